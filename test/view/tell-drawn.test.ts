import { describe, expect, test } from 'vitest';
import type { MapModel } from '../../src/view/map-node.ts';
import type { MapPlan } from '../../src/view/map-plan.ts';
import { NOTHING_SHOWN } from '../../src/view/map-shown.ts';
import { tellDrawn } from '../../src/view/tell-drawn.ts';

const model = { order: () => [{ key: 'talk/a' }, { key: 'talk/b' }], total: { nodes: { talk: 2 }, relations: {} } } as unknown as MapModel;
const plan = (talks: number) =>
  ({ drawn: { nodes: { talk: talks }, relations: {} }, away: [], nodes: [{ node: model.order('ideas', false)[0] }] }) as unknown as MapPlan;

describe('tellDrawn', () => {
  test('tells what is drawn, of how many, and the same only once', () => {
    const told: unknown[] = [];
    const tell = tellDrawn({ drawn: (drawn, _total, _away, first) => told.push([drawn.nodes.talk, first?.total]) });
    tell(plan(1), model, NOTHING_SHOWN, 'ideas');
    tell(plan(1), model, NOTHING_SHOWN, 'ideas');
    expect(told).toEqual([[1, 2]]);
    tell(plan(2), model, NOTHING_SHOWN, 'ideas');
    expect(told.length).toBe(2);
  });
});
