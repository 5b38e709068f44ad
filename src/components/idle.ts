/** The longest wait for a turn, in milliseconds. */
const LONGEST = 1500;

/** Until the page has nothing else to do. Not every browser tells when that is. */
export function idle(): Promise<unknown> {
  return new Promise((resolve) => {
    if ('requestIdleCallback' in globalThis) requestIdleCallback(resolve, { timeout: LONGEST });
    else setTimeout(resolve, LONGEST / 10);
  });
}
