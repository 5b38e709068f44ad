import type { MapNode } from './map-node.ts';

/** The whole name of a node that shows only a part of it on the map; undefined where it shows all. */
export function findHintText({ words, label, lines, beside }: MapNode): string | undefined {
  const shown = words === undefined ? lines.join(' ') : words.sub === '' ? words.head : (beside ?? words.sub);
  return shown === label ? undefined : label;
}
