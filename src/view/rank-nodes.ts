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

/** From this turn on come nodes that are drawn only when zoomed in. */
const INNER = 3;
/** Talks come a little sooner than ideas, because ideas without their talks say little; what a wider lens adds is mixed in with the rest of them. */
const TURNS: Readonly<Record<Lens, readonly Turn[]>> = {
  ideas: [
    { kind: 'talk', tier: 'main', from: 0, to: 0.6 },
    { kind: 'concept', tier: 'main', from: 0, to: 1 },
    { kind: 'paper', tier: 'main', from: 0.5, to: 1 },
    { kind: 'concept', tier: 'inner', from: INNER, to: 4 },
    { kind: 'paper', tier: 'inner', from: INNER, to: 4 },
  ],
  everything: [
    { kind: 'talk', tier: 'main', from: 0, to: 0.6 },
    { kind: 'concept', tier: 'main', from: 0, to: 1 },
    { kind: 'speaker', tier: 'main', from: 1, to: 2 },
    { kind: 'institution', tier: 'main', from: 1, to: 2 },
    { kind: 'paper', tier: 'main', from: 1.5, to: 2.5 },
    { kind: 'paper', tier: 'inner', from: 1.5, to: 2.5 },
    { kind: 'concept', tier: 'inner', from: INNER, to: 4 },
  ],
};

/**
 * The nodes that a lens may draw without being asked, in the order in which they claim room: kinds mixed; the inner ones, if wanted, last. `nodesOf` answers
 * all nodes of a kind that may come in question.
 */
export function rankNodes(nodesOf: (kind: NodeKind) => readonly MapNode[], lens: Lens, withInner: boolean): MapNode[] {
  const turns = TURNS[lens].filter(({ from }) => withInner || from < INNER);
  const ranked = turns.flatMap(({ kind, tier, from, to }) => {
    const own = nodesOf(kind)
      .filter((node) => node.tier === tier)
      .sort(byWorth);
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
