import type { Camera, Pin } from './view-state.ts';

/** Farther than this from the middle of the layout nothing is drawn. */
const FARTHEST = 1e7;
const ZOOM = { least: 0.001, most: 1000 };

/** A camera as an address can hold it: px to 1 decimal, zoom to 4; undefined when it is none. */
export function roundCamera({ x, y, zoom }: Camera): Camera | undefined {
  if (![x, y, zoom].every(Number.isFinite)) return undefined;
  return { x: roundPlace(x), y: roundPlace(y), zoom: round(Math.min(ZOOM.most, Math.max(ZOOM.least, zoom)), 4) };
}

/** Whether two cameras look at exactly the same. */
export function isSameCamera(a: Camera | undefined, b: Camera | undefined): boolean {
  return a === b || (a !== undefined && b !== undefined && a.x === b.x && a.y === b.y && a.zoom === b.zoom);
}

/** A pin as an address can hold it: px to 1 decimal; undefined when it has no place. */
export function roundPin({ key, x, y }: Pin): Pin | undefined {
  return Number.isFinite(x) && Number.isFinite(y) ? { key, x: roundPlace(x), y: roundPlace(y) } : undefined;
}

function roundPlace(value: number): number {
  return round(Math.min(FARTHEST, Math.max(-FARTHEST, value)), 1);
}

/** Adding 0 makes 0 of -0. */
function round(value: number, decimals: number): number {
  return Number(value.toFixed(decimals)) + 0;
}
