import type { ViewTrouble } from '../state/normalize-view.ts';
import { commandWords } from './command-words.ts';

const { viewTroubles: words } = commandWords;

/** What of a view could not be opened, in words; '' when all could. */
export function tellTroubles(troubles: readonly ViewTrouble[]): string {
  const said = (Object.keys(words) as ViewTrouble['kind'][]).flatMap((kind) => {
    const names = troubles.filter((trouble) => trouble.kind === kind).map(({ name }) => (kind === 'gone' ? nameOfKey(name) : name));
    return names.length === 0 ? [] : [words[kind](names)];
  });
  return said.length === 0 ? '' : [...said, commandWords.restIsOpen].join(' ');
}

/** The name in a key: `concept/zero-training-error` → zero training error. */
function nameOfKey(key: string): string {
  const parts = key.split('/');
  return parts.length < 2 ? key : (parts.at(-1) ?? key).replaceAll('-', ' ');
}
