import { describe, expect, test } from 'vitest';
import { createStore } from '../../src/state/store.ts';

describe('createStore(initial)', () => {
  test('tells listeners the new value and the one before', () => {
    const store = createStore(1);
    const heard: number[][] = [];
    store.subscribe((value, before) => heard.push([value, before]));
    store.update((value) => value + 1);
    expect(store.value).toBe(2);
    expect(heard).toEqual([[2, 1]]);
  });

  test('says nothing when an update changes nothing', () => {
    const store = createStore({ a: 1 });
    let calls = 0;
    store.subscribe(() => calls++);
    store.update((value) => value);
    expect(calls).toBe(0);
  });

  test('a listener that has stopped hears no more', () => {
    const store = createStore(0);
    let calls = 0;
    const stop = store.subscribe(() => calls++);
    stop();
    store.update(() => 5);
    expect(calls).toBe(0);
  });
});
