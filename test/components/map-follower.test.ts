import { afterEach, describe, expect, test, vi } from 'vitest';
import { MapFollower } from '../../src/components/map-follower.ts';
import type { SystemWishes } from '../../src/components/map-follower.ts';
import type { MapShown } from '../../src/view/map-shown.ts';
import type { MapView } from '../../src/view/map-view.ts';

/** A media query that counts who listens. */
class Query extends EventTarget {
  listeners = 0;
  readonly media: string;
  readonly matches: boolean;

  constructor(media: string) {
    super();
    this.media = media;
    this.matches = media.includes('dark');
  }

  override addEventListener(...given: Parameters<EventTarget['addEventListener']>): void {
    this.listeners += 1;
    super.addEventListener(...given);
  }

  override removeEventListener(...given: Parameters<EventTarget['removeEventListener']>): void {
    this.listeners -= 1;
    super.removeEventListener(...given);
  }
}

/** A follower that reads a number that is counted up, what the view was shown, and whether it was destroyed. */
function follow() {
  const queries = new Map<string, Query>();
  vi.stubGlobal('matchMedia', (media: string) => {
    const query = new Query(media);
    queries.set(media, query);
    return query;
  });
  const read: SystemWishes[] = [];
  const shown: unknown[] = [];
  const host = { addController: vi.fn(), removeController: vi.fn(), requestUpdate: vi.fn(), updateComplete: Promise.resolve(true) };
  const follower = new MapFollower(host, (system) => {
    read.push(system);
    return read.length as unknown as MapShown;
  });
  const destroy = vi.fn();
  follower.view = { show: (what: unknown) => shown.push(what), destroy } as unknown as MapView;
  const query = (part: string) => [...queries.values()].find(({ media }) => media.includes(part))!;
  return { follower, host, read, shown, destroy, query };
}

const turn = () => new Promise((resolve) => setTimeout(resolve, 20));

afterEach(() => vi.unstubAllGlobals());

describe('MapFollower', () => {
  test('is a controller of its host, and shows what it reads with what the system wants', () => {
    const { follower, host, read, shown } = follow();
    expect(host.addController).toHaveBeenCalledWith(follower);
    follower.follow();
    expect(shown).toEqual([1]);
    expect(read[0]).toEqual({ dark: true, still: false, forced: false, coarse: false, narrow: false });
  });

  test('however often it is to follow soon, it follows once, in a later turn', async () => {
    const { follower, shown } = follow();
    for (let time = 0; time < 3; time++) follower.followSoon();
    expect(shown).toEqual([]);
    await turn();
    expect(shown).toEqual([1]);
    follower.followSoon();
    await turn();
    expect(shown).toEqual([1, 2]);
  });

  test('who asks for the view finds it up to date, and it does not follow for that once more', async () => {
    const { follower, shown } = follow();
    follower.followSoon();
    expect(follower.upToDate()).toBe(follower.view);
    expect(shown).toEqual([1]);
    await turn();
    expect(shown).toEqual([1]);
    follower.upToDate();
    expect(shown).toEqual([1]);
  });

  test('it follows the system for as long as it is in a page, and then lets go of the view', async () => {
    const { follower, shown, destroy, query } = follow();
    follower.hostConnected();
    for (const part of ['dark', 'forced', 'coarse', 'max-width', 'reduced-motion']) {
      shown.length = 0;
      query(part).dispatchEvent(new Event('change'));
      expect(shown, part).toHaveLength(1);
    }
    shown.length = 0;
    follower.followSoon();
    follower.hostDisconnected();
    expect(destroy).toHaveBeenCalledOnce();
    expect(follower.view).toBeUndefined();
    await turn();
    query('dark').dispatchEvent(new Event('change'));
    expect(shown).toEqual([]);
    expect(query('dark').listeners).toBe(0);
  });
});
