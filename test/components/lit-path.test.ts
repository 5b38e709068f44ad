import { describe, expect, test } from 'vitest';
import { LitPath } from '../../src/components/lit-path.ts';
import { INITIAL_VIEW } from '../../src/state/view-state.ts';
import type { ViewState } from '../../src/state/view-state.ts';
import type { Visibility } from '../../src/state/visibility.ts';
import { openSmall } from './open-page.ts';

const ALL: Visibility = { out: new Set(), relations: new Set(), near: undefined, fades: false };
const ASKED: ViewState = { ...INITIAL_VIEW, selection: ['speaker/ada-lovelace', 'concept/seed'], ask: 'path' };

function lighting() {
  const host = { view: ASKED, updates: 0, requestUpdate: () => void (host.updates += 1) };
  const asks = { queries: openSmall().queries, visibility: () => ALL };
  return { host, path: new LitPath(host), asks };
}

describe('LitPath', () => {
  test('lights the way that is asked for, from one end to the other', async () => {
    const { host, path, asks } = lighting();
    await path.follow(ASKED, INITIAL_VIEW, asks);
    expect([path.keys?.[0], path.keys?.at(-1)]).toEqual(ASKED.selection);
    expect(host.updates).toBe(1);
  });

  test('what changes nothing of it is not asked for again', async () => {
    const { path, asks } = lighting();
    await path.follow({ ...ASKED, query: 'seed' }, ASKED, asks);
    expect(path.keys).toBeUndefined();
  });

  test('goes out when it is no longer asked for, and an answer that comes too late is dropped', async () => {
    const { host, path, asks } = lighting();
    await path.follow(ASKED, INITIAL_VIEW, asks);
    const other: ViewState = { ...ASKED, ask: undefined };
    host.view = other;
    await path.follow(other, ASKED, asks);
    expect(path.keys).toBeUndefined();
    await path.follow(ASKED, INITIAL_VIEW, asks);
    expect(path.keys).toBeUndefined();
  });
});
