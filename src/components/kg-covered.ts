import { LitElement, css, html, nothing } from 'lit';
import type { CoveringTalk, NearIdea, RelatedAnswer } from '../queries/queries.ts';
import { labelOf } from '../state/book.ts';
import type { Book } from '../state/book.ts';
import { leaveOut } from '../state/left-out.ts';
import { findReadings } from '../state/reading-list.ts';
import { findTellingLine, leaveOutLines, putTellingFirst } from '../state/telling-line.ts';
import type { Visibility } from '../state/visibility.ts';
import { panel } from '../styles/panel.ts';
import { shared } from '../styles/shared.ts';
import { hiddenNote } from './hidden-note.ts';
import { words } from './messages.ts';
import { nodeLink } from './node-link.ts';
import { quotes } from './quotes.ts';
import { readingRow } from './reading-row.ts';
import { relativeHead } from './relative-head.ts';
import { whenOpened } from './when-opened.ts';
import { wrongBox } from './wrong.ts';

/** Ideas that stand open; the others fold. */
const OPEN = 8;
/** Lines of a talk that stand open. */
const LINES_OPEN = 2;

/** Who speaks of an idea and in which words, what is cited beside it, and what is said with it. */
export class KgCovered extends LitElement {
  static override properties = {
    idea: {},
    answer: { attribute: false },
    book: { attribute: false },
    visibility: { attribute: false },
  };
  static override styles = [
    shared,
    panel,
    css`
      .beside .rows > li + li {
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
  declare visibility: Visibility | undefined;

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

  #covered(all: readonly CoveringTalk[], book: Book) {
    const { items: covered, hidden } = leaveOut(all, this.visibility, 'covers');
    const told = findTellingLine(book, this.idea)?.slice(0, 1) ?? [];
    return html`<section class="covered">
      <h3>${words.coveredBy(all.length)}</h3>
      <ol class="rows">
        ${covered.map(({ key, evidence }) => {
          const rest = leaveOutLines(evidence, told);
          const said = putTellingFirst(book, { talk: key, idea: this.idea, evidence: rest.length === 0 ? evidence : rest }, LINES_OPEN);
          const edge = book.graph.edges(key, this.idea)[0];
          return html`<li class="questioned">
            ${relativeHead(key, book, { edge })} ${quotes(book, said, LINES_OPEN, told)}
            ${edge === undefined ? nothing : wrongBox(book, { edge })}
          </li>`;
        })}
      </ol>
      ${hiddenNote(hidden)}
    </section>`;
  }

  #beside(book: Book) {
    const papers = findReadings(book, this.idea);
    if (papers.length === 0) return nothing;
    return html`<section class="beside">
      <h3>${words.beside}</h3>
      <ul class="rows">
        ${papers.map((paper) => html`<li>${readingRow(paper, book)}</li>`)}
      </ul>
    </section>`;
  }

  #near(all: readonly NearIdea[], book: Book) {
    const { items: near, hidden } = leaveOut(all, this.visibility);
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
              ${whenOpened(() => chips(rest))}
            </details>`
      }
      ${hiddenNote(hidden)}
    </section>`;
  }
}

customElements.define('kg-covered', KgCovered);

declare global {
  interface HTMLElementTagNameMap {
    'kg-covered': KgCovered;
  }
}
