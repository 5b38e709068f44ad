import { isFiltering } from '../model/filter.ts';
import type { Command } from '../state/command.ts';
import type { Session } from '../state/session.ts';
import { DEEPEST } from '../state/updates.ts';
import type { Preferences } from '../state/view-state.ts';
import { commandWords as words } from './command-words.ts';

/** What decides which commands are possible and which choices hold. */
export interface CommandFacts {
  readonly session: Session;
  readonly preferences: Preferences;
  /** Where links lead: nowhere (an embedded page has no address of its own), to this computer alone, or to all. */
  readonly links: 'none' | 'local' | 'all';
}

export type CommandGroup = keyof typeof words.groups;

/** One wish: what it is called, how it is done with the mouse and with keys, and the command that does it. */
export interface CommandRow {
  readonly id: string;
  readonly group: CommandGroup;
  readonly label: string;
  /** What it is called outside of its menu. */
  readonly inFull?: string;
  readonly hint?: (facts: CommandFacts) => string | undefined;
  readonly mouse?: string;
  /** Each a way to do it, such as `Mod+Shift+Z`: Mod is Ctrl or ⌘. */
  readonly keys?: readonly string[];
  /** Undefined when it cannot be done now; absent for gestures alone. */
  readonly command?: (facts: CommandFacts) => Command | undefined;
  /** One of several choices, and whether it holds. */
  readonly checked?: (facts: CommandFacts) => boolean;
}

const { commands, inFull, hints, mouse, keyNames } = words;

/** As much as a press of a zoom button. */
const ZOOM = 1.35;

/** Every wish of the page in the order in which it is offered: menus, palette and the table of keys are read from here. */
export const COMMANDS: readonly CommandRow[] = [
  always('search', 'find', commands.search, { type: 'search' }, ['/']),
  always('palette', 'find', commands.palette, { type: 'palette' }, ['Mod+K']),

  gesture('select', 'selection', commands.select, mouse.select, [keyNames.arrows]),
  gesture('add', 'selection', commands.add, mouse.add, [keyNames.space]),
  {
    ...gesture('focus', 'selection', commands.focus, mouse.focus, ['F']),
    command: ({ session: { view } }) => (view.selection.length === 0 ? undefined : { type: 'focus' }),
  },
  gesture('depth', 'selection', commands.depth, undefined, [`1–${DEEPEST}`]),
  ...Array.from({ length: DEEPEST }, (_, index) => depthRow(index + 1)),
  { ...row('leave-focus', 'selection', commands.leaveFocus), command: ({ session: { view } }) => view.focus && { type: 'leave-focus' } },
  askRow('path', commands.path, 'P'),
  askRow('compare', commands.compare, 'C'),
  gesture('connections', 'selection', commands.connections, mouse.connections, [keyNames.enter]),
  gesture('walk', 'selection', commands.walk, mouse.connections, [', .']),
  {
    ...gesture('walk-back', 'selection', commands.walkBack, undefined, [keyNames.backspace]),
    command: ({ session: { view } }) => ((view.walk?.behind.length ?? 0) > 0 ? { type: 'walk-back' } : undefined),
  },
  {
    ...gesture('step-out', 'selection', commands.stepOut, mouse.stepOut, ['Esc']),
    command: () => ({ type: 'step-out' }),
  },
  gesture('menu', 'selection', commands.menu, mouse.menu, ['Shift+F10']),
  gesture('lasso', 'selection', commands.lasso, mouse.lasso),
  gesture('pin', 'selection', commands.pin, mouse.pin),
  {
    ...row('hide', 'selection', commands.hide),
    command: ({ session: { view } }) => (view.selection.length === 0 ? undefined : { type: 'hide', keys: view.selection }),
  },

  gesture('pan', 'map', commands.pan, mouse.pan, [`Shift+${keyNames.arrows}`]),
  { ...onMap('zoom-in', commands.zoomIn, { type: 'zoom', factor: ZOOM }, '+'), mouse: mouse.zoom },
  { ...onMap('zoom-out', commands.zoomOut, { type: 'zoom', factor: 1 / ZOOM }, '-'), mouse: mouse.zoom },
  onMap('fit', commands.fit, { type: 'fit' }, '0'),
  {
    ...row('show-all', 'map', commands.showAll),
    command: ({ session: { view } }) => (isFiltering(view.filter) || view.hidden.length > 0 ? { type: 'show-all' } : undefined),
  },
  {
    ...row('unpin', 'map', commands.unpin),
    command: ({ session: { view } }) => (view.pins.length === 0 ? undefined : { type: 'unpin', keys: view.pins.map(({ key }) => key) }),
  },

  {
    ...row('undo', 'edit', commands.undo, ['Mod+Z']),
    command: ({ session }) => (session.past.length === 0 ? undefined : { type: 'undo' }),
  },
  {
    ...row('redo', 'edit', commands.redo, ['Mod+Shift+Z']),
    command: ({ session }) => (session.future.length === 0 ? undefined : { type: 'redo' }),
  },

  ...(['ideas', 'everything'] as const).map((lens) =>
    choice(
      `lens-${lens}`,
      lens === 'ideas' ? 'lensIdeas' : 'lensEverything',
      { type: 'lens', lens },
      ({ session }) => session.view.lens === lens,
    ),
  ),
  ...(['map', 'list'] as const).map((main) =>
    choice(`main-${main}`, main, { type: 'main', main }, ({ session }) => session.view.main === main),
  ),
  ...(['system', 'light', 'dark'] as const).map((scheme) =>
    choice(`scheme-${scheme}`, scheme, { type: 'scheme', scheme }, ({ preferences }) => preferences.scheme === scheme),
  ),
  {
    ...row('out', 'view', commands.fade),
    command: ({ session: { view } }) => (view.filter.out === 'fade' ? undefined : { type: 'filter', change: { out: 'fade' } }),
  },
  {
    ...row('out-hide', 'view', commands.hideOut),
    command: ({ session: { view } }) => (view.filter.out === 'hide' ? undefined : { type: 'filter', change: { out: 'hide' } }),
  },
  {
    ...row('favorites', 'view', commands.favorites),
    command: ({ session: { view } }) => (view.filter.favorites ? undefined : { type: 'filter', change: { favorites: true } }),
  },
  {
    ...row('all-talks', 'view', commands.allTalks),
    command: ({ session: { view } }) => (view.filter.favorites ? { type: 'filter', change: { favorites: false } } : undefined),
  },
  { ...always('open-view', 'view', commands.openView, { type: 'open-view' }), inFull: inFull.openView },

  {
    ...row('copy-link', 'share', commands.copyLink),
    inFull: inFull.copyLink,
    hint: ({ links }) => (links === 'local' ? hints.linkLocal : hints.link),
    command: ({ links }) => (links === 'none' ? undefined : { type: 'copy-link' }),
  },
  ...(['png', 'png2', 'svg'] as const).map((as) => ({
    ...row(as, 'share', commands[as]),
    inFull: inFull[as],
    command: ({ session }: CommandFacts) => (session.view.main === 'map' ? ({ type: 'export-picture', as } as const) : undefined),
  })),
  { ...always('json', 'share', commands.jsonAll, { type: 'export-json', what: 'all' }), inFull: inFull.jsonAll, hint: () => hints.jsonAll },
  {
    ...always('json-visible', 'share', commands.jsonVisible, { type: 'export-json', what: 'visible' }),
    inFull: inFull.jsonVisible,
    hint: () => hints.jsonVisible,
  },
  { ...always('save-view', 'share', commands.saveView, { type: 'save-view' }), inFull: inFull.saveView, hint: () => hints.saveView },

  always('keys', 'help', commands.keys, { type: 'keys' }, ['?']),
  {
    ...row('letters-on', 'help', commands.lettersOn),
    command: ({ preferences }) => (preferences.letters ? undefined : { type: 'letters', letters: true }),
  },
  {
    ...row('letters-off', 'help', commands.lettersOff),
    command: ({ preferences }) => (preferences.letters ? { type: 'letters', letters: false } : undefined),
  },
];

/** The row of a name. */
export function commandRow(id: string): CommandRow {
  const found = COMMANDS.find((each) => each.id === id);
  if (found === undefined) throw new Error(`Expected the name of a row of COMMANDS, got "${id}".`);
  return found;
}

function row(id: string, group: CommandGroup, label: string, keys?: readonly string[]): CommandRow {
  return { id, group, label, ...(keys && { keys }) };
}

function always(id: string, group: CommandGroup, label: string, command: Command, keys?: readonly string[]): CommandRow {
  return { ...row(id, group, label, keys), command: () => command };
}

/** What only a map can do. */
function onMap(id: string, label: string, command: Command, key: string): CommandRow {
  return { ...row(id, 'map', label, [key]), command: ({ session }) => (session.view.main === 'map' ? command : undefined) };
}

/** Something that is done on the map itself. */
function gesture(id: string, group: CommandGroup, label: string, by: string | undefined, keys?: readonly string[]): CommandRow {
  return { ...row(id, group, label, keys), ...(by !== undefined && { mouse: by }) };
}

function choice(
  id: string,
  name: keyof typeof commands & keyof typeof inFull,
  command: Command,
  checked: (facts: CommandFacts) => boolean,
): CommandRow {
  return { ...always(id, 'view', commands[name], command), inFull: inFull[name], checked };
}

function askRow(ask: 'path' | 'compare', label: string, key: string): CommandRow {
  const command: CommandRow['command'] = ({ session }) => (session.view.selection.length === 2 ? { type: 'ask', ask } : undefined);
  return { ...gesture(ask, 'selection', label, mouse.path, [key]), command };
}

function depthRow(depth: number): CommandRow {
  const command: CommandRow['command'] = ({ session }) => {
    const at = session.view.focus?.depth;
    return at === undefined || at === depth ? undefined : { type: 'depth', depth };
  };
  return { ...row(`depth-${depth}`, 'selection', commands.depthOf(depth)), command };
}
