import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { LOW, NARROW } from '../styles/narrow.ts';

/** How much room a window has, for a page that is shown anew when that changes. */
export class PageRoom implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #width = matchMedia(NARROW);
  readonly #height = matchMedia(LOW);

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  /** There is room for one of panel and map only. */
  get isNarrow(): boolean {
    return this.#width.matches;
  }

  /** It is also low: a sheet stands beside the map. */
  get isLow(): boolean {
    return this.#height.matches;
  }

  hostConnected(): void {
    for (const query of [this.#width, this.#height]) query.addEventListener('change', this.#onChange);
    this.#readySheet();
  }

  hostDisconnected(): void {
    for (const query of [this.#width, this.#height]) query.removeEventListener('change', this.#onChange);
  }

  #readySheet(): void {
    if (this.isNarrow) void import('./kg-sheet.ts');
  }

  #onChange = (): void => {
    this.#readySheet();
    this.#host.requestUpdate();
  };
}
