import { describe, expect, test } from 'vitest';
import type { MapNode } from '../../src/view/map-node.ts';
import type { PlannedNode } from '../../src/view/map-plan.ts';
import { stepTowards } from '../../src/view/step-towards.ts';

function at(key: string, x: number, y: number): PlannedNode {
  return { node: { key } as MapNode, at: { x, y }, chosen: false, lit: false, end: false, out: false, pinned: false, waiting: 0 };
}

const MIDDLE = at('middle', 0, 0);
const NODES = [at('first', -300, 0), MIDDLE, at('near', 60, 10), at('far', 100, 0), at('below', 10, 80), at('beside', 20, 60)];
const SCALE = { x: 1, y: 1 };
const none = () => false;

describe('stepTowards(nodes, isJoined, from, direction, scale)', () => {
  test('goes to the nearest node on that side', () => {
    expect(stepTowards(NODES, none, MIDDLE, 'right', SCALE)?.node.key).toBe('near');
    expect(stepTowards(NODES, none, MIDDLE, 'left', SCALE)?.node.key).toBe('first');
    expect(stepTowards(NODES, none, MIDDLE, 'up', SCALE)).toBeUndefined();
  });

  test('prefers a neighbour to a nearer stranger', () => {
    expect(stepTowards(NODES, (key) => key === 'far', MIDDLE, 'right', SCALE)?.node.key).toBe('far');
  });

  test('starts with the first in rank', () => {
    expect(stepTowards(NODES, none, undefined, 'down', SCALE)?.node.key).toBe('first');
    expect(stepTowards([], none, undefined, 'down', SCALE)).toBeUndefined();
  });
});
