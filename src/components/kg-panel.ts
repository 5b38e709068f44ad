import { LitElement, css, html, nothing } from 'lit';
import type { PropertyValues } from 'lit';
import type { NeighbourGroup, NodeAnswer, Overview, Queries, RelatedAnswer } from '../queries/queries.ts';
import type { Book } from '../state/book.ts';
import { findLine } from '../state/sentence.ts';
import type { Place } from '../state/view-state.ts';
import { panel } from '../styles/panel.ts';
import { shared } from '../styles/shared.ts';
import { asked } from './asked.ts';
import { kin } from './kin.ts';
import { words } from './messages.ts';
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

const NO_ANSWERS: Answers = { selection: [], node: undefined, groups: [], related: undefined };

/** Asks about the selection and shows the answer: where to start, one node, or several. */
export class KgPanel extends LitElement {
  static override properties = {
    book: { attribute: false },
    queries: { attribute: false },
    overview: { attribute: false },
    selection: { attribute: false },
    place: { attribute: false },
    answers: { state: true },
  };
  static override styles = [
    shared,
    panel,
    css`
      .found {
        margin-block: 0 var(--kg-space-5);
        padding: var(--kg-space-3) var(--kg-space-4);
        border-radius: var(--kg-radius);
        background: var(--kg-sunken);
      }
      .found h2 {
        font-size: var(--kg-text-s);
        letter-spacing: 0;
        margin-block-end: var(--kg-space-2);
        color: var(--kg-muted);
      }
    `,
  ];
  declare book: Book | undefined;
  declare queries: Queries | undefined;
  declare overview: Overview | undefined;
  declare selection: readonly string[];
  declare place: Place | undefined;
  declare answers: Answers;

  constructor() {
    super();
    this.selection = [];
    this.answers = NO_ANSWERS;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('selection') || changed.has('queries')) void this.#ask();
  }

  override render() {
    return html`${this.#found()}${this.#content()}`;
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

  #found() {
    if (this.place === undefined || this.book === undefined) return nothing;
    const { source, line, start, end } = this.place;
    const sentence = findLine(source, line, start, end, this.book.texts);
    if (sentence === undefined) return nothing;
    return html`<div class="found">
      <h2>${words.foundLine}</h2>
      <kg-quote .sentence=${sentence}></kg-quote>
    </div>`;
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
