import type { Book } from '../state/book.ts';
import { updateOf } from '../state/command.ts';
import type { Command } from '../state/command.ts';
import type { ReadView } from '../state/normalize-view.ts';
import type { Session } from '../state/session.ts';
import type { Store } from '../state/store.ts';
import type { Update } from '../state/updates.ts';
import type { Preferences } from '../state/view-state.ts';
import type { Visibility } from '../state/visibility.ts';
import type { LateCommand, MapHands, PageAddress, PageHands } from './carry-out.ts';
import { emit } from './events.ts';
import type { Note } from './kg-note.ts';
import { words } from './messages.ts';
import { swallowKeys } from './swallow-keys.ts';

/** The page that commands are given to. */
export interface CommandedPage extends HTMLElement {
  readonly store: Store<Session>;
  readonly address: PageAddress | undefined;
  readonly book: Book | undefined;
  readonly text: string;
  preferences: Preferences;
  note: Note | undefined;
  dialog: 'palette' | 'keys' | undefined;
  typed: string;
  readonly change: (update: Update) => void;
  readonly openView: (read: ReadView) => Promise<void>;
}

/** What commands work with besides the page. */
export interface CommandedParts {
  readonly map: MapHands;
  readonly focusSearch: () => void;
  /** The title of the graph. */
  readonly title: () => string;
  readonly visibility: (book: Book) => Visibility;
}

/** Does what a command asks of the page: an update of the view, a word to a part, or what takes its time and is loaded when it is asked for. */
export class PageCommands {
  readonly #page: CommandedPage;
  readonly #parts: CommandedParts;

  constructor(page: CommandedPage, parts: CommandedParts) {
    this.#page = page;
    this.#parts = parts;
  }

  run(command: Command): void {
    const update = updateOf(command);
    if (update !== undefined) return this.#page.change(update);
    const { map, focusSearch } = this.#parts;
    switch (command.type) {
      case 'search':
        return focusSearch();
      case 'fit':
        return map.fit();
      case 'zoom':
        return map.zoomBy(command.factor);
      case 'scheme':
        return this.#prefer({ scheme: command.scheme });
      case 'letters':
        return this.#prefer({ letters: command.letters });
      case 'palette':
      case 'keys':
        return void this.#openDialog(command.type);
      default:
        void this.#carryOut(command as LateCommand);
    }
  }

  /** Opens a saved view. */
  async openFile(file: File): Promise<void> {
    const { openFile } = await import('./carry-out.ts');
    await openFile(file, this.#hands());
  }

  async #carryOut(command: LateCommand): Promise<void> {
    try {
      const { carryOut } = await import('./carry-out.ts');
      await carryOut(command, this.#hands());
    } catch {
      this.#say({ text: words.partMissing, stays: true });
    }
  }

  #hands(): PageHands {
    const { store, address, book, text } = this.#page;
    const { map, title, visibility } = this.#parts;
    return {
      store,
      address,
      map,
      taken: book && { title: title(), text, view: store.value.view, visibility: visibility(book) },
      say: (note) => this.#say(note),
      openView: (read) => this.#page.openView(read),
    };
  }

  async #openDialog(dialog: 'palette' | 'keys'): Promise<void> {
    try {
      this.#page.typed = await swallowKeys(dialog === 'palette' ? import('./kg-palette.ts') : import('./kg-keys.ts'));
    } catch {
      return this.#say({ text: words.partMissing, stays: true });
    }
    this.#page.dialog = dialog;
  }

  #prefer(change: Partial<Preferences>): void {
    const page = this.#page;
    page.preferences = { ...page.preferences, ...change };
    emit(page, 'kg-preferences', page.preferences);
  }

  #say(note: Note): void {
    this.#page.note = note;
  }
}
