import { expect } from '@playwright/test';
import type { Page } from '@playwright/test';
import { STATES } from './states.ts';
import { findViolations, test } from './page.ts';

/** Beside the map it is the same in every state, and long: looked at in the first one, and where it is the view. */
const QUIET_LIST = 'kg-list[quiet]';
/** What can be otherwise in the dark. */
const COLOUR_RULES = ['color-contrast', 'link-in-text-block'];

for (const [width, height] of [
  [1440, 900],
  [390, 844],
] as const) {
  test.describe(`axe finds nothing at ${width} px, light and dark`, () => {
    test.use({ viewport: { width, height } });
    for (const [way, states] of Object.entries(STATES)) {
      test(way, async ({ page, errors }) => {
        test.slow();
        for (const [state, enter] of Object.entries(states)) {
          await test.step(state, async () => {
            await enter(page);
            const found = await findInBothSchemes(page, way === 'at load' && state === 'at first' ? [] : [QUIET_LIST]);
            expect.soft(found, state).toEqual([]);
          });
        }
        if (way === 'trouble') errors.length = 0;
      });
    }
  });
}

async function findInBothSchemes(page: Page, without: readonly string[]): Promise<string[]> {
  const found: string[] = [];
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    const violations = await findViolations(page, without, colorScheme === 'dark' ? COLOUR_RULES : undefined);
    found.push(...violations.map((violation) => `${colorScheme}: ${violation}`));
  }
  return found;
}
