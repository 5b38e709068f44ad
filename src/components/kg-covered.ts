import { LitElement, css, html, nothing } from 'lit';
import type { CoveringTalk, NearIdea, RelatedAnswer } from '../queries/queries.ts';
import { labelOf } from '../state/book.ts';
import type { Book } from '../state/book.ts';
import { findPapersBeside } from '../state/papers-beside.ts';
import { putTellingFirst } from '../state/telling-line.ts';
import { panel } from '../styles/panel.ts';
import { shared } from '../styles/shared.ts';
import { words } from './messages.ts';
import { nodeLink } from './node-link.ts';
import { quotes } from './quotes.ts';
import { relativeHead } from './relative-head.ts';

/** Ideas that stand open; the others fold. */
const OPEN = 8;
/** Lines of a talk that stand open. */
const LINES_OPEN = 2;

/** Who speaks of an idea and in which words, what is cited beside it, and what is said with it. */
export class KgCovered extends LitElement {
  static override properties = { idea: {}, answer: { attribute: false }, book: { attribute: false } };
  static override styles = [
    shared,
    panel,
    css`
      .beside li + li {
        margin-block-start: var(--kg-space-2);
      }
      .fold > .chips {
        margin-block-start: var(--kg-space-2);
      }
    `,
  ];
  /** The idea's key. */
  declare idea: string;
  declare answer: RelatedAnswer | undefined;
  declare book: Book | undefined;

  constructor() {
    super();
    this.idea = '';
  }

  override render() {
    const { answer, book } = this;
    if (answer === undefined || book === undefined) return nothing;
    const { covered, near } = answer;
    return html`${covered.length === 0 ? nothing : this.#covered(covered, book)} ${this.#beside(book)}
    ${near.length === 0 ? nothing : this.#near(near, book)}`;
  }

  #covered(covered: readonly CoveringTalk[], book: Book) {
    return html`<section class="covered">
      <h3>${words.coveredBy(covered.length)}</h3>
      <ol class="rows">
        ${covered.map(({ key, evidence }) => {
          const said = putTellingFirst(book, { talk: key, idea: this.idea, evidence }, LINES_OPEN);
          return html`<li>${relativeHead(key, book)} ${quotes(book, said, LINES_OPEN)}</li>`;
        })}
      </ol>
    </section>`;
  }

  #beside(book: Book) {
    const papers = findPapersBeside(book, this.idea);
    if (papers.length === 0) return nothing;
    return html`<section class="beside">
      <h3>${words.beside}</h3>
      <ul>
        ${papers.map(({ key, evidence }) => {
          const lines = [...new Set(evidence.map(({ line }) => line))];
          return html`<li class="row-head">
            ${nodeLink(key, labelOf(book, key))}<span class="caption">${lines.map((line) => words.line(line)).join(', ')}</span>
          </li>`;
        })}
      </ul>
    </section>`;
  }

  #near(near: readonly NearIdea[], book: Book) {
    const chips = (ideas: readonly NearIdea[]) =>
      html`<ul class="chips">
        ${ideas.map(({ key, talks }) => {
          const label = html`${labelOf(book, key)} ${talks > 1 ? html`<span class="n">${words.counts.talk(talks)}</span>` : nothing}`;
          return html`<li>${nodeLink(key, label, 'chip')}</li>`;
        })}
      </ul>`;
    const rest = near.slice(OPEN);
    return html`<section class="near">
      <h3>${words.near}</h3>
      ${chips(near.slice(0, OPEN))}
      ${
        rest.length === 0
          ? nothing
          : html`<details class="fold">
              <summary>${words.moreIdeas(rest.length)}</summary>
              ${chips(rest)}
            </details>`
      }
    </section>`;
  }
}

customElements.define('kg-covered', KgCovered);

declare global {
  interface HTMLElementTagNameMap {
    'kg-covered': KgCovered;
  }
}
