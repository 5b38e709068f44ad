import { INITIAL_PREFERENCES } from './view-state.ts';
import type { Preferences, Scheme } from './view-state.ts';

/** Where preferences are kept: as much of the browser's `localStorage` as is needed. */
export type Keep = Pick<Storage, 'getItem' | 'setItem'>;

const NAME = 'talkgraph';
const SCHEMES: readonly unknown[] = ['system', 'light', 'dark'] satisfies readonly Scheme[];

/** Reads what was kept; whatever is missing, broken or forbidden is as at first. */
export function readPreferences(keep: Keep | undefined): Preferences {
  try {
    const kept: unknown = JSON.parse(keep?.getItem(NAME) ?? '{}');
    const { scheme, letters } = Object(kept) as Partial<Record<keyof Preferences, unknown>>;
    return {
      scheme: SCHEMES.includes(scheme) ? (scheme as Scheme) : INITIAL_PREFERENCES.scheme,
      letters: typeof letters === 'boolean' ? letters : INITIAL_PREFERENCES.letters,
    };
  } catch {
    return INITIAL_PREFERENCES;
  }
}

/** Keeps them; where that is forbidden or there is no room, they last as long as the page. */
export function writePreferences(keep: Keep | undefined, preferences: Preferences): void {
  try {
    keep?.setItem(NAME, JSON.stringify(preferences));
  } catch {
    return;
  }
}
