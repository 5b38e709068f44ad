import type { HeaderTests } from './header-atoms.ts';
import { splitHeader } from './split-header.ts';

/** What the name of a file says of the talk whose notes it holds: "On engines - Ada Byron.md". */
export interface FileTitle {
  /** The whole name, as words. */
  readonly words: string;
  readonly title: string;
  readonly people: readonly string[];
}

/** The names in it must be this clear. */
const CLEAR = 0.85;
const MARK = /^(?:[-–—|:@]+|by|von|par|por|di)$/iu;

/** Title and speakers in the name of a file; undefined for one that does not name both. */
export function readFileTitle(path: string, tests: HeaderTests): FileTitle | undefined {
  const words = fileWords(path);
  if (!/\s\S+\s/.test(words)) return undefined;
  const { people, title, confidence, mark } = splitHeader(words, 0, words.length, tests);
  if (!title || people.length === 0 || confidence < CLEAR || mark === undefined || !MARK.test(mark)) return undefined;
  const of = ({ start, end }: { readonly start: number; readonly end: number }): string => words.slice(start, end);
  return { words, title: of(title), people: people.map(of) };
}

/** The name of a file as words, without its ending and a date or a number in front. */
export function fileWords(path: string): string {
  return (path.split('/').at(-1) ?? '')
    .replace(/\.[a-z]+$/i, '')
    .replace(/^\d{4}-\d\d-\d\d[\s_-]*|^\d{1,3}[.)_-]?\s+/, '')
    .replace(/_+/g, ' ')
    .trim();
}
