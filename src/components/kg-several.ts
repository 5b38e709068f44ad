import { LitElement, css, html, nothing } from 'lit';
import type { RelatedAnswer } from '../queries/queries.ts';
import { findNode, labelOf, talksIn } from '../state/book.ts';
import type { Book } from '../state/book.ts';
import { panel } from '../styles/panel.ts';
import { shared } from '../styles/shared.ts';
import { emit } from './events.ts';
import { kindMark } from './kind-mark.ts';
import { words } from './messages.ts';
import { nodeLink } from './node-link.ts';
import { quotes } from './quotes.ts';
import { talkName, talkPlace, talkTitle } from './talk-words.ts';

/** Several selected nodes: who they are and, for two, what they share. */
export class KgSeveral extends LitElement {
  static override properties = { keys: { attribute: false }, answer: { attribute: false }, book: { attribute: false } };
  static override styles = [
    shared,
    panel,
    css`
      .row-head .kind {
        align-self: center;
        color: var(--kg-muted);
      }
      .clear {
        margin-block-start: var(--kg-space-2);
        font-size: var(--kg-text-s);
      }
    `,
  ];
  declare keys: readonly string[];
  /** What is related to the first of two. */
  declare answer: RelatedAnswer | undefined;
  declare book: Book | undefined;

  constructor() {
    super();
    this.keys = [];
  }

  override render() {
    const { keys, book } = this;
    if (book === undefined) return nothing;
    const title = keys.length === 2 ? keys.map((key) => this.#name(key, book)).join(' & ') : words.severalTitle(keys.length);
    return html`
      <h2>${title}</h2>
      <p class="clear"><button class="link" type="button" @click=${() => emit(this, 'kg-select', { keys: [] })}>${words.close}</button></p>
      <section>
        <ul class="rows">
          ${keys.map((key) => html`<li>${this.#row(key, book)}</li>`)}
        </ul>
      </section>
      ${keys.length === 2 ? this.#joined(book) : nothing}
    `;
  }

  #name(key: string, book: Book): string {
    const talk = book.talks.get(key);
    return talk === undefined ? labelOf(book, key) : talkName(talk);
  }

  #row(key: string, book: Book) {
    const attributes = findNode(book, key);
    if (attributes === undefined) return key;
    const talk = book.talks.get(key);
    const talks = talk === undefined && attributes.kind === 'speaker' ? talksIn(book, key) : [];
    const caption =
      talk !== undefined ? talkPlace(talk) : talks.length > 0 ? talks.map(talkPlace).join(', ') : words.kinds[attributes.kind];
    const subs = (talk === undefined ? talks : [talk]).map(talkTitle).filter((title) => title !== '');
    return html`<div class="row-head">
        ${kindMark(attributes.kind)}${nodeLink(key, this.#name(key, book), 'row-title')}<span class="caption">${caption}</span>
      </div>
      ${subs.map((sub) => html`<p class="row-sub">${sub}</p>`)}`;
  }

  #joined(book: Book) {
    if (this.answer === undefined) return nothing;
    const other = this.answer.related.find(({ key }) => key === this.keys[1]);
    const reasons = other?.reasons ?? [];
    return html`<section>
      <h3>${words.joined}</h3>
      ${reasons.length === 0 ? html`<p class="caption">${words.notJoined}</p>` : nothing}
      <ul class="rows">
        ${reasons.map(
          ({ idea, here, there }) =>
            html`<li>
              <div class="row-head">${nodeLink(idea, labelOf(book, idea), 'row-title')}</div>
              ${quotes(book, [...here, ...there], 4)}
            </li>`,
        )}
      </ul>
    </section>`;
  }
}

customElements.define('kg-several', KgSeveral);

declare global {
  interface HTMLElementTagNameMap {
    'kg-several': KgSeveral;
  }
}
