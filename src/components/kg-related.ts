import { LitElement, css, html, nothing } from 'lit';
import type { NodeKind } from '../model/ontology.ts';
import type { Reason, RelatedAnswer, RelatedNode } from '../queries/queries.ts';
import { labelOf } from '../state/book.ts';
import type { Book } from '../state/book.ts';
import { leaveOut } from '../state/left-out.ts';
import type { Visibility } from '../state/visibility.ts';
import { panel } from '../styles/panel.ts';
import { shared } from '../styles/shared.ts';
import { fill } from './fill.ts';
import { hiddenNote } from './hidden-note.ts';
import { words } from './messages.ts';
import { nodeLink } from './node-link.ts';
import { quotes } from './quotes.ts';
import { relatedWords } from './related-words.ts';
import { relativeHead } from './relative-head.ts';
import { talkName } from './talk-words.ts';
import { whenOpened } from './when-opened.ts';

/** What belongs to the selected node, ranked, and why: every reason opens its sentences. */
export class KgRelated extends LitElement {
  static override properties = {
    answer: { attribute: false },
    book: { attribute: false },
    visibility: { attribute: false },
    kind: {},
  };
  static override styles = [
    shared,
    panel,
    css`
      .reasons {
        margin-block-start: var(--kg-space-1);
      }
      .reason > summary {
        justify-content: flex-start;
      }
      .reason b {
        font-weight: 600;
        color: var(--kg-ink);
      }
      .lines {
        margin-inline-start: auto;
        white-space: nowrap;
        color: var(--kg-faint);
        font-size: var(--kg-text-xs);
        font-variant-numeric: tabular-nums;
      }
      .sides {
        margin-block: var(--kg-space-1) var(--kg-space-3);
      }
      .side {
        margin-block-start: var(--kg-space-2);
        font-size: var(--kg-text-xs);
        color: var(--kg-faint);
      }
      .weaker {
        margin-block-start: var(--kg-space-4);
      }
    `,
  ];
  declare answer: RelatedAnswer | undefined;
  declare book: Book | undefined;
  declare visibility: Visibility | undefined;
  /** The kind of the node that was asked about. */
  declare kind: NodeKind;

  constructor() {
    super();
    this.kind = 'concept';
  }

  override render() {
    const { answer, book, kind } = this;
    if (answer === undefined || book === undefined) return nothing;
    return relatedWords.noRelated[kind] === '' ? nothing : this.#related(answer, book);
  }

  #related({ covered, related: all }: RelatedAnswer, book: Book) {
    const { items: related, hidden } = leaveOut(all, this.visibility);
    const alone = this.kind === 'concept' && covered.length === 1 && related.length > 0;
    const strong = related.filter(({ weak }) => !weak);
    const weaker = related.filter(({ weak }) => weak);
    const rows = (nodes: readonly RelatedNode[], from: number) =>
      html`<ol class="rows" start=${from}>
        ${nodes.map((node, index) => html`<li>${this.#row(node, from + index, book)}</li>`)}
      </ol>`;
    return html`<section class="related">
      <h3>${alone ? relatedWords.relatedToOnly : relatedWords.relatedTo[this.kind]}</h3>
      ${strong.length === 0 && hidden === 0 ? html`<p class="caption">${relatedWords.noRelated[this.kind]}</p>` : rows(strong, 1)}
      ${
        weaker.length === 0
          ? nothing
          : html`<details class="fold weaker">
              <summary>${relatedWords.weaker(weaker.length)}</summary>
              ${whenOpened(() => rows(weaker, strong.length + 1))}
            </details>`
      }
      ${hiddenNote(hidden)}
    </section>`;
  }

  #row({ key, reasons }: RelatedNode, rank: number, book: Book) {
    return html`${relativeHead(key, book, { rank })}
      <ul class="reasons">
        ${reasons.map((reason) => html`<li>${this.#reason(reason, key, book)}</li>`)}
      </ul>`;
  }

  #reason({ idea, why, here, there }: Reason, key: string, book: Book) {
    const lines = relatedWords.joinLines(linesOf(here), linesOf(there));
    const side = (title: string, evidence: Reason['here']) =>
      evidence.length === 0
        ? nothing
        : html`<p class="side">${title}</p>
            ${quotes(book, evidence)}`;
    const talk = book.talks.get(key);
    return html`<details class="reason">
      <summary>
        <span>${fill(relatedWords.reasons[why], { idea: html`<b>${labelOf(book, idea)}</b>` })}</span>
        <span class="lines"><span class="visually-hidden">${relatedWords.lines} </span>${lines}</span>
      </summary>
      ${whenOpened(
        () =>
          html`<div class="sides">
            ${side(relatedWords.here, here)} ${side(talk === undefined ? labelOf(book, key) : talkName(talk), there)}
            <p class="side">${nodeLink(idea, words.openIdea(labelOf(book, idea)))}</p>
          </div>`,
      )}
    </details>`;
  }
}

function linesOf(evidence: Reason['here']): number[] {
  return [...new Set(evidence.map(({ line }) => line))].slice(0, 2);
}

customElements.define('kg-related', KgRelated);

declare global {
  interface HTMLElementTagNameMap {
    'kg-related': KgRelated;
  }
}
