import type { NodeKind } from '../model/ontology.ts';
import type { Lens } from '../state/view-state.ts';
import type { MapNode } from './map-node.ts';

/** How soon the kinds of a lens get their turn: of two kinds, the one with half the number is through when the other is half through. */
const TURNS: Readonly<Record<Lens, Partial<Record<NodeKind, number>>>> = {
  ideas: { talk: 0.6, concept: 1, paper: 1 },
  everything: { talk: 0.6, speaker: 0.8, institution: 0.9, concept: 1, paper: 1 },
};

/** The nodes that a lens may draw without being asked, in the order in which they claim room: the kinds mixed, the inner ones last. */
export function rankNodes(nodes: readonly MapNode[], lens: Lens): MapNode[] {
  const ranked: { readonly node: MapNode; readonly turn: number }[] = [];
  for (const [kind, pace] of Object.entries(TURNS[lens])) {
    for (const tier of ['main', 'inner'] as const) {
      const own = nodes.filter((node) => node.kind === kind && node.tier === tier).sort(byWorth);
      own.forEach((node, index) => ranked.push({ node, turn: (tier === 'main' ? 0 : 1) + ((index + 1) / own.length) * pace }));
    }
  }
  return ranked.sort((a, b) => a.turn - b.turn || byWorth(a.node, b.node)).map(({ node }) => node);
}

function byWorth(a: MapNode, b: MapNode): number {
  const spread = a.kind === 'concept' && b.kind === 'concept' ? b.talks.length - a.talks.length : 0;
  return spread || b.importance - a.importance || (a.key < b.key ? -1 : 1);
}
