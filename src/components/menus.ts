import { commandRow } from './command-table.ts';
import type { CommandFacts } from './command-table.ts';
import type { MenuGroup, MenuItem } from './kg-menu.ts';
import { words } from './messages.ts';

/** What can be given to others. */
export function shareMenu(facts: CommandFacts): MenuGroup[] {
  const link = facts.links === 'none' ? [] : [{ items: items(facts, 'copy-link') }];
  return [...link, { items: items(facts, 'png', 'png2', 'svg') }, { items: items(facts, 'json', 'json-visible', 'save-view') }];
}

/** How the page looks at the graph. */
export function viewMenu(facts: CommandFacts): MenuGroup[] {
  return [
    { label: words.draws, items: items(facts, 'lens-ideas', 'lens-everything') },
    { label: words.show, items: items(facts, 'main-map', 'main-list') },
    { label: words.scheme, items: items(facts, 'scheme-system', 'scheme-light', 'scheme-dark') },
    { items: items(facts, 'undo', 'redo') },
    { items: items(facts, 'open-view', 'palette', 'keys') },
  ];
}

/** What cannot be done now stays in its place, without a command. */
function items(facts: CommandFacts, ...ids: readonly string[]): MenuItem[] {
  return ids.map(commandRow).map(({ label, hint, keys, checked, command }) => {
    const said = hint?.(facts);
    return {
      label,
      command: command?.(facts),
      ...(said !== undefined && { hint: said }),
      ...(keys?.[0] !== undefined && { keys: keys[0] }),
      ...(checked && { checked: checked(facts) }),
    };
  });
}
