import { LitElement, css, html, nothing } from 'lit';
import type { Comparison, PathAnswer, RelatedAnswer } from '../queries/queries.ts';
import { countTalks, findNode, labelOf, talksIn } from '../state/book.ts';
import type { Book } from '../state/book.ts';
import type { Command } from '../state/command.ts';
import type { Ask, Focus } from '../state/view-state.ts';
import { panel } from '../styles/panel.ts';
import { shared } from '../styles/shared.ts';
import { answerWords } from './answer-words.ts';
import { closeButton } from './close-button.ts';
import { emit } from './events.ts';
import { focusChoice } from './focus-choice.ts';
import { kindMark } from './kind-mark.ts';
import { words } from './messages.ts';
import { nodeLink } from './node-link.ts';
import { quotes } from './quotes.ts';
import { talkName, talkPlace, talkTitle } from './talk-words.ts';

/** Several selected nodes: who they are and, for two, what they share. */
export class KgSeveral extends LitElement {
  static override properties = {
    keys: { attribute: false },
    answer: { attribute: false },
    path: { attribute: false },
    comparison: { attribute: false },
    ask: {},
    focused: { attribute: false },
    book: { attribute: false },
  };
  static override styles = [
    shared,
    panel,
    css`
      .row-head .kind {
        align-self: center;
        color: var(--kg-muted);
      }
      .asks {
        display: flex;
        flex-wrap: wrap;
        gap: var(--kg-space-2);
        margin-block-start: var(--kg-space-4);
      }
      .asks button {
        min-height: max(2rem, var(--kg-target));
        padding-inline: var(--kg-space-4);
        border: 1px solid var(--kg-edge);
        border-radius: var(--kg-radius);
        font-size: var(--kg-text-s);
      }
      .asks button:hover {
        background: var(--kg-sunken);
      }
      .asks [aria-pressed='true'],
      .asks [aria-pressed='true']:hover {
        border-color: var(--kg-ink);
        background: var(--kg-ink);
        color: var(--kg-paper);
      }
    `,
  ];
  declare keys: readonly string[];
  /** What is related to the first of two. */
  declare answer: RelatedAnswer | undefined;
  /** What was asked of the two, and the answer. */
  declare ask: Ask | undefined;
  declare path: PathAnswer | undefined;
  declare comparison: Comparison | undefined;
  /** The focus of the page. */
  declare focused: Focus | undefined;
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
      <header class="closable">
        <h2>${title}</h2>
        ${closeButton()}
      </header>
      <p class="actions">${focusChoice(keys, this.focused)} ${this.#favorites(book)}</p>
      ${keys.length === 2 ? html`<p class="asks">${this.#askButton('path', answerWords.askPath)} ${this.#askButton('compare', answerWords.askCompare)}</p>` : nothing}
      ${this.#asked() ? nothing : this.#rows(book)}
      ${!this.#asked() ? this.#joined(book) : html`<kg-answer .book=${book} .path=${this.path} .comparison=${this.comparison}></kg-answer>`}
    `;
  }

  #asked(): boolean {
    return this.ask !== undefined && this.keys.length === 2;
  }

  #rows(book: Book) {
    return html`<section>
      <ul class="rows">
        ${this.keys.map((key) => html`<li>${this.#row(key, book)}</li>`)}
      </ul>
    </section>`;
  }

  #askButton(ask: Ask, label: string) {
    const asked = this.ask === ask;
    const command: Command = { type: 'ask', ask: asked ? undefined : ask };
    return html`<button type="button" aria-pressed=${asked} @click=${() => emit(this, 'kg-command', command)}>${label}</button>`;
  }

  /** The favourites can be all that is shown. */
  #favorites(book: Book) {
    const all = this.keys.every((key) => {
      const node = findNode(book, key);
      return node?.kind === 'speaker' && node.favorite === true;
    });
    if (!all) return nothing;
    const show = () => emit(this, 'kg-command', { type: 'filter', change: { favorites: true } });
    return html`<button class="link" type="button" @click=${show}>${answerWords.onlyFavorites}</button>`;
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
      talk !== undefined
        ? talkPlace(talk)
        : talks.length > 0
          ? talks.map(talkPlace).join(', ')
          : attributes.kind === 'concept'
            ? words.counts.talk(countTalks(book, key))
            : words.kinds[attributes.kind];
    const subs = (talk === undefined ? talks : [talk]).map(talkTitle).filter((title) => title !== '');
    const favorite = talk === undefined ? attributes.kind === 'speaker' && attributes.favorite === true : talk.favorite;
    const star = favorite ? html` <span class="star" role="img" aria-label=${words.favorite}>★</span>` : nothing;
    return html`<div class="row-head">
        ${kindMark(attributes.kind)}<span>${nodeLink(key, this.#name(key, book), 'row-title')}${star}</span
        ><span class="caption">${caption}</span>
      </div>
      ${subs.map((sub) => html`<p class="row-sub">${sub}</p>`)}`;
  }

  #joined(book: Book) {
    if (this.answer === undefined || this.keys.length !== 2) return nothing;
    const other = this.answer.related.find(({ key }) => key === this.keys[1]);
    const reasons = other?.reasons ?? [];
    const [a = '', b = ''] = this.keys;
    const direct = book.graph.edges(a, b).flatMap((edge) => book.graph.getEdgeAttribute(edge, 'evidence'));
    const directly =
      direct.length === 0
        ? nothing
        : html`<section>
            <h3>${answerWords.direct}</h3>
            ${quotes(book, direct)}
          </section>`;
    if (direct.length > 0 && reasons.length === 0) return directly;
    return html`${directly}
      <section>
        <h3>${answerWords.joined}</h3>
        ${reasons.length === 0 ? html`<p class="caption">${answerWords.notJoined}</p>` : nothing}
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
