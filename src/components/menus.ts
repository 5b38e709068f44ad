import type { Preferences, ViewState } from '../state/view-state.ts';
import type { MenuGroup } from './kg-menu.ts';
import { words } from './messages.ts';

/** What can be given to others. */
export function shareMenu(): MenuGroup[] {
  return [
    {
      items: [
        { label: words.copyAddress, command: { type: 'copy-link' } },
        { label: words.exportJson, hint: words.exportJsonHint, command: { type: 'export-json', what: 'all' } },
      ],
    },
  ];
}

/** How the page looks at the graph. */
export function viewMenu({ lens, main }: ViewState, { scheme }: Preferences): MenuGroup[] {
  return [
    {
      label: words.draws,
      items: [
        { label: words.lensIdeas, checked: lens === 'ideas', command: { type: 'lens', lens: 'ideas' } },
        { label: words.lensEverything, checked: lens === 'everything', command: { type: 'lens', lens: 'everything' } },
      ],
    },
    {
      label: words.show,
      items: (['map', 'list'] as const).map((each) => ({
        label: words.mains[each],
        checked: main === each,
        command: { type: 'main', main: each },
      })),
    },
    {
      label: words.scheme,
      items: (['system', 'light', 'dark'] as const).map((each) => ({
        label: words.schemes[each],
        checked: scheme === each,
        command: { type: 'scheme', scheme: each },
      })),
    },
  ];
}
