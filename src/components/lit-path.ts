import type { Queries } from '../queries/queries.ts';
import type { ViewState } from '../state/view-state.ts';
import type { Visibility } from '../state/visibility.ts';

/** What the way between two nodes hangs on. */
const PARTS = ['ask', 'selection', 'filter', 'hidden'] as const;

/** The page whose map lights the way. */
interface Host {
  readonly view: ViewState;
  requestUpdate(): void;
}

/** Whom to ask, and what may be on the way. */
interface Asks {
  readonly queries: Queries;
  readonly visibility: () => Visibility;
}

/** The way between two nodes that is asked for, to be lit on the map. */
export class LitPath {
  /** The keys of its nodes in order; undefined while no way is asked for or none is there. */
  keys: readonly string[] | undefined;
  readonly #host: Host;

  constructor(host: Host) {
    this.#host = host;
  }

  /** Asks for the way that a view wants, where it may be another than before; an answer that comes too late is dropped. */
  async follow(view: ViewState, before: ViewState, asks: Asks | undefined): Promise<void> {
    if (PARTS.every((name) => view[name] === before[name])) return;
    this.#light(undefined);
    const keys = asks && (await findPath(view, asks));
    const { selection, ask } = this.#host.view;
    if (selection === view.selection && ask === view.ask) this.#light(keys);
  }

  #light(keys: readonly string[] | undefined): void {
    if (keys === this.keys) return;
    this.keys = keys;
    this.#host.requestUpdate();
  }
}

/** The nodes of the best way between the two that are asked about, in its order. */
async function findPath(view: ViewState, { queries, visibility }: Asks): Promise<readonly string[] | undefined> {
  const [a, b] = view.selection;
  if (view.ask !== 'path' || a === undefined || b === undefined) return undefined;
  const { out, relations } = visibility();
  const { paths } = await queries.path(a, b, { out, relations });
  return paths[0]?.steps.flatMap(({ from, to }, at) => (at === 0 ? [from, to] : [to]));
}
