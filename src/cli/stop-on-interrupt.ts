import { removeParts } from '../node/replace-file.ts';
import type { Console } from './console.ts';

/** What a shell says of a program that was stopped: 128 and the number of the signal. */
const CODES = { SIGINT: 130, SIGTERM: 143 } as const;

/**
 * Runs what writes; Ctrl-C meanwhile ends the program with its code, and whatever was written before stays as it was. Between two steps
 * of the work it is heard at once, within one when that is done; the second Ctrl-C ends the program wherever it is.
 */
export async function stopOnInterrupt<T>(console: Console, run: () => Promise<T>): Promise<T> {
  const stop = (signal: 'SIGINT' | 'SIGTERM'): void => {
    removeParts();
    console.say('talkgraph: stopped; what was written before is as it was.');
    process.exit(CODES[signal]);
  };
  process.once('SIGINT', stop).once('SIGTERM', stop);
  try {
    return await run();
  } finally {
    process.off('SIGINT', stop).off('SIGTERM', stop);
  }
}
