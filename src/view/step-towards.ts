import type { PlannedNode } from './map-plan.ts';

/** A direction on screen; y grows downwards. */
export type Direction = 'left' | 'right' | 'up' | 'down';

const STEPS: Readonly<Record<Direction, { readonly x: number; readonly y: number }>> = {
  left: { x: -1, y: 0 },
  right: { x: 1, y: 0 },
  up: { x: 0, y: -1 },
  down: { x: 0, y: 1 },
};
/** Nodes that are not joined count as this much further away. */
const DETOUR = 2.5;

/**
 * The drawn node to go to from `from` in a direction: near, straight ahead, and joined with it rather than not.
 * Without a start the first node in rank; undefined when there is none on that side.
 */
export function stepTowards(
  nodes: readonly PlannedNode[],
  isJoined: (key: string) => boolean,
  from: PlannedNode | undefined,
  direction: Direction,
  scale: { readonly x: number; readonly y: number },
): PlannedNode | undefined {
  if (from === undefined) return nodes[0];
  const ahead = STEPS[direction];
  const costs = nodes.flatMap((node) => {
    if (node.node.key === from.node.key) return [];
    const x = (node.at.x - from.at.x) * scale.x;
    const y = (node.at.y - from.at.y) * scale.y;
    const along = x * ahead.x + y * ahead.y;
    const aside = Math.abs(x * ahead.y) + Math.abs(y * ahead.x);
    if (along <= 4 || aside > along * 1.4) return [];
    return [{ node, cost: (along + 1.5 * aside) * (isJoined(node.node.key) ? 1 : DETOUR) }];
  });
  return costs.sort((a, b) => a.cost - b.cost)[0]?.node;
}
