import type { Command } from '../state/command.ts';
import type { Place } from '../state/view-state.ts';
import { mapWords } from './map-words.ts';

/** What the menu of a node is made from. */
export interface NodeMenuFacts {
  readonly key: string;
  readonly selection: readonly string[];
  readonly isPinned: boolean;
  /** Where the node stands, in px of the layout. */
  readonly at: { readonly x: number; readonly y: number };
  readonly place: Place | undefined;
  readonly nameOf: (key: string) => string;
}

/** One entry: selects these keys, or runs a command, or both in this order. */
export interface NodeMenuItem {
  readonly label: string;
  readonly keys?: readonly string[];
  readonly command?: Command;
}

/** What can be done with a node, in groups. */
export function nodeMenu({ key, selection, isPinned, at, place, nameOf }: NodeMenuFacts): NodeMenuItem[][] {
  const isSelected = selection.includes(key);
  const other = selection.findLast((one) => one !== key);
  const pair = other === undefined ? [] : [other, key];
  const select: NodeMenuItem = isSelected
    ? { label: mapWords.menuTake, keys: selection.filter((one) => one !== key) }
    : { label: mapWords.menuAdd, keys: [...selection, key] };
  const asks: NodeMenuItem[] =
    other === undefined
      ? []
      : [
          { label: mapWords.menuPath(nameOf(other)), keys: pair, command: { type: 'ask', ask: 'path' } },
          { label: mapWords.menuCompare(nameOf(other)), keys: pair, command: { type: 'ask', ask: 'compare' } },
        ];
  const pin: NodeMenuItem = isPinned
    ? { label: mapWords.menuUnpin, command: { type: 'unpin', keys: [key] } }
    : { label: mapWords.menuPin, command: { type: 'pin', pins: [{ key, ...at }] } };
  const read: NodeMenuItem[] =
    place === undefined ? [] : [{ label: mapWords.menuRead, ...(isSelected ? {} : { keys: [key] }), command: { type: 'read', place } }];
  const groups: NodeMenuItem[][] = [
    [{ label: mapWords.menuFocus, command: { type: 'focus', keys: [key] } }, select],
    [...asks, ...read],
    [pin, { label: mapWords.menuHide, command: { type: 'hide', keys: [key] } }],
  ];
  return groups.filter(({ length }) => length > 0);
}
