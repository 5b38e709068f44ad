import type { PageCommand, SaveCommand } from '../state/command.ts';
import { editOf, redo, undo } from '../state/session.ts';
import type { Session } from '../state/session.ts';
import type { Store } from '../state/store.ts';
import { LONGEST_LINK } from '../state/view-address.ts';
import type { Preferences, ViewState } from '../state/view-state.ts';
import { commandWords as words } from './command-words.ts';
import type { Note } from './kg-note.ts';
import type { Taken } from './take-away.ts';

/** Where the page's views have addresses; an embedded page has none. */
export interface PageAddress {
  readonly linkTo: (view: ViewState) => string;
  /** Only people at this computer can open them. */
  readonly isLocal: boolean;
}

/** What a map can be asked to do. */
export interface MapHands {
  fit(): void;
  zoomBy(factor: number): void;
  /** Undefined where there is no map. */
  picture(as: 'png' | 'png2' | 'svg'): Promise<Blob> | undefined;
}

/** What the page lends to its commands. */
export interface PageHands {
  readonly store: Store<Session>;
  readonly map: MapHands;
  readonly address: PageAddress | undefined;
  readonly taken: Taken | undefined;
  readonly say: (note: Note) => void;
  readonly prefer: (change: Partial<Preferences>) => void;
  readonly search: () => void;
  readonly open: (dialog: 'palette' | 'keys') => void;
  readonly openFile: (file: File) => Promise<void>;
}

/** Carries out a command that is the page's own; what comes of it is said. */
export async function carryOut(command: PageCommand, page: PageHands): Promise<void> {
  switch (command.type) {
    case 'undo':
    case 'redo':
      return step(command.type, page);
    case 'fit':
      return page.map.fit();
    case 'zoom':
      return page.map.zoomBy(command.factor);
    case 'search':
      return page.search();
    case 'palette':
    case 'keys':
      return page.open(command.type);
    case 'scheme':
      return page.prefer({ scheme: command.scheme });
    case 'letters':
      return page.prefer({ letters: command.letters });
    case 'copy-link':
      return copyLink(page);
    case 'copy-text':
      return copy(command.text, page, words.textCopied(command.said), words.textNotCopied(command.text));
    case 'export-json':
    case 'export-picture':
    case 'save-view':
      return save(command, page);
    case 'open-view': {
      const { askForFile } = await import('./open-file.ts');
      const file = await askForFile('.json,application/json');
      return file && page.openFile(file);
    }
  }
}

function step(type: 'undo' | 'redo', { store, say }: PageHands): void {
  const { past, future } = store.value;
  const last = (type === 'undo' ? past : future).at(-1);
  if (last === undefined) return say({ text: type === 'undo' ? words.nothingToUndo : words.nothingToRedo });
  store.update(type === 'undo' ? undo : redo);
  say({ text: (type === 'undo' ? words.undone : words.redone)[editOf(last)] });
}

async function copyLink(page: PageHands): Promise<void> {
  const { address, store } = page;
  if (address === undefined) return;
  const link = address.linkTo(store.value.view);
  if (link.length > LONGEST_LINK) {
    return page.say({ text: words.linkTooLong(link.length), action: { label: words.saveViewInstead, command: { type: 'save-view' } } });
  }
  return copy(link, page, address.isLocal ? words.linkCopiedLocal : words.linkCopied, words.linkNotCopied);
}

async function copy(text: string, { say }: PageHands, done: string, failed: string): Promise<void> {
  try {
    await navigator.clipboard.writeText(text);
    say({ text: done });
  } catch {
    say({ text: failed, stays: true });
  }
}

async function save(command: SaveCommand, page: PageHands): Promise<void> {
  const { taken, map, say } = page;
  if (taken === undefined) return;
  try {
    const { takeGraph, takePicture, takeView } = await import('./take-away.ts');
    if (command.type === 'export-json') return say({ text: words.saved(takeGraph(taken, command.what)) });
    if (command.type === 'save-view') return say({ text: words.saved(takeView(taken)) });
    const picture = await map.picture(command.as);
    say(
      picture === undefined
        ? { text: words.notSaved(words.noPicture) }
        : { text: words.saved(takePicture(picture, taken.title, command.as)) },
    );
  } catch (error) {
    say({ text: words.notSaved(error instanceof Error ? error.message : String(error)), stays: true });
  }
}
