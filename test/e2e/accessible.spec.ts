import { expect } from '@playwright/test';
import { STATES } from './states.ts';
import { findViolations, test } from './page.ts';

/** Beside the map it is the same in every state, and long: looked at in the first one, and where it is the view. */
const QUIET_LIST = 'kg-list[quiet]';
for (const [width, height] of [
  [1440, 900],
  [390, 844],
] as const) {
  test.describe(`axe finds nothing at ${width} px`, () => {
    test.use({ viewport: { width, height } });
    for (const [way, states] of Object.entries(STATES)) {
      test(way, async ({ page, errors }) => {
        test.slow();
        for (const [index, [state, enter]] of Object.entries(states).entries()) {
          await test.step(state, async () => {
            await enter(page);
            await page.emulateMedia({ colorScheme: schemeOf(index, width) });
            const found = await findViolations(page, way === 'at load' && state === 'at first' ? [] : [QUIET_LIST]);
            expect.soft(found, state).toEqual([]);
          });
        }
        if (way === 'trouble') errors.length = 0;
      });
    }
  });
}

/** Each state is seen in both schemes, in one at either width: what widths change is not of colours, and the other way round. */
function schemeOf(index: number, width: number): 'light' | 'dark' {
  return (index % 2 === 0) === width > 1000 ? 'light' : 'dark';
}
