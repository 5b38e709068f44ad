import { setFlagsFromString } from 'node:v8';

/**
 * Has patterns compiled for the machine when they are first asked: V8 would compile each for its interpreter first and once more at the
 * second call, and nearly all that notes are read by are asked often.
 */
export function compilePatternsAtOnce(): void {
  setFlagsFromString('--no-regexp-tier-up');
}
