import type { Point } from './map-node.ts';

/** Px that the pointer has to go before it draws. */
const LEAST = 4;
const SVG = 'http://www.w3.org/2000/svg';

/** Lets a person draw around nodes with Shift and the mouse, before Cytoscape sees it; tells which points are inside. Returns what stops it. */
export function listenToLasso(container: HTMLElement, drawn: (isInside: (point: Point) => boolean, adds: boolean) => void): () => void {
  let end: (() => void) | undefined;
  const start = (event: MouseEvent) => {
    if (!event.shiftKey || event.button !== 0) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    container.focus({ preventScroll: true });
    end?.();
    end = drawLasso(container, event, drawn);
  };
  container.addEventListener('mousedown', start, { capture: true });
  return () => {
    end?.();
    container.removeEventListener('mousedown', start, { capture: true });
  };
}

function drawLasso(
  container: HTMLElement,
  first: MouseEvent,
  drawn: (isInside: (point: Point) => boolean, adds: boolean) => void,
): () => void {
  const page = container.ownerDocument;
  const at = ({ clientX, clientY }: MouseEvent): Point => {
    const { left, top } = container.getBoundingClientRect();
    return { x: clientX - left, y: clientY - top };
  };
  const points = [at(first)];
  const svg = page.createElementNS(SVG, 'svg');
  svg.setAttribute('class', 'lasso');
  const shape = page.createElementNS(SVG, 'polygon');
  svg.append(shape);
  const move = (event: MouseEvent) => {
    points.push(at(event));
    if (!svg.isConnected && isFar(points)) container.append(svg);
    shape.setAttribute('points', points.map(({ x, y }) => `${x},${y}`).join(' '));
  };
  const stop = () => {
    svg.remove();
    page.removeEventListener('mousemove', move, true);
    page.removeEventListener('mouseup', finish, true);
  };
  const finish = (event: MouseEvent) => {
    stop();
    if (isFar(points)) drawn((point) => isInside(point, points), event.ctrlKey || event.metaKey);
  };
  page.addEventListener('mousemove', move, true);
  page.addEventListener('mouseup', finish, true);
  return stop;
}

function isFar(points: readonly Point[]): boolean {
  const [first] = points;
  return first !== undefined && points.some(({ x, y }) => Math.hypot(x - first.x, y - first.y) > LEAST);
}

/** Whether a point lies inside of a polygon (even-odd rule). */
export function isInside({ x, y }: Point, polygon: readonly Point[]): boolean {
  let inside = false;
  for (const [index, a] of polygon.entries()) {
    const b = polygon.at(index - 1);
    if (b !== undefined && a.y > y !== b.y > y && x < ((b.x - a.x) * (y - a.y)) / (b.y - a.y) + a.x) inside = !inside;
  }
  return inside;
}
