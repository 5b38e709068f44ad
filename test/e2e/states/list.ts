import { open, view } from '../page.ts';
import { isNarrow } from './way.ts';
import type { Way } from './way.ts';

/** The list in the place of the map. */
export const LIST: Way = {
  'of all': async (page) => {
    await open(page);
    await view(page, 'List');
    if (isNarrow(page)) await page.getByRole('navigation', { name: 'Show' }).getByRole('button', { name: 'List' }).click();
    await page.locator('kg-list:not([quiet])').waitFor();
  },
  'with connections, and less by a filter': async (page) => {
    await page.goto('#v1&s=concept/interpolation&main=list&pane=main&kinds=paper');
    await page.locator('kg-list .connection').first().waitFor();
  },
};
