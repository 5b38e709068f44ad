import type { Ask } from '../state/view-state.ts';

/** What a key asks of the map. */
export type MapAct =
  | { readonly type: 'step'; readonly direction: 'left' | 'right' | 'up' | 'down' }
  | { readonly type: 'pan'; readonly x: number; readonly y: number }
  | { readonly type: 'zoom'; readonly factor: number }
  | { readonly type: 'depth'; readonly depth: number }
  | { readonly type: 'point'; readonly by: 1 | -1 }
  | { readonly type: 'ask'; readonly ask: Ask }
  | { readonly type: 'open' | 'keep' | 'out' | 'back' | 'fit' | 'focus' | 'menu' | 'search' | 'keys' };

const PAN = 80;
const ZOOM = 1.35;
const ARROWS = {
  ArrowLeft: { direction: 'left', x: PAN, y: 0 },
  ArrowRight: { direction: 'right', x: -PAN, y: 0 },
  ArrowUp: { direction: 'up', x: 0, y: PAN },
  ArrowDown: { direction: 'down', x: 0, y: -PAN },
} as const;
/** Keys that write nothing, which always act. */
const NAMED: Readonly<Record<string, MapAct>> = {
  Enter: { type: 'open' },
  ' ': { type: 'keep' },
  Escape: { type: 'out' },
  Backspace: { type: 'back' },
  ContextMenu: { type: 'menu' },
};
/** Single letters and signs, which a person can switch off. */
const LETTERS: Readonly<Record<string, MapAct>> = {
  '+': { type: 'zoom', factor: ZOOM },
  '=': { type: 'zoom', factor: ZOOM },
  '-': { type: 'zoom', factor: 1 / ZOOM },
  '0': { type: 'fit' },
  f: { type: 'focus' },
  p: { type: 'ask', ask: 'path' },
  c: { type: 'ask', ask: 'compare' },
  ',': { type: 'point', by: -1 },
  '.': { type: 'point', by: 1 },
  '/': { type: 'search' },
  '?': { type: 'keys' },
  ...Object.fromEntries([1, 2, 3, 4, 5].map((depth) => [String(depth), { type: 'depth', depth } as const])),
};

/** What a key asks of the map while the map has the focus; keys with Ctrl, Alt or Meta belong to the browser. */
export function mapKey({ key, shiftKey, ctrlKey, altKey, metaKey }: KeyboardEvent, letters: boolean): MapAct | undefined {
  if (ctrlKey || altKey || metaKey) return undefined;
  if (key === 'F10') return shiftKey ? { type: 'menu' } : undefined;
  const arrow = Object.entries(ARROWS).find(([name]) => name === key)?.[1];
  if (arrow !== undefined) return shiftKey ? { type: 'pan', x: arrow.x, y: arrow.y } : { type: 'step', direction: arrow.direction };
  return NAMED[key] ?? (letters ? LETTERS[key.toLowerCase()] : undefined);
}
