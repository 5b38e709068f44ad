import type { Filter } from '../model/filter.ts';
import {
  focusOn,
  hide,
  leaveFocus,
  pin,
  pointAt,
  read,
  setAsk,
  setDepth,
  setFilter,
  setLens,
  setMain,
  setPane,
  setPanel,
  showAll,
  stepOut,
  unpin,
  walkBack,
  walkTo,
} from './updates.ts';
import type { Update } from './updates.ts';
import type { Ask, Lens, MainView, Pane, PanelView, Pin, Place, Scheme } from './view-state.ts';

/** What menus, keys, buttons and the palette can ask for, as data. */
export type Command = ViewCommand | PageCommand;

/** A command that changes the view alone. */
export type ViewCommand =
  | { readonly type: 'focus'; /** Without keys: the selection. */ readonly keys?: readonly string[]; readonly depth?: number }
  | { readonly type: 'depth'; readonly depth: number }
  | { readonly type: 'leave-focus' | 'show-all' | 'step-out' | 'walk-back' }
  | { readonly type: 'filter'; readonly change: Partial<Filter> }
  | { readonly type: 'hide' | 'unpin'; readonly keys: readonly string[] }
  | { readonly type: 'pin'; readonly pins: readonly Pin[] }
  | { readonly type: 'point-at'; readonly edge: string | undefined }
  | { readonly type: 'walk-to'; readonly key: string }
  | { readonly type: 'ask'; readonly ask: Ask | undefined }
  | { readonly type: 'read'; readonly place: Place }
  | { readonly type: 'panel'; readonly panel: PanelView }
  | { readonly type: 'lens'; readonly lens: Lens }
  | { readonly type: 'main'; readonly main: MainView }
  | { readonly type: 'pane'; readonly pane: Pane };

/** A command that the page carries out. */
export type PageCommand =
  | { readonly type: 'undo' | 'redo' }
  | { readonly type: 'fit' | 'search' | 'palette' | 'keys' }
  | { readonly type: 'zoom'; readonly factor: number }
  | { readonly type: 'copy-link' | 'open-view' }
  | SaveCommand
  | { readonly type: 'copy-text'; readonly text: string; /** What is said to have been copied. */ readonly said: string }
  | { readonly type: 'scheme'; readonly scheme: Scheme }
  | { readonly type: 'letters'; readonly letters: boolean };

/** A command that ends with a file. */
export type SaveCommand =
  | { readonly type: 'save-view' }
  | { readonly type: 'export-json'; readonly what: 'all' | 'visible' }
  | { readonly type: 'export-picture'; readonly as: 'png' | 'png2' | 'svg' };

/** The update of the view that a command asks for; undefined when it is the page's to carry out. */
export function updateOf(command: Command): Update | undefined {
  switch (command.type) {
    case 'focus':
      return (view) => focusOn(command.keys ?? view.selection, command.depth)(view);
    case 'depth':
      return setDepth(command.depth);
    case 'leave-focus':
      return leaveFocus;
    case 'show-all':
      return showAll;
    case 'step-out':
      return stepOut;
    case 'walk-back':
      return walkBack;
    case 'filter':
      return setFilter(command.change);
    case 'hide':
      return hide(command.keys);
    case 'unpin':
      return unpin(command.keys);
    case 'pin':
      return pin(command.pins);
    case 'point-at':
      return pointAt(command.edge);
    case 'walk-to':
      return walkTo(command.key);
    case 'ask':
      return setAsk(command.ask);
    case 'read':
      return read(command.place);
    case 'panel':
      return setPanel(command.panel);
    case 'lens':
      return setLens(command.lens);
    case 'main':
      return setMain(command.main);
    case 'pane':
      return setPane(command.pane);
    default:
      return undefined;
  }
}
