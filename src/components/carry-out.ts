import type { PageCommand, SaveCommand } from '../state/command.ts';
import { editOf, redo, undo } from '../state/session.ts';
import type { Session } from '../state/session.ts';
import type { Store } from '../state/store.ts';
import { LONGEST_LINK, writeView } from '../state/view-address.ts';
import type { ReadView } from '../state/normalize-view.ts';
import { commandWords as words } from './command-words.ts';
import type { Note } from './kg-note.ts';
import type { Taken } from './take-away.ts';

/** Where the page's views have addresses; an embedded page has none. */
export interface PageAddress {
  /** The address without its fragment. */
  readonly base: string;
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
  readonly openView: (read: ReadView) => Promise<void>;
}

/** What has to be loaded before it can be done, and may be. */
export type LateCommand = Exclude<PageCommand, { readonly type: 'fit' | 'zoom' | 'search' | 'palette' | 'keys' | 'scheme' | 'letters' }>;

/** Carries out a command that is the page's own; what comes of it is said. */
export async function carryOut(command: LateCommand, page: PageHands): Promise<void> {
  switch (command.type) {
    case 'undo':
    case 'redo':
      return step(command.type, page);
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
      return file && openFile(file, page);
    }
  }
}

/** Opens a saved view. */
export async function openFile(file: File, page: PageHands): Promise<void> {
  const { parseViewFile } = await import('../state/view-file.ts');
  const read = parseViewFile(await file.text());
  if (read === undefined) return page.say({ text: words.noView(file.name), stays: true });
  page.say({ text: words.viewOpened });
  await page.openView(read);
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
  const link = `${address.base}${writeView(store.value.view)}`;
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
