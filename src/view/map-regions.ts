import { cutAtWord } from '../model/card-words.ts';
import { LINE, REGION } from '../model/map-box.ts';
import type { MeasureText } from '../model/map-box.ts';
import type { MapNode, MapRegion } from './map-node.ts';

/** From this many talks on a map is too large to be read without names of its regions. */
const MANY_TALKS = 150;
/** Communities smaller than this are not named. */
const FEW = 6;

/** The communities of a large map, the largest first; none of a map that can be read without. */
export function findRegions(nodes: readonly MapNode[], talks: number, measure: MeasureText): MapRegion[] {
  if (talks <= MANY_TALKS) return [];
  const groups = new Map<number, MapNode[]>();
  for (const node of nodes) {
    if (node.tier !== 'main' || (node.kind !== 'talk' && node.kind !== 'concept')) continue;
    const group = groups.get(node.community);
    if (group === undefined) groups.set(node.community, [node]);
    else group.push(node);
  }
  const communityOf = new Map(nodes.map(({ key, community }) => [key, community]));
  return [...groups]
    .filter(([, members]) => members.length >= FEW)
    .sort(([a, of], [b, others]) => others.length - of.length || a - b)
    .map(([community, members]) => ({
      id: `region ${community}`,
      community,
      ...nameRegion(typicalIdeas(members, community, communityOf), measure),
      left: Math.min(...members.map(({ x }) => x)),
      right: Math.max(...members.map(({ x }) => x)),
      top: Math.min(...members.map(({ y }) => y)),
      bottom: Math.max(...members.map(({ y }) => y)),
    }))
    .filter(({ lines }) => lines.length > 0);
}

function nameRegion(ideas: readonly string[], measure: MeasureText): Pick<MapRegion, 'lines' | 'box'> {
  const lines = ideas.map((idea) => cutAtWord(idea, REGION.longest));
  const width = Math.max(0, ...lines.map((line) => measure(line, REGION.font, true)));
  return { lines, box: { width, height: lines.length * REGION.font * LINE, dy: 0 } };
}

/** The two ideas that most of its talks cover and few other talks do. */
function typicalIdeas(members: readonly MapNode[], community: number, communityOf: ReadonlyMap<string, number>): string[] {
  const ideas = members.filter(({ kind }) => kind === 'concept');
  const worth = new Map(
    ideas.map(({ key, talks }) => {
      const inside = talks.filter((talk) => communityOf.get(talk) === community).length;
      return [key, inside ** 2 / Math.max(1, talks.length)];
    }),
  );
  const best = ideas.sort((a, b) => (worth.get(b.key) ?? 0) - (worth.get(a.key) ?? 0) || (a.key < b.key ? -1 : 1));
  return best.slice(0, 2).map(({ label }) => label);
}
