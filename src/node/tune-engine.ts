import { setFlagsFromString } from 'node:v8';

/**
 * Sets the engine up for a program that runs for seconds and makes many small things. Patterns are compiled for the machine when they are
 * first asked: V8 would compile each for its interpreter first and once more at the second call, and nearly all that notes are read by are
 * asked often. What is young may take all its room at once: V8 begins with a megabyte, doubles that now and then, and copies what lives each time.
 */
export function tuneEngine(): void {
  setFlagsFromString('--no-regexp-tier-up');
  setFlagsFromString('--semi-space-growth-factor=16');
}
