import { expect } from '@playwright/test';
import { STATES } from './states.ts';
import { findViolations, test } from './page.ts';

/** Beside the map it is the same in every state, and long: looked at in the first one, and where it is the view. */
const QUIET_LIST = 'kg-list[quiet]';
const SCHEMES = ['light', 'dark'] as const;
/** All that a scheme changes. */
const CONTRAST = ['color-contrast'];
/** The same in all states of a way but for what is lit: seen in the other scheme in the first of them, and in turn in the rest. */
const STRIP = 'kg-strip';

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
            const without = way === 'at load' && state === 'at first' ? [] : [QUIET_LIST];
            const [first, other] = (index % 2 === 0) === width > 1000 ? SCHEMES : SCHEMES.toReversed();
            const withoutStrip = index === 0 ? without : [...without, STRIP];
            await page.emulateMedia({ colorScheme: first });
            expect.soft(await findViolations(page, without), `${state}, ${first}`).toEqual([]);
            await page.emulateMedia({ colorScheme: other });
            expect.soft(await findViolations(page, withoutStrip, CONTRAST), `${state}, ${other}`).toEqual([]);
          });
        }
        if (way === 'trouble') errors.length = 0;
      });
    }
  });
}
