import type { Command } from '../state/command.ts';
import { isTextField, pageKey } from './page-key.ts';

/** The page that is listened for. */
interface Host extends HTMLElement {
  /** The page is all that its window shows, so that keys are its own also when nothing has the focus. */
  readonly wholePage: boolean;
  /** Something is shown that keys may act on. */
  readonly isOpen: boolean;
  readonly preferences: { readonly letters: boolean };
}

interface Doing {
  readonly run: (command: Command) => void;
  readonly openFile: (file: File) => void;
}

/** Listens to keys and to files that are dropped on the page. */
export class PageInput {
  readonly #host: Host;
  readonly #doing: Doing;

  constructor(host: Host, doing: Doing) {
    this.#host = host;
    this.#doing = doing;
    host.addEventListener('dragover', (event) => {
      if (event.dataTransfer?.types.includes('Files') === true) event.preventDefault();
    });
    host.addEventListener('drop', (event) => {
      const file = event.dataTransfer?.files[0];
      if (file === undefined) return;
      event.preventDefault();
      doing.openFile(file);
    });
  }

  hostConnected(): void {
    document.addEventListener('keydown', this.#onKey);
  }

  hostDisconnected(): void {
    document.removeEventListener('keydown', this.#onKey);
  }

  /** Keys that nobody before has taken; those pressed elsewhere in a host's page are the host's. */
  #onKey = (event: KeyboardEvent): void => {
    const host = this.#host;
    const path = event.composedPath();
    const isOurs = path.includes(host) || (host.wholePage && path[0] === document.body);
    if (event.defaultPrevented || !isOurs || !host.isOpen) return;
    const command = pageKey(event, { isTyping: isTextField(path[0]), letters: host.preferences.letters });
    if (command === undefined) return;
    event.preventDefault();
    this.#doing.run(command);
  };
}
