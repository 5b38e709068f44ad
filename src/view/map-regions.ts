import { cutAtWord } from '../model/card-words.ts';
import { REGION } from '../model/map-box.ts';
import type { MeasureText } from '../model/map-box.ts';
import { addToList } from '../text/add-to-list.ts';
import type { MapCommunity, MapNode, RegionName } from './map-node.ts';

/** From this many talks on a map is too large to be read without names of its regions. */
export const MANY_TALKS = 150;

/** Of so many typical ideas two that fit together name a region. */
const TYPICAL = 4;

/** The communities of a large map by their number; none of a map that can be read without. `nodes` are its ideas and talks. */
export function findCommunities(nodes: () => readonly MapNode[], talks: number): MapCommunity[] {
  if (talks <= MANY_TALKS) return [];
  const groups = new Map<number, MapNode[]>();
  for (const node of nodes()) if (node.tier === 'main') addToList(groups, node.community, node);
  const middle = (members: readonly MapNode[], axis: 'x' | 'y') => members.reduce((sum, node) => sum + node[axis], 0) / members.length;
  return [...groups]
    .sort(([a], [b]) => a - b)
    .map(([community, members]) => ({ community, members, x: middle(members, 'x'), y: middle(members, 'y') }));
}

/**
 * Names for a part of a large map after ideas that most of its talks cover and few other talks do: two in full, the most typical ones first, or one; cut
 * only for where none of them fits.
 */
export function nameRegion(of: readonly MapCommunity[], measure: MeasureText): readonly RegionName[] {
  const ideas = typicalIdeas(of.flatMap(({ members }) => members)).map(({ label }) => label);
  const pairs = ideas.flatMap((one, index) => ideas.slice(index + 1).map((other) => `${one} · ${other}`));
  const cut = ideas.slice(0, 1).flatMap((idea) => REGION.cuts.map((longest) => cutAtWord(idea, longest)));
  return [...pairs, ...ideas, ...cut].map((line) => ({ line, width: measure(line, REGION.font, true) }));
}

function typicalIdeas(members: readonly MapNode[]): MapNode[] {
  const inside = new Set(members.map(({ key }) => key));
  const ideas = members.filter(({ kind }) => kind === 'concept');
  const worth = new Map(ideas.map(({ key, talks }) => [key, talks.filter((talk) => inside.has(talk)).length ** 2 / talks.length]));
  return ideas.sort((a, b) => (worth.get(b.key) ?? 0) - (worth.get(a.key) ?? 0) || (a.key < b.key ? -1 : 1)).slice(0, TYPICAL);
}
