import { describe, expect, test } from 'vitest';
import { checkLater, checkNow } from '../../src/app/check-later.ts';
import { fetchGraph } from '../../src/app/fetch-graph.ts';
import { loadGraph } from '../../src/app/load-graph.ts';
import type { Trouble } from '../../src/components/kg-message.ts';
import { smallGraph } from '../state/small-graph.ts';

const PAGE = 'http://127.0.0.1:8080/';

/** The check of a small graph whose text was changed: one that can be shown, but whose quotes may not be what the notes say. */
async function checkOf(change: (text: string) => string) {
  const text = change(JSON.stringify(smallGraph()));
  const loaded = loadGraph(await fetchGraph(PAGE, () => Promise.resolve(new Response(text))));
  if ('trouble' in loaded) throw new Error(loaded.trouble.detail);
  return loaded.check;
}

const WRONG = (text: string) => text.replace(/"quote":"[^"]+"/, '"quote":"never said"');

describe('checkLater(check, page, pause, tell)', () => {
  test('says nothing of a sound graph', async () => {
    const told: Trouble[] = [];
    await checkLater(
      await checkOf((text) => text),
      new EventTarget(),
      () => Promise.resolve(),
      (trouble) => told.push(trouble),
    );
    expect(told).toEqual([]);
  });

  test('says in a pause what the quick look at the file has not seen', async () => {
    const told: Trouble[] = [];
    await checkLater(
      await checkOf(WRONG),
      new EventTarget(),
      () => Promise.resolve(),
      (trouble) => told.push(trouble),
    );
    expect(told).toMatchObject([{ kind: 'broken', address: 'graph.json' }]);
    expect(told[0]?.detail).toContain('Expected the words of the note from start to end');
  });

  test('says it at once, and once, when something in the page goes wrong before a pause has come', async () => {
    const told: Trouble[] = [];
    const page = new EventTarget();
    let go: (value: unknown) => void = () => {};
    const done = checkLater(
      await checkOf(WRONG),
      page,
      () => new Promise((resolve) => (go = resolve)),
      (trouble) => told.push(trouble),
    );
    page.dispatchEvent(Object.assign(new Event('error'), { error: null }));
    expect(told).toEqual([]);
    page.dispatchEvent(new Event('unhandledrejection'));
    page.dispatchEvent(new Event('error'));
    expect(told).toHaveLength(1);
    go(undefined);
    await done;
    expect(told).toHaveLength(1);
  });
});

describe('checkNow(check)', () => {
  test('answers what is wrong, or nothing', async () => {
    expect(checkNow(await checkOf(WRONG))).toMatchObject({ kind: 'broken' });
    expect(checkNow(await checkOf((text) => text))).toBeUndefined();
  });
});
