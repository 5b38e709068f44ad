import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { NARROW } from '../styles/narrow.ts';
import type { MapShown } from '../view/map-shown.ts';
import type { MapView } from '../view/map-view.ts';

/** What is asked of the system. */
const QUERIES = {
  dark: '(prefers-color-scheme: dark)',
  still: '(prefers-reduced-motion: reduce)',
  forced: '(forced-colors: active)',
  coarse: '(pointer: coarse)',
  narrow: NARROW,
} as const;
type Query = keyof typeof QUERIES;

/** What the system wants of what is shown, and what it is shown on: `coarse` is pointed at with a finger, `narrow` has room for one of panel and map only. */
export type SystemWishes = Readonly<Record<Query, boolean>>;

/** Lets the view of a map follow what the map is given and what the system wants, for as long as the map is in a page. */
export class MapFollower implements ReactiveController {
  /** What draws the map, once it is there. */
  view: MapView | undefined;
  readonly #read: (system: SystemWishes) => MapShown;
  readonly #system = Object.entries(QUERIES).map(([name, query]) => [name, matchMedia(query)] as const);
  /** The turn in which the view is to follow. */
  #turn = 0;

  constructor(host: ReactiveControllerHost, read: (system: SystemWishes) => MapShown) {
    this.#read = read;
    host.addController(this);
  }

  hostConnected(): void {
    for (const [, query] of this.#system) query.addEventListener('change', this.follow);
  }

  hostDisconnected(): void {
    for (const [, query] of this.#system) query.removeEventListener('change', this.follow);
    window.clearTimeout(this.#turn);
    this.#turn = 0;
    this.view?.destroy();
    this.view = undefined;
  }

  /** Follows in a turn of its own: a choice is answered in the panel first, and by the map for the same frame. */
  followSoon(): void {
    if (this.#turn === 0) this.#turn = window.setTimeout(this.follow);
  }

  /** The view, which shows all that the map was given. */
  upToDate(): MapView | undefined {
    if (this.#turn !== 0) this.follow();
    return this.view;
  }

  /** Follows at once. */
  follow = (): void => {
    window.clearTimeout(this.#turn);
    this.#turn = 0;
    const system = Object.fromEntries(this.#system.map(([name, { matches }]) => [name, matches])) as SystemWishes;
    this.view?.show(this.#read(system));
  };
}
