import { describe, expect, test } from 'vitest';
import { tellAct } from '../../src/components/tell-act.ts';
import type { MapNow } from '../../src/components/tell-act.ts';

const NOTHING: MapNow = { graph: undefined, selection: [], near: undefined, walk: undefined };
const ONE: MapNow = { ...NOTHING, selection: ['a'] };

describe('tellAct(act, before, now)', () => {
  test('says why nothing happened', () => {
    expect(tellAct({ type: 'focus' }, NOTHING, NOTHING)).toBe('Select something first');
    expect(tellAct({ type: 'ask', ask: 'path' }, ONE, ONE)).toContain('second one first');
    expect(tellAct({ type: 'step', direction: 'left' }, ONE, ONE)).toBe('Nothing further left');
    expect(tellAct({ type: 'back' }, ONE, ONE)).toContain('no walk');
  });

  test('says what a focus holds, and that it was left', () => {
    const focused = {
      ...ONE,
      near: new Map([
        ['a', 0],
        ['b', 1],
        ['c', 1],
      ]),
    };
    expect(tellAct({ type: 'focus' }, ONE, focused)).toBe('Focus on a, 1 step, 3 nodes');
    expect(tellAct({ type: 'depth', depth: 2 }, focused, focused)).toBe('Focus on a, 2 steps, 3 nodes');
    expect(tellAct({ type: 'out' }, focused, ONE)).toBe('Focus left');
  });

  test('is silent where all is seen', () => {
    expect(tellAct({ type: 'step', direction: 'left' }, ONE, { ...ONE, selection: ['b'] })).toBeUndefined();
    expect(tellAct({ type: 'zoom', factor: 2 }, ONE, ONE)).toBeUndefined();
  });
});
