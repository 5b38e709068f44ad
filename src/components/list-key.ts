import type { ListRow } from '../state/list-rows.ts';

/** A row that names a node. */
export type NamedRow = Extract<ListRow, { readonly label: string }>;

/** What a key asks of the list: to act on the row, to walk back, to open or close the row, or to go to another, if there is one. */
export type ListAct =
  | { readonly type: 'act' }
  | { readonly type: 'back' }
  | { readonly type: 'fold'; readonly close: boolean }
  | { readonly type: 'go'; readonly to: string | undefined };

/** What the list is beside its rows. */
interface Around {
  /** There is a way back. */
  readonly walks: boolean;
  readonly nameOf: (row: NamedRow) => string;
}

/** What a key asks while a row has the focus, as the tree pattern of ARIA has it: Left closes or goes out, Right opens or goes in, a letter finds. Undefined: nothing. */
export function listKey(
  { key, altKey, ctrlKey, metaKey }: Pick<KeyboardEvent, 'key' | 'altKey' | 'ctrlKey' | 'metaKey'>,
  rows: readonly ListRow[],
  at: number,
  { walks, nameOf }: Around,
): ListAct | undefined {
  const row = rows[at];
  if (row === undefined || altKey || ((ctrlKey || metaKey) && key !== 'Enter')) return undefined;
  if (key === 'Enter' || key === ' ') return { type: 'act' };
  if (key === 'Backspace' && walks) return { type: 'back' };
  const open = isOpen(row);
  if (key === 'ArrowRight' && open === false) return { type: 'fold', close: false };
  if (key === 'ArrowLeft' && open === true) return { type: 'fold', close: true };
  const to = {
    ArrowDown: rows[at + 1],
    ArrowUp: rows[at - 1],
    Home: rows[0],
    End: rows.at(-1),
    ArrowRight: open === true ? rows[at + 1] : undefined,
    ArrowLeft: rows.slice(0, at).findLast(({ level }) => level < row.level),
  }[key];
  if (to !== undefined) return { type: 'go', to: to.id };
  if (!/^\p{L}$/u.test(key)) return undefined;
  const begins = (other: ListRow) => 'label' in other && nameOf(other).toLowerCase().startsWith(key.toLowerCase());
  return { type: 'go', to: (rows.slice(at + 1).find(begins) ?? rows.find(begins))?.id };
}

/** Whether a row stands open; undefined where nothing is below it. */
export function isOpen(row: ListRow): boolean | undefined {
  if (row.type === 'kind') return row.open;
  return row.type === 'node' && row.connections > 0 ? row.open : undefined;
}
