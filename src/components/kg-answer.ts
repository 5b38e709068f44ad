import { LitElement, css, html, nothing } from 'lit';
import type { Comparison, OwnThing, PathAnswer, SharedThing } from '../queries/queries.ts';
import { findNode, labelOf } from '../state/book.ts';
import type { Book } from '../state/book.ts';
import { panel } from '../styles/panel.ts';
import { shared } from '../styles/shared.ts';
import { answerWords } from './answer-words.ts';
import { kindMark } from './kind-mark.ts';
import { words } from './messages.ts';
import { nodeLink } from './node-link.ts';
import { pathSteps } from './path-steps.ts';
import { quotes } from './quotes.ts';
import { talkName, talkPlace, talkTitle } from './talk-words.ts';

/** Things that stand open; the others fold. */
const OPEN = 8;

/** How two nodes connect, step by step, or what they share and what each has alone. */
export class KgAnswer extends LitElement {
  static override properties = { book: { attribute: false }, path: { attribute: false }, comparison: { attribute: false } };
  static override styles = [
    shared,
    panel,
    css`
      .path {
        position: relative;
      }
      .stop .kind {
        margin-block-start: 0.25rem;
        align-self: flex-start;
        color: var(--kg-muted);
        background: var(--kg-paper);
      }
      .step {
        margin-inline-start: 0.4375rem;
        padding: var(--kg-space-2) 0 var(--kg-space-3) calc(var(--kg-space-4) + 0.0625rem);
        border-inline-start: 1px solid var(--kg-edge);
      }
      .step .wrong.short {
        position: static;
        width: auto;
        padding-inline: var(--kg-space-2);
        font-size: var(--kg-text-xs);
      }
      .step .wrong.short::before {
        content: attr(title);
      }
      .said {
        color: var(--kg-faint);
        font-size: var(--kg-text-s);
      }
      .path + .fold {
        margin-block-start: var(--kg-space-4);
      }
      .way + .way {
        margin-block-start: var(--kg-space-5);
        padding-block-start: var(--kg-space-4);
        border-block-start: 1px solid var(--kg-line);
      }
      .things > li + li {
        margin-block-start: var(--kg-space-1);
      }
      .things summary {
        align-items: center;
      }
      .things .kind {
        color: var(--kg-faint);
      }
      summary b {
        color: var(--kg-ink);
        font-weight: 600;
      }
      .sides {
        margin-block: var(--kg-space-1) var(--kg-space-3);
      }
      .side {
        margin-block-start: var(--kg-space-2);
        font-size: var(--kg-text-xs);
        color: var(--kg-faint);
      }
    `,
  ];
  declare book: Book | undefined;
  declare path: PathAnswer | undefined;
  declare comparison: Comparison | undefined;

  override render() {
    const { book, path, comparison } = this;
    if (book === undefined) return nothing;
    if (comparison !== undefined) return this.#comparison(comparison, book);
    return path === undefined ? nothing : this.#path(path, book);
  }

  #path({ paths }: PathAnswer, book: Book) {
    const [best, ...others] = paths;
    if (best === undefined) return html`<section><p class="caption">${answerWords.noPath}</p></section>`;
    return html`<section>
      <h3>${answerWords.askPath}</h3>
      ${pathSteps(best, book)}
      ${
        others.length === 0
          ? nothing
          : html`<details class="fold">
              <summary>${answerWords.otherWays(others.length)}</summary>
              ${others.map((other) => html`<div class="way">${pathSteps(other, book)}</div>`)}
            </details>`
      }
    </section>`;
  }

  #comparison({ a, b, direct, shared: both, onlyA, onlyB }: Comparison, book: Book) {
    const names = { a: nameOf(a, book), b: nameOf(b, book) };
    return html`${
        direct.length === 0
          ? nothing
          : html`<section>
              <h3>${answerWords.direct}</h3>
              ${pathSteps({ steps: direct.slice(0, 1), cost: 0 }, book)}
            </section>`
      }
      <section class="both">
        <h3>${answerWords.inBoth} <span class="caption">${words.count(both.length)}</span></h3>
        ${both.length === 0 ? html`<p class="caption">${answerWords.nothingShared}</p>` : nothing}
        ${folded(both, (thing) => sharedThing(thing, names, book))}
      </section>
      ${this.#only(names.a, onlyA, book)} ${this.#only(names.b, onlyB, book)}`;
  }

  #only(name: string, things: readonly OwnThing[], book: Book) {
    return html`<section class="only">
      <h3>${answerWords.onlyIn(name)} <span class="caption">${words.count(things.length)}</span></h3>
      ${things.length === 0 ? html`<p class="caption">${answerWords.nothingOwn}</p>` : nothing}
      ${folded(things, ({ key, evidence }) => thingRow(key, book, html`<div class="sides">${quotes(book, evidence)}</div>`))}
    </section>`;
  }
}

function sharedThing({ key, here, there }: SharedThing, names: { readonly a: string; readonly b: string }, book: Book) {
  const side = (name: string, evidence: SharedThing['here']) =>
    evidence.length === 0
      ? nothing
      : html`<p class="side">${name}</p>
          ${quotes(book, evidence)}`;
  return thingRow(key, book, html`<div class="sides">${side(names.a, here)} ${side(names.b, there)}</div>`);
}

/** A thing by name; opened it shows its sentences and leads to itself. */
function thingRow(key: string, book: Book, content: unknown) {
  const talk = book.talks.get(key);
  const name = talk === undefined ? labelOf(book, key) : talkTitle(talk) || talkName(talk);
  return html`<li>
    <details class="reason">
      <summary>
        ${kindMark(findNode(book, key)?.kind ?? 'concept')}<b>${name}</b>
        ${talk === undefined ? nothing : html`<span class="caption">${talkPlace(talk)}</span>`}
      </summary>
      ${content}
      <p class="side">${nodeLink(key, words.openIdea(name))}</p>
    </details>
  </li>`;
}

function folded<Thing>(things: readonly Thing[], row: (thing: Thing) => unknown) {
  const rest = things.slice(OPEN);
  return html`<ul class="things">
      ${things.slice(0, OPEN).map(row)}
    </ul>
    ${
      rest.length === 0
        ? nothing
        : html`<details class="fold">
            <summary>${words.more(rest.length)}</summary>
            <ul class="things">
              ${rest.map(row)}
            </ul>
          </details>`
    }`;
}

function nameOf(key: string, book: Book): string {
  const talk = book.talks.get(key);
  return talk === undefined ? labelOf(book, key) : talkName(talk);
}

customElements.define('kg-answer', KgAnswer);

declare global {
  interface HTMLElementTagNameMap {
    'kg-answer': KgAnswer;
  }
}
