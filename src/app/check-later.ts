import type { Trouble } from '../components/kg-message.ts';

type Check = Generator<void, Trouble | undefined>;

/** How a page tells that something in it went wrong. */
const FAILURES = ['error', 'unhandledrejection'] as const;
/** A turn takes no longer than this, in ms, so that nobody waits for it. */
const TURN = 8;

/** Checks a graph that is shown already, a little in each pause, and at once when something goes wrong meanwhile; `tell` hears what is wrong with it. */
export async function checkLater(
  check: Check,
  page: EventTarget,
  pause: () => Promise<unknown>,
  tell: (trouble: Trouble) => void,
): Promise<void> {
  const checked = new AbortController();
  const hurry = (event: Event): void => {
    // Browsers tell of a size that was seen too late in the same way, with nothing thrown.
    if ('error' in event && (event.error === null || event.error === undefined)) return;
    checked.abort();
    const trouble = checkNow(check);
    if (trouble !== undefined) tell(trouble);
  };
  for (const type of FAILURES) page.addEventListener(type, hurry, { signal: checked.signal });
  while (!checked.signal.aborted) {
    await pause();
    const end = performance.now() + TURN;
    while (!checked.signal.aborted && performance.now() < end) {
      const { done, value } = check.next();
      if (done !== true) continue;
      checked.abort();
      if (value !== undefined) tell(value);
    }
  }
}

/** Checks all that is left at once; undefined when nothing is wrong. */
export function checkNow(check: Check): Trouble | undefined {
  for (;;) {
    const { done, value } = check.next();
    if (done === true) return value ?? undefined;
  }
}
