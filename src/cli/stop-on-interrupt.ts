import { removeParts } from '../node/replace-file.ts';
import type { Console } from './console.ts';

/** What a shell says of a program that was stopped: 128 and the number of the signal. */
const CODES = { SIGINT: 130, SIGTERM: 143 } as const;

/** How an interrupt is answered from now on. */
export interface Interrupts {
  /** By the system: the program ends wherever it is, even in the middle of long work, without a word. Nothing must be half written then. */
  readonly atOnce: () => void;
  /** In words, and with what is half written taken away. */
  readonly inWords: () => void;
}

/**
 * Runs what writes; Ctrl-C meanwhile ends the program with its code, and whatever was written before stays as it was. While a program
 * computes it hears nothing: then the system ends it.
 */
export async function stopOnInterrupt<T>(console: Console, run: (interrupts: Interrupts) => Promise<T>): Promise<T> {
  const stop = (signal: 'SIGINT' | 'SIGTERM'): void => {
    removeParts();
    console.say('talkgraph: stopped; what was written before is as it was.');
    process.exit(CODES[signal]);
  };
  let waiting: NodeJS.Immediate | undefined;
  const silence = (): void => void process.off('SIGINT', stop).off('SIGTERM', stop);
  const interrupts: Interrupts = {
    // What came before is answered first.
    atOnce: () => (waiting ??= setImmediate(silence)),
    inWords: () => {
      clearImmediate(waiting);
      waiting = undefined;
      silence();
      process.once('SIGINT', stop).once('SIGTERM', stop);
    },
  };
  interrupts.inWords();
  try {
    return await run(interrupts);
  } finally {
    clearImmediate(waiting);
    silence();
  }
}
