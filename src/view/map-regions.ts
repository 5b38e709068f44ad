import { cutAtWord } from '../model/card-words.ts';
import { LINE, REGION } from '../model/map-box.ts';
import type { MeasureText } from '../model/map-box.ts';
import { addToList } from '../text/add-to-list.ts';
import type { MapCommunity, MapNode, RegionName } from './map-node.ts';

/** From this many talks on a map is too large to be read without names of its regions. */
export const MANY_TALKS = 150;

/** The communities of a large map by their number; none of a map that can be read without. */
export function findCommunities(nodes: readonly MapNode[], talks: number): MapCommunity[] {
  if (talks <= MANY_TALKS) return [];
  const groups = new Map<number, MapNode[]>();
  for (const node of nodes) {
    if (node.tier === 'main' && (node.kind === 'talk' || node.kind === 'concept')) addToList(groups, node.community, node);
  }
  const middle = (members: readonly MapNode[], axis: 'x' | 'y') => members.reduce((sum, node) => sum + node[axis], 0) / members.length;
  return [...groups]
    .sort(([a], [b]) => a - b)
    .map(([community, members]) => ({ community, members, x: middle(members, 'x'), y: middle(members, 'y') }));
}

/** Names a part of a large map after the two ideas that most of its talks cover and few other talks do, cut to a width if they must be. */
export function nameRegion(of: readonly MapCommunity[], width: number, measure: MeasureText): RegionName {
  const ideas = typicalIdeas(of.flatMap(({ members }) => members)).map(({ label }) => label);
  const wide = (line: string) => measure(line, REGION.font, true);
  const names = [ideas, ideas.slice(0, 1)].flatMap((some) =>
    REGION.longest.map((longest) => some.map((idea) => cutAtWord(idea, longest)).join(' · ')),
  );
  const line = names.find((name) => wide(name) <= width) ?? '';
  return { lines: line === '' ? [] : [line], box: { width: wide(line), height: REGION.font * LINE, dy: 0 } };
}

function typicalIdeas(members: readonly MapNode[]): MapNode[] {
  const inside = new Set(members.map(({ key }) => key));
  const ideas = members.filter(({ kind }) => kind === 'concept');
  const worth = new Map(ideas.map(({ key, talks }) => [key, talks.filter((talk) => inside.has(talk)).length ** 2 / talks.length]));
  return ideas.sort((a, b) => (worth.get(b.key) ?? 0) - (worth.get(a.key) ?? 0) || (a.key < b.key ? -1 : 1)).slice(0, 2);
}
