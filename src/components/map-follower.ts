import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { MapShown } from '../view/map-shown.ts';
import type { MapView } from '../view/map-view.ts';

/** What the system wants of what is shown. */
export interface SystemWishes {
  readonly dark: boolean;
  readonly still: boolean;
}

/** Lets the view of a map follow what the map is given and what the system wants, for as long as the map is in a page. */
export class MapFollower implements ReactiveController {
  /** What draws the map, once it is there. */
  view: MapView | undefined;
  readonly #read: (system: SystemWishes) => MapShown;
  readonly #dark = matchMedia('(prefers-color-scheme: dark)');
  readonly #still = matchMedia('(prefers-reduced-motion: reduce)');
  /** The turn in which the view is to follow. */
  #turn = 0;

  constructor(host: ReactiveControllerHost, read: (system: SystemWishes) => MapShown) {
    this.#read = read;
    host.addController(this);
  }

  hostConnected(): void {
    this.#dark.addEventListener('change', this.follow);
  }

  hostDisconnected(): void {
    this.#dark.removeEventListener('change', this.follow);
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
    this.view?.show(this.#read({ dark: this.#dark.matches, still: this.#still.matches }));
  };
}
