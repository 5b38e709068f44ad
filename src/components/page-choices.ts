import type { Book } from '../state/book.ts';
import { select, setPane } from '../state/updates.ts';
import type { Update } from '../state/updates.ts';
import { nameInFull } from './announce.ts';
import type { KgEvents } from './events.ts';
import type { Note } from './kg-note.ts';
import type { KgPanel } from './kg-panel.ts';
import { words } from './messages.ts';

/** The page in which something is chosen. */
interface Host extends HTMLElement {
  readonly renderRoot: ParentNode;
  readonly updateComplete: Promise<boolean>;
  readonly book: Book | undefined;
  note: Note | undefined;
  readonly change: (update: Update) => void;
}

/** Turns what is chosen anywhere on the page into its selection, and leads to where that is read. */
export class PageChoices {
  readonly #page: Host;
  /** The last choice was made in the panel, whose button is gone then, or was to be read there. */
  #fromPanel = false;

  constructor(page: Host) {
    this.#page = page;
    page.addEventListener('kg-select', (event) => {
      this.#fromPanel = isFrom(event, '.panel') && event.detail.place === undefined;
      this.#select(event.detail, isFrom(event, 'kg-map'));
    });
    page.addEventListener('kg-open', ({ detail }) => {
      this.#select({ keys: [detail.key] }, false);
      void page.updateComplete.then(() => page.renderRoot.querySelector<KgPanel>('kg-panel')?.focusConnections());
    });
    page.addEventListener('kg-keep', ({ detail }) => this.#tellKept(detail));
  }

  /** A new selection is read from its beginning. */
  async showTop(): Promise<void> {
    const { renderRoot, updateComplete } = this.#page;
    await updateComplete;
    // In the next frame, where things are laid out anyway.
    requestAnimationFrame(() => {
      for (const scroller of renderRoot.querySelectorAll('.panel, .page')) scroller.scrollTop = 0;
    });
    if (this.#fromPanel) renderRoot.querySelector<HTMLElement>('.panel')?.focus({ preventScroll: true });
    this.#fromPanel = false;
  }

  /** Elsewhere than on the map a choice is made to be read: where there is room for one only, the panel comes to the front. */
  #select({ keys, place }: KgEvents['kg-select'], onMap: boolean): void {
    this.#page.change(select(keys, place));
    if (!onMap && keys.length > 0) this.#page.change(setPane('panel'));
  }

  #tellKept({ key, kept }: KgEvents['kg-keep']): void {
    const { book } = this.#page;
    const name = book === undefined ? key : nameInFull(book, key);
    this.#page.note = { text: (kept ? words.kept : words.notKept)(name) };
  }
}

function isFrom(event: Event, selector: string): boolean {
  return event.composedPath().some((target) => target instanceof Element && target.matches(selector));
}
