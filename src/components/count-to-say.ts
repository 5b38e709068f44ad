import type { Lens } from '../state/view-state.ts';
import type { MapCounts } from '../view/map-node.ts';
import type { DrawnFirst } from '../view/map-shown.ts';

/** From so many nodes on the map says how few of all of them are drawn, below how few of those that it would show at once. */
const MANY = 1000;

/** How many nodes the map says are drawn of how many; undefined where it says nothing, since all are drawn that could be. */
export function countToSay(drawn: MapCounts, total: MapCounts, first: DrawnFirst | undefined, lens: Lens): DrawnFirst | undefined {
  const all = sum(total.nodes);
  // Speakers that are no nodes stand on cards, which are counted.
  if (all >= MANY) return { drawn: sum(lens === 'ideas' ? { ...drawn.nodes, speaker: 0 } : drawn.nodes), total: all };
  return first && someOf(first);
}

/** How many are drawn of how many; undefined where all are. */
export function someOf(count: DrawnFirst): DrawnFirst | undefined {
  return count.drawn < count.total ? count : undefined;
}

function sum(counts: MapCounts['nodes']): number {
  return Object.values(counts).reduce((all, count) => all + count, 0);
}
