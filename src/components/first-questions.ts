import type { ReactiveControllerHost } from 'lit';
import type { Overview, Queries, Start } from '../queries/queries.ts';
import { idle, letIdleWait } from './idle.ts';

/** So long the questions to start from wait for a map that does not come, in milliseconds: on a busy machine a large one takes seconds, and they would come before it. */
const LONGEST = 4000;

/** What a page asks about a graph by itself: an overview at once, and where to start when the map stands, which comes first. */
export class FirstQuestions {
  overview: Overview | undefined;
  starts: readonly Start[] | undefined;
  /** The map is on the screen, or cannot be, or lets wait too long. */
  readonly mapped: Promise<void>;
  readonly #host: Pick<ReactiveControllerHost, 'requestUpdate'>;
  readonly #isMapComing: () => boolean;
  #stopWaiting: () => void = () => {};
  #queries: Queries | undefined;

  constructor(host: Pick<ReactiveControllerHost, 'requestUpdate'> & EventTarget, isMapComing: () => boolean) {
    this.#host = host;
    this.#isMapComing = isMapComing;
    const event = new Promise<void>((resolve) => {
      for (const type of ['kg-drawn', 'kg-unmapped']) host.addEventListener(type, () => resolve(), { once: true });
    });
    const stopped = new Promise<void>((resolve) => (this.#stopWaiting = resolve));
    // Told, drawn in the next frame, shown with the one behind it: what follows shall not come between.
    this.mapped = Promise.race([event.then(frame).then(frame).then(frame), stopped]);
  }

  /** Asks; answers about a graph that is no longer shown are dropped. */
  async ask(queries: Queries | undefined): Promise<void> {
    this.#queries = queries;
    this.overview = undefined;
    this.starts = undefined;
    if (queries === undefined) return;
    if (this.#isMapComing()) setTimeout(this.#stopWaiting, LONGEST);
    else this.#stopWaiting();
    letIdleWait(this.mapped);
    const overview = await queries.overview();
    if (this.#queries !== queries) return;
    this.overview = overview;
    this.#host.requestUpdate();
    await idle();
    const starts = await queries.starts();
    if (this.#queries !== queries) return;
    this.starts = starts;
    this.#host.requestUpdate();
  }
}

function frame(): Promise<void> {
  return new Promise((resolve) => requestAnimationFrame(() => resolve()));
}
