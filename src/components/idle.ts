/** The longest wait for a turn, in milliseconds. */
const LONGEST = 1500;

/** What comes before all that waits for a pause. */
let first: Promise<unknown> = Promise.resolve();

/** Until the page has nothing else to do. Not every browser tells when that is. */
export async function idle(): Promise<void> {
  await first;
  await new Promise((resolve) => {
    if ('requestIdleCallback' in globalThis) requestIdleCallback(resolve, { timeout: LONGEST });
    else setTimeout(resolve, LONGEST / 10);
  });
}

/** Lets all that waits for a pause wait for this too: a browser has pauses while a map is on its way to the screen. */
export function letIdleWait(until: Promise<unknown>): void {
  first = Promise.allSettled([first, until]);
}
