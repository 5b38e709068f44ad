import type { NoteYield } from '../model/candidates.ts';
import type { Diagnostic } from '../model/diagnostic.ts';

const NAMED = 3;

/** What is said of the files that nothing was taken from: of one, what to do; of many, one line, so that a vault of diaries does not flood. */
export function tellLeft(yields: readonly NoteYield[]): Diagnostic[] {
  const talkless = yields.filter(({ left }) => left === 'no talks');
  const hidden = yields.filter(({ left }) => left === 'private').length;
  const told: Diagnostic[] = [];
  if (hidden > 0) {
    const message = `${hidden === 1 ? '1 note is' : `${hidden} notes are`} private and not in the graph`;
    told.push({ source: '', line: 0, rule: 'private', message });
  }
  if (talkless.length === 0) return told;
  // Notes too short to be talk notes are not worth a word.
  if (talkless.length === 1) return [...told, ...(talkless[0]?.diagnostics ?? [])];
  const names = talkless.slice(0, NAMED).map(({ source }) => source);
  const others = talkless.length > NAMED ? ', …' : '';
  const message = `${talkless.length} notes hold no talks and are not in the graph: ${names.join(', ')}${others}`;
  return [...told, { source: '', line: 0, rule: 'no talks recognised', message }];
}
