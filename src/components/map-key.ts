/** What a key asks of the map. */
export type MapAct =
  | { readonly type: 'step'; readonly direction: 'left' | 'right' | 'up' | 'down' }
  | { readonly type: 'pan'; readonly x: number; readonly y: number }
  | { readonly type: 'zoom'; readonly factor: number }
  | { readonly type: 'open' | 'keep' | 'clear' | 'fit' };

const PAN = 80;
const ZOOM = 1.35;
const ARROWS = {
  ArrowLeft: { direction: 'left', x: PAN, y: 0 },
  ArrowRight: { direction: 'right', x: -PAN, y: 0 },
  ArrowUp: { direction: 'up', x: 0, y: PAN },
  ArrowDown: { direction: 'down', x: 0, y: -PAN },
} as const;
const PLAIN: Readonly<Record<string, MapAct>> = {
  '+': { type: 'zoom', factor: ZOOM },
  '=': { type: 'zoom', factor: ZOOM },
  '-': { type: 'zoom', factor: 1 / ZOOM },
  '0': { type: 'fit' },
  Enter: { type: 'open' },
  ' ': { type: 'keep' },
  Escape: { type: 'clear' },
};

/** What a key asks of the map while the map has the focus; keys with Ctrl, Alt or Meta belong to the browser. */
export function mapKey({ key, shiftKey, ctrlKey, altKey, metaKey }: KeyboardEvent): MapAct | undefined {
  if (ctrlKey || altKey || metaKey) return undefined;
  const arrow = Object.entries(ARROWS).find(([name]) => name === key)?.[1];
  if (arrow === undefined) return PLAIN[key];
  return shiftKey ? { type: 'pan', x: arrow.x, y: arrow.y } : { type: 'step', direction: arrow.direction };
}
