import { html, nothing } from 'lit';
import type { LitElement, ReactiveController, TemplateResult } from 'lit';
import { emit } from './events.ts';
import { readerWords } from './reader-words.ts';
import { findSelectedWords } from './selected-words.ts';

/** A longer selection is searched by its beginning. */
const LONGEST = 80;
/** What a line begins with is no part of what it says. */
const BULLET = /^(?:[•*+–-]|#{1,6}|\d{1,3}[.)])(?:\s+|$)/;

interface Offer {
  readonly text: string;
  readonly x: number;
  readonly y: number;
}

/** Offers to search the words that are selected in the element `.text`: a button beside them. */
export class SearchOffer implements ReactiveController {
  readonly #host: LitElement;
  #offer: Offer | undefined;
  #isPointing = false;

  constructor(host: LitElement) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    document.addEventListener('selectionchange', this.#onSelection);
    for (const type of ['pointerup', 'pointercancel']) document.addEventListener(type, this.#onPointerUp);
    this.#host.addEventListener('pointerdown', this.#onPointerDown);
  }

  hostDisconnected(): void {
    document.removeEventListener('selectionchange', this.#onSelection);
    for (const type of ['pointerup', 'pointercancel']) document.removeEventListener(type, this.#onPointerUp);
    this.#host.removeEventListener('pointerdown', this.#onPointerDown);
  }

  hostUpdated(): void {
    const button = this.#host.renderRoot.querySelector<HTMLElement>('.find');
    if (button === null || this.#offer === undefined) return;
    const room = (button.parentElement?.clientWidth ?? 0) - button.offsetWidth;
    button.style.left = `${Math.max(0, Math.min(this.#offer.x, room))}px`;
    button.style.top = `${this.#offer.y}px`;
  }

  /** The words that could be searched. */
  get query(): string | undefined {
    const text = this.#offer?.text;
    if (text === undefined || text.length <= LONGEST) return text;
    return text.slice(0, Math.max(text.lastIndexOf(' ', LONGEST), 1));
  }

  button(): TemplateResult | typeof nothing {
    if (this.#offer === undefined) return nothing;
    return html`<button
      class="find"
      type="button"
      @pointerdown=${(event: Event) => event.preventDefault()}
      @click=${(event: Event) => this.search(event)}
    >
      ${readerWords.searchFor(this.#offer.text)}
    </button>`;
  }

  /** Searches them: the page's search field is filled, and opens. */
  search(event: Event): void {
    const { query } = this;
    if (query === undefined) return;
    event.stopPropagation();
    emit(this.#host, 'kg-query', { query });
    emit(this.#host, 'kg-command', { type: 'search' });
    this.drop();
  }

  /** Looks at what is selected now: browsers tell of it later, and a key may come first. */
  look(): void {
    const root = this.#host.shadowRoot;
    const text = root?.querySelector('.text') ?? undefined;
    const found = root === null || text === undefined ? undefined : findSelectedWords(root, text);
    if (found === undefined || text === undefined) return this.drop();
    const origin = text.getBoundingClientRect();
    const said = found.text.replace(BULLET, '');
    if (said === '') return this.drop();
    this.#offer = { text: said, x: found.box.left - origin.left, y: found.box.bottom - origin.top + 6 };
    this.#host.requestUpdate();
  }

  drop(): void {
    if (this.#offer === undefined) return;
    this.#offer = undefined;
    this.#host.requestUpdate();
  }

  #onSelection = (): void => {
    if (!this.#isPointing) this.look();
  };

  #onPointerDown = (): void => {
    this.#isPointing = true;
  };

  #onPointerUp = (): void => {
    if (!this.#isPointing) return;
    this.#isPointing = false;
    // What is selected is known only after this event.
    setTimeout(() => this.look());
  };
}
