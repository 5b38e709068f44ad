import type { NodeKind } from '../model/ontology.ts';
import type { Lens } from '../state/view-state.ts';
import type { MapNode } from './map-node.ts';

interface Turn {
  readonly kind: NodeKind;
  readonly tier: 'main' | 'inner';
  /** When the first and the last of them get their turn. */
  readonly from: number;
  readonly to: number;
}

/** Talks come a little sooner than ideas, because ideas without their talks say little; what a wider lens adds comes behind. */
const COMMON: readonly Turn[] = [
  { kind: 'talk', tier: 'main', from: 0, to: 0.6 },
  { kind: 'concept', tier: 'main', from: 0, to: 1 },
  { kind: 'concept', tier: 'inner', from: 3, to: 4 },
];
const TURNS: Readonly<Record<Lens, readonly Turn[]>> = {
  ideas: [...COMMON, { kind: 'paper', tier: 'inner', from: 3, to: 4 }],
  everything: [
    ...COMMON,
    { kind: 'speaker', tier: 'main', from: 1, to: 2 },
    { kind: 'institution', tier: 'main', from: 1, to: 2 },
    { kind: 'paper', tier: 'inner', from: 1.5, to: 2.5 },
  ],
};

/** The nodes that a lens may draw without being asked, in the order in which they claim room: kinds mixed, inner nodes last. */
export function rankNodes(nodes: readonly MapNode[], lens: Lens): MapNode[] {
  const ranked = TURNS[lens].flatMap(({ kind, tier, from, to }) => {
    const own = nodes.filter((node) => node.kind === kind && node.tier === tier).sort(byWorth);
    return own.map((node, index) => ({ node, turn: from + ((index + 1) / own.length) * (to - from) }));
  });
  return ranked.sort((a, b) => a.turn - b.turn || byWorth(a.node, b.node)).map(({ node }) => node);
}

/** Whether a lens draws a node as soon as there is room, or only from a closer zoom on. */
export function isFirst({ kind, tier }: Pick<MapNode, 'kind' | 'tier'>, lens: Lens): boolean {
  return tier === 'main' || (lens === 'everything' && kind === 'paper');
}

function byWorth(a: MapNode, b: MapNode): number {
  const spread = a.kind === 'concept' && b.kind === 'concept' ? b.talks.length - a.talks.length : 0;
  return spread || b.importance - a.importance || (a.key < b.key ? -1 : 1);
}
