import { LitElement, html, nothing } from 'lit';
import type { PropertyValues } from 'lit';
import type { NeighbourGroup, NodeAnswer, Overview, Queries, RelatedAnswer } from '../queries/queries.ts';
import type { Book } from '../state/book.ts';
import { INITIAL_VIEW } from '../state/view-state.ts';
import type { ViewState } from '../state/view-state.ts';
import type { Visibility } from '../state/visibility.ts';
import { panel } from '../styles/panel.ts';
import { shared } from '../styles/shared.ts';
import { asked } from './asked.ts';
import { kin } from './kin.ts';
import './kg-covered.ts';
import './kg-detail.ts';
import './kg-quote.ts';
import './kg-related.ts';
import './kg-several.ts';
import './kg-start.ts';

interface Answers {
  readonly selection: readonly string[];
  readonly node: NodeAnswer | undefined;
  readonly groups: readonly NeighbourGroup[];
  readonly related: RelatedAnswer | undefined;
}

/** The part of the view that the panel follows. */
export type PanelState = Pick<ViewState, 'panel' | 'place' | 'ask' | 'walk' | 'focus'>;

const NO_ANSWERS: Answers = { selection: [], node: undefined, groups: [], related: undefined };

/** Asks about the selection and shows the answer: where to start, one node, or several. */
export class KgPanel extends LitElement {
  static override properties = {
    book: { attribute: false },
    queries: { attribute: false },
    overview: { attribute: false },
    selection: { attribute: false },
    view: { attribute: false },
    visibility: { attribute: false },
    answers: { state: true },
  };
  static override styles = [shared, panel];
  declare book: Book | undefined;
  declare queries: Queries | undefined;
  declare overview: Overview | undefined;
  declare selection: readonly string[];
  /** What of the page's view the panel shows: the note or what is known, a question, a walk, a focus. */
  declare view: PanelState;
  declare visibility: Visibility | undefined;
  declare answers: Answers;

  constructor() {
    super();
    this.selection = [];
    this.view = INITIAL_VIEW;
    this.answers = NO_ANSWERS;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('selection') || changed.has('queries')) void this.#ask();
    if (this.view.panel === 'note') void import('./kg-reader.ts');
  }

  protected override updated(changed: PropertyValues<this>): void {
    // Where the note was, its reader goes on, also with keys.
    const closed = changed.get('view')?.panel === 'note' && this.view.panel === 'about';
    if (closed && document.activeElement === document.body) this.parentElement?.focus({ preventScroll: true });
  }

  override render() {
    const { book, selection, view } = this;
    if (view.panel === 'note') return html`<kg-reader .book=${book} .selection=${selection} .place=${view.place}></kg-reader>`;
    return this.#content();
  }

  #content() {
    const { book, overview, answers } = this;
    const [first, second] = answers.selection;
    if (first === undefined) return html`<kg-start .overview=${overview} .book=${book}></kg-start>`;
    if (second !== undefined) return html`<kg-several .keys=${answers.selection} .answer=${answers.related} .book=${book}></kg-several>`;
    const kind = answers.node?.attributes.kind ?? 'concept';
    const { node } = answers;
    if (node === undefined || book === undefined)
      return html`<kg-detail .answer=${node} .groups=${answers.groups} .book=${book}></kg-detail>`;
    return html`<kg-detail .answer=${node} .groups=${answers.groups} .book=${book}></kg-detail>
      ${kind === 'concept' ? html`<kg-covered .idea=${node.key} .answer=${answers.related} .book=${book}></kg-covered>` : nothing}
      ${asked(book, node.key)}<kg-related .answer=${answers.related} .kind=${kind} .book=${book}></kg-related
      >${kin(node.attributes, book)}`;
  }

  /** Answers that come after the selection has moved on are dropped. */
  async #ask(): Promise<void> {
    const { queries, selection } = this;
    const [key, second] = selection;
    if (queries === undefined || key === undefined) {
      this.answers = { ...NO_ANSWERS, selection };
      return;
    }
    const needed = selection.length <= 2;
    const [node, groups, related] = await Promise.all([
      queries.node(key),
      second === undefined ? queries.neighbours(key) : [],
      needed ? queries.related(key) : undefined,
    ]);
    if (this.selection === selection) this.answers = { selection, node, groups, related };
  }
}

customElements.define('kg-panel', KgPanel);

declare global {
  interface HTMLElementTagNameMap {
    'kg-panel': KgPanel;
  }
}
