import { LitElement, html, nothing } from 'lit';
import type { PropertyValues } from 'lit';
import { correctionLine } from '../model/correction-line.ts';
import type { CorrectionWish } from '../model/corrections.ts';
import type { Evidence } from '../model/evidence.ts';
import type { NodeKind } from '../model/ontology.ts';
import { findNode, labelOf } from '../state/book.ts';
import type { Book } from '../state/book.ts';
import { choicesForNode, choicesForPlace } from '../state/correction-choices.ts';
import type { CorrectionChoice } from '../state/correction-choices.ts';
import { findEdgeOrigin, findNodeOrigin } from '../state/origin.ts';
import type { MaybeSame, Origin, ReadByRule } from '../state/origin.ts';
import { panel } from '../styles/panel.ts';
import { shared } from '../styles/shared.ts';
import { emit } from './events.ts';
import { words } from './messages.ts';
import { quotes } from './quotes.ts';
import { wrongStyles } from './wrong-styles.ts';
import { wrongWords } from './wrong-words.ts';

/** Names offered while one is typed. */
const OFFERED = 400;

/** Which words and which rule made an entity or an edge, and the line for `corrections.json` that puts it right. */
export class KgWrong extends LitElement {
  static override properties = {
    book: { attribute: false },
    node: {},
    edge: {},
    open: { type: Boolean, reflect: true },
    chosen: { state: true },
    told: { state: true },
    placed: { state: true },
  };
  static override styles = [shared, panel, wrongStyles];
  declare book: Book | undefined;
  /** The key of the entity; of an edge its own key is given instead. */
  declare node: string | undefined;
  declare edge: string | undefined;
  declare open: boolean;
  /** Which correction, which words for it, and which place of the edge. */
  declare chosen: number;
  declare told: string;
  declare placed: number;

  constructor() {
    super();
    this.open = false;
    this.chosen = 0;
    this.told = '';
    this.placed = 0;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('node') || changed.has('edge')) {
      this.chosen = 0;
      this.told = '';
      this.placed = 0;
    }
  }

  override render() {
    const { book, node, edge } = this;
    if (book === undefined || !this.open) return nothing;
    const origin = edge !== undefined ? findEdgeOrigin(book, edge) : node !== undefined ? findNodeOrigin(book, node) : undefined;
    const kind = origin === undefined ? undefined : findNode(book, origin.key)?.kind;
    if (origin === undefined || kind === undefined) return nothing;
    const places = edge === undefined ? [] : origin.readings.flatMap(({ evidence }) => evidence);
    const place = places[this.placed];
    const choices = place === undefined ? choicesForNode(book, origin.key) : choicesForPlace(book, origin.key, place);
    return html`<div class="box" @keydown=${this.#onKey}>
      ${this.#readings(origin, book)} ${this.#maybe(origin.maybe, kind, book, origin.key)}
      ${choices.length === 0 ? nothing : this.#form(choices, places, kind, book, origin.key)}
    </div>`;
  }

  #readings({ readings, merges }: Origin, book: Book) {
    return html`<p class="title">${wrongWords.readFrom}</p>
      <ul class="rules">
        ${readings.map((reading) => html`<li>${this.#reading(reading, book)}</li>`)}
        ${merges.map(
          ({ forms, rule }) =>
            html`<li>
              <p class="rule">${wrongWords.takenForOne(rule)}</p>
              <p>${forms.map((form) => wrongWords.quoted(form)).join(', ')}</p>
            </li>`,
        )}
      </ul>`;
  }

  #reading({ rule, quotes: said, evidence }: ReadByRule, book: Book) {
    return html`<p class="rule">${wrongWords.byRule(rule, evidence.length)}</p>
      ${this.edge === undefined ? html`<p>${said.map((quote) => wrongWords.quoted(quote)).join(', ')}</p>` : quotes(book, evidence, 2)}`;
  }

  #maybe(maybe: readonly MaybeSame[], kind: NodeKind, book: Book, key: string) {
    const pair = ({ key: other, rule, score }: MaybeSame) => {
      const names = [labelOf(book, key), labelOf(book, other)];
      return html`<li>
        <p>${wrongWords.maybeSame(labelOf(book, other), rule, score)}</p>
        <p class="pair">
          ${(['same', 'not-same'] as const).map(
            (does) =>
              html`<button class="link" type="button" @click=${() => this.#copy({ kind, does, names })}>
                ${wrongWords.copyPair[does]}
              </button>`,
          )}
        </p>
      </li>`;
    };
    return maybe.length === 0
      ? nothing
      : html`<p class="title">${wrongWords.maybeTitle}</p>
          <ul class="rules">
            ${maybe.map(pair)}
          </ul>`;
  }

  #form(choices: readonly CorrectionChoice[], places: readonly Evidence[], kind: NodeKind, book: Book, key: string) {
    const choice = choices[this.chosen] ?? choices[0]!;
    const said = places.length > 0 ? wrongWords.wrongPlace : wrongWords.wrongNode;
    const wish = choice.wish(this.told);
    const line = wish === undefined ? '' : correctionLine(wish);
    const choose = (event: Event) => {
      this.chosen = (event.target as HTMLSelectElement).selectedIndex;
      this.told = '';
    };
    return html`<form @submit=${(event: Event) => this.#submit(event, wish)}>
      <p class="title">${wrongWords.whatIsRight}</p>
      ${places.length < 2 ? nothing : this.#places(places)}
      <select class="does" aria-label=${wrongWords.whatIsRight} @change=${choose}>
        ${choices.map(
          ({ does }, index) =>
            html`<option ?selected=${index === this.chosen}>${this.#choiceWords(said[does], does, kind, book, key)}</option>`,
        )}
      </select>
      ${this.#telling(choice, kind, book)}
      <output class="line" ?hidden=${line === ''}>${line}</output>
      <p class="copy">
        <button class="primary" type="submit" ?disabled=${line === ''}>${wrongWords.copyLine}</button>
        <span class="caption">${wrongWords.correctionsHint}</span>
      </p>
    </form>`;
  }

  #choiceWords(said: (kind: string) => string, does: CorrectionWish['does'], kind: NodeKind, book: Book, key: string): string {
    const node = findNode(book, key);
    if (does === 'favorite') return node?.kind === 'speaker' && node.favorite === true ? wrongWords.noFavorite : wrongWords.isFavorite;
    return said(words.kinds[kind].toLowerCase());
  }

  #places(places: readonly Evidence[]) {
    return html`<select
      class="place"
      aria-label=${wrongWords.whichPlace}
      @change=${(event: Event) => (this.placed = (event.target as HTMLSelectElement).selectedIndex)}
    >
      ${places.map(
        ({ line, quote }, index) =>
          html`<option ?selected=${index === this.placed}>${words.line(line)}: ${wrongWords.quoted(quote)}</option>`,
      )}
    </select>`;
  }

  #telling({ does, among }: CorrectionChoice, kind: NodeKind, book: Book) {
    if (among.length === 0) return nothing;
    const tell = (event: Event) => (this.told = (event.target as HTMLInputElement | HTMLSelectElement).value);
    if (typeof among !== 'string') {
      return html`<select class="told" aria-label=${wrongWords.choose} .value=${this.told} @change=${tell}>
        <option value="">${wrongWords.choose}</option>
        ${among.map((each) => html`<option value=${each}>${does === 'change-kind' ? words.kinds[each as NodeKind] : wrongWords.quoted(each)}</option>`)}
      </select>`;
    }
    return html`<input
        class="told"
        type="text"
        list=${among === 'known-name' ? 'names' : nothing}
        aria-label=${wrongWords.tellName[among]}
        placeholder=${wrongWords.tellName[among]}
        autocomplete="off"
        .value=${this.told}
        @input=${tell}
      />${among === 'known-name' ? this.#names(kind, book) : nothing}`;
  }

  #names(kind: NodeKind, book: Book) {
    const typed = this.told.toLowerCase();
    const all = book.graph.filterNodes((_key, node) => node.kind === kind && node.label.toLowerCase().includes(typed));
    const labels = all.slice(0, OFFERED).map((key) => labelOf(book, key));
    return html`<datalist id="names">${labels.sort().map((label) => html`<option value=${label}></option>`)}</datalist>`;
  }

  #submit(event: Event, wish: CorrectionWish | undefined): void {
    event.preventDefault();
    if (wish !== undefined) this.#copy(wish);
  }

  /** Esc closes this alone, and what was typed waits in it. */
  #onKey = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    event.stopPropagation();
    this.open = false;
    const button = this.parentElement?.querySelector<HTMLElement>('.wrong');
    button?.setAttribute('aria-expanded', 'false');
    button?.focus();
  };

  #copy(wish: CorrectionWish): void {
    emit(this, 'kg-command', { type: 'copy-text', text: correctionLine(wish), said: wrongWords.correctionSaid });
  }
}

customElements.define('kg-wrong', KgWrong);

declare global {
  interface HTMLElementTagNameMap {
    'kg-wrong': KgWrong;
  }
}
