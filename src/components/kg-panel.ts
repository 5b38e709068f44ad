import { LitElement, html, nothing } from 'lit';
import type { PropertyValues } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import type { Comparison, NeighbourGroup, NodeAnswer, Overview, PathAnswer, Queries, RelatedAnswer, Start } from '../queries/queries.ts';
import type { Book } from '../state/book.ts';
import { INITIAL_VIEW } from '../state/view-state.ts';
import type { ViewState } from '../state/view-state.ts';
import type { Visibility } from '../state/visibility.ts';
import { panel } from '../styles/panel.ts';
import { shared } from '../styles/shared.ts';
import { walkBar } from './walk-bar.ts';
import { WalkKeys } from './walk-keys.ts';
import './kg-start.ts';

interface Answers {
  readonly selection: readonly string[];
  readonly node: NodeAnswer | undefined;
  readonly groups: readonly NeighbourGroup[];
  readonly related: RelatedAnswer | undefined;
  /** Of two nodes: how they connect, or what sets them apart. */
  readonly path: PathAnswer | undefined;
  readonly comparison: Comparison | undefined;
}

/** The part of the view that the panel follows. */
export type PanelState = Pick<ViewState, 'panel' | 'place' | 'ask' | 'walk' | 'focus'>;

/** Typing in the search field and moving the map change the view, but nothing here. */
function differs(view: PanelState, before: PanelState | undefined): boolean {
  if (before === undefined) return true;
  const { walk } = view;
  const walked = walk?.behind.length !== before.walk?.behind.length || walk?.behind.at(-1) !== before.walk?.behind.at(-1);
  return (
    walked || walk?.edge !== before.walk?.edge || (['panel', 'place', 'ask', 'focus'] as const).some((name) => view[name] !== before[name])
  );
}

const NO_ANSWERS: Answers = {
  selection: [],
  node: undefined,
  groups: [],
  related: undefined,
  path: undefined,
  comparison: undefined,
};

/** Asks about the selection and shows the answer: where to start, one node, or several. */
export class KgPanel extends LitElement {
  static override properties = {
    book: { attribute: false },
    queries: { attribute: false },
    overview: { attribute: false },
    starts: { attribute: false },
    selection: { attribute: false },
    view: { attribute: false, hasChanged: differs },
    visibility: { attribute: false },
    answers: { state: true },
  };
  static override styles = [shared, panel];
  declare book: Book | undefined;
  declare queries: Queries | undefined;
  declare overview: Overview | undefined;
  declare starts: readonly Start[] | undefined;
  declare selection: readonly string[];
  /** What of the page's view the panel shows: the note or what is known, a question, a walk, a focus. */
  declare view: PanelState;
  declare visibility: Visibility | undefined;
  declare answers: Answers;
  readonly #walk = new WalkKeys(this);

  constructor() {
    super();
    this.selection = [];
    this.view = INITIAL_VIEW;
    this.answers = NO_ANSWERS;
  }

  /** Leads the keys to the connections of what is selected; to the panel itself where there are none. */
  focusConnections(): void {
    this.#walk.begin();
    if (this.answers.selection === this.selection) void this.#arrive();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    const before = changed.get('view');
    const seen = changed.has('visibility') && this.view.ask === 'path';
    if (changed.has('selection') || changed.has('queries') || seen || (before !== undefined && before.ask !== this.view.ask))
      void this.#ask();
    if (this.view.panel === 'note') void import('./kg-reader.ts');
    if (this.selection.length > 1) void import('./kg-several.ts');
    if (this.view.ask !== undefined) void import('./kg-answer.ts');
    this.#walk.here = this.selection.at(-1);
  }

  protected override updated(changed: PropertyValues<this>): void {
    // Where the note was, its reader goes on, also with keys.
    const closed = changed.get('view')?.panel === 'note' && this.view.panel === 'about';
    if (closed && document.activeElement === document.body) this.parentElement?.focus({ preventScroll: true });
    if (changed.has('answers')) void this.#arrive();
    if (changed.has('view') && changed.get('view')?.walk?.edge !== this.view.walk?.edge) this.#walk.mark(this.view.walk?.edge);
  }

  override render() {
    const { book, selection, view } = this;
    if (view.panel === 'note') return html`<kg-reader .book=${book} .selection=${selection} .place=${view.place}></kg-reader>`;
    return html`${book === undefined ? nothing : walkBar(view.walk, book)} ${this.#content()}`;
  }

  #content() {
    const { book, overview, starts, answers, view, visibility } = this;
    const { node, groups, related, path, comparison } = answers;
    const [first, second] = answers.selection;
    if (first === undefined) return html`<kg-start .overview=${overview} .starts=${starts} .book=${book}></kg-start>`;
    if (second !== undefined) {
      return html`<kg-several
        .keys=${answers.selection}
        .answer=${related}
        .path=${path}
        .comparison=${comparison}
        .ask=${view.ask}
        .focused=${view.focus}
        .book=${book}
      ></kg-several>`;
    }
    if (node === undefined || book === undefined) return nothing;
    // Each node begins with its folds closed.
    return keyed(
      node.key,
      html`<kg-about
        .answer=${node}
        .groups=${groups}
        .related=${related}
        .book=${book}
        .visibility=${visibility}
        .focused=${view.focus}
      ></kg-about>`,
    );
  }

  /** A walk goes on when what has come stands. */
  async #arrive(): Promise<void> {
    await this.updateComplete;
    await this.renderRoot.querySelector('kg-about')?.updateComplete;
    if (!this.#walk.arrive()) this.parentElement?.focus({ preventScroll: true });
  }

  /** Answers that come after the selection or the question has moved on are dropped. */
  async #ask(): Promise<void> {
    const { queries, selection, visibility } = this;
    const { ask } = this.view;
    const [key, second] = selection;
    if (queries === undefined || key === undefined) {
      this.answers = { ...NO_ANSWERS, selection };
      return;
    }
    const two = second !== undefined && selection.length === 2 ? second : undefined;
    const shown = visibility === undefined ? {} : { out: visibility.out, relations: visibility.relations };
    const [node, groups, related, path, comparison] = await Promise.all([
      queries.node(key),
      second === undefined ? queries.neighbours(key) : [],
      selection.length <= 2 && ask === undefined ? queries.related(key) : undefined,
      two !== undefined && ask === 'path' ? queries.path(key, two, shown) : undefined,
      two !== undefined && ask === 'compare' ? queries.compare(key, two) : undefined,
      // Even what is loaded already comes only after a turn of the browser, if it is asked for again.
      second === undefined && customElements.get('kg-about') === undefined ? import('./kg-about.ts') : undefined,
    ]);
    if (this.selection === selection && this.view.ask === ask) this.answers = { selection, node, groups, related, path, comparison };
  }
}

customElements.define('kg-panel', KgPanel);

declare global {
  interface HTMLElementTagNameMap {
    'kg-panel': KgPanel;
  }
}
