import type { Point } from './map-node.ts';

/** Natural logarithm of the zoom for one px of the wheel; a pinch on a touch pad comes as small steps with the control key. */
const SPEED = { wheel: 0.0016, pinch: 0.01 } as const;
const PX_A_LINE = 18;
const LARGEST_STEP = 1.6;

/** Calls `zoom` with a factor and a point of the container for the wheel and for Safari's gestures, before Cytoscape sees them; returns what stops it. */
export function listenToWheel(container: HTMLElement, zoom: (factor: number, around: Point) => void): () => void {
  let gesture = 1;
  const at = (event: MouseEvent): Point => {
    const { left, top } = container.getBoundingClientRect();
    return { x: event.clientX - left, y: event.clientY - top };
  };
  const onWheel = (event: WheelEvent) => {
    stop(event);
    const px = event.deltaY * (event.deltaMode === WheelEvent.DOM_DELTA_LINE ? PX_A_LINE : 1);
    const factor = Math.exp(-px * (event.ctrlKey ? SPEED.pinch : SPEED.wheel));
    zoom(Math.min(LARGEST_STEP, Math.max(1 / LARGEST_STEP, factor)), at(event));
  };
  const onGesture = (event: Event) => {
    stop(event);
    const { scale = 1 } = event as Event & { readonly scale?: number };
    if (event.type === 'gesturechange') zoom(scale / gesture, at(event as MouseEvent));
    gesture = event.type === 'gesturechange' ? scale : 1;
  };
  const options = { capture: true, passive: false };
  const types = ['gesturestart', 'gesturechange', 'gestureend'];
  container.addEventListener('wheel', onWheel, options);
  for (const type of types) container.addEventListener(type, onGesture, options);
  return () => {
    container.removeEventListener('wheel', onWheel, options);
    for (const type of types) container.removeEventListener(type, onGesture, options);
  };
}

function stop(event: Event): void {
  event.preventDefault();
  event.stopImmediatePropagation();
}
