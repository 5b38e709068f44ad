import { PARTICLES, type WordTests } from './citation-words.ts';
import type { CitationToken } from './citation-tokens.ts';

/** Authors as read backwards from a year, a venue or "et al.". */
export interface AuthorList {
  /** Index of the first token. */
  readonly from: number;
  readonly names: readonly string[];
  /** How they are joined: "A & B", "A, B", "A B C", or one alone. */
  readonly joined: 'and' | 'comma' | 'space' | 'alone';
  readonly initials: boolean;
  readonly doubtful: boolean;
  readonly thing: boolean;
}

const MOST = 40;

/** Whether a word has the shape of a family name. */
export function isNameShaped(word: string): boolean {
  if (!/^(?:[dl]['’])?\p{Lu}[\p{L}\p{M}'’-]+$/u.test(word)) return false;
  return (
    word
      .split(/['’-]/)
      .every((part) => /^(?:(?:Mc|Mac|De|Di|Du|La|Le|Van|Von|Fitz|Des|Del|El|Al)?\p{Lu}?[\p{Ll}\p{M}]*|\p{Ll}+)$/u.test(part)) &&
    /\p{Ll}/u.test(word)
  );
}

/** How free authors may look: `sure` before "et al.", which makes an author of any word; `listed` where only names are expected; `loose` in lower case too. */
export interface NameFreedom {
  readonly sure?: boolean;
  readonly listed?: boolean;
  readonly loose?: boolean;
}

/** The authors that end at token `last`. */
export function readAuthorsBefore(
  tokens: readonly CitationToken[],
  last: number,
  tests: WordTests,
  { sure = false, listed = false, loose = false }: NameFreedom = {},
): AuthorList | undefined {
  const segments: CitationToken[][] = [];
  let segment: CitationToken[] = [];
  const joints = new Set<'and' | 'comma'>();
  let from = -1;
  let i = last;
  for (; i >= 0 && last - i < MOST; i--) {
    const token = tokens[i];
    const right = tokens[i + 1];
    if (!token || (i < last && right && right.start - token.end > 2)) break;
    const first = segments.length === 0 && !segment.some(isWord);
    if (token.kind === 'initial') {
      if (!loose && /^\p{Ll}/u.test(token.text)) break;
      segment.unshift(token);
      if (segment.some(isWord)) from = i;
    } else if (token.kind === 'word' && (first ? isFirst(token.text) : continues(token.text))) {
      segment.unshift(token);
      from = i;
    } else if (token.kind === 'word' && PARTICLES.has(token.text.toLowerCase()) && segment.some(isWord)) {
      segment.unshift(token);
      from = i;
    } else if ((token.kind === 'and' || token.text === ',') && segment.length > 0) {
      const before = tokens[i - 1];
      segments.unshift(segment);
      segment = [];
      joints.add(token.kind === 'and' ? 'and' : 'comma');
      if (token.kind === 'and' && before?.text === ',') i--;
    } else break;
  }
  if (segment.some(isWord)) segments.unshift(segment);
  return from < 0 ? undefined : finish(segments, from);

  function isFirst(word: string): boolean {
    if (tests.isNever(word)) return false;
    if (isNameShaped(word)) return true;
    return (sure && /^\p{L}[\p{L}\p{M}'’-]+$/u.test(word)) || (loose && /^\p{Ll}[\p{L}\p{M}'’-]{2,}$/u.test(word));
  }

  function continues(word: string): boolean {
    return isNameShaped(word) && !(listed || loose ? tests.isThing(word) : isWeak(word));
  }

  function isWeak(word: string): boolean {
    return tests.isDoubtful(word) && !tests.isFamilyName(word);
  }

  function finish(all: readonly (readonly CitationToken[])[], start: number): AuthorList | undefined {
    const kept = joinInitials(all.filter((part) => (part[0]?.start ?? 0) >= (tokens[start]?.start ?? 0)));
    const words = kept.flatMap((part) => part.filter(isWord));
    const names = kept.flatMap((part) => namesOf(part, tests));
    if (names.length === 0) return undefined;
    const joined = joints.has('and') && kept.length > 1 ? 'and' : kept.length > 1 ? 'comma' : names.length > 1 ? 'space' : 'alone';
    return {
      from: start,
      names,
      joined,
      initials: kept.some((part) => part.some(({ kind }) => kind === 'initial')),
      // A family name that is a word too counts beside another name.
      doubtful: words.some(({ text }) => (kept.length > 1 ? isWeak(text) : tests.isDoubtful(text)) && !PARTICLES.has(text)),
      thing: words.some(({ text }) => tests.isThing(text) && !PARTICLES.has(text)),
    };
  }
}

function isWord({ kind }: CitationToken): boolean {
  return kind === 'word';
}

/** "LeCun, Y., Bengio, Y.": initials alone belong to the name on their left. */
function joinInitials(segments: readonly (readonly CitationToken[])[]): CitationToken[][] {
  const joined: CitationToken[][] = [];
  for (const segment of segments) {
    const before = joined.at(-1);
    if (segment.every(({ kind }) => kind === 'initial')) {
      if (before) before.unshift(...segment);
    } else joined.push([...segment]);
  }
  return joined;
}

/** One segment without commas: a name with initials or a given name is one author, several unknown words are one author each. */
function namesOf(segment: readonly CitationToken[], tests: WordTests): string[] {
  const groups: string[][] = [];
  let open: string[] = [];
  for (const token of segment) {
    const small = token.kind === 'initial' || PARTICLES.has(token.text.toLowerCase());
    if (token.kind === 'initial' && open.length === 0 && groups.length > 1) groups.at(-1)?.push(token.text);
    else {
      open.push(token.text);
      if (!small) {
        groups.push(open);
        open = [];
      }
    }
  }
  if (open.length > 0) groups.at(-1)?.push(...open);
  const [first] = groups;
  const given = tests.isGivenName(first?.at(-1) ?? '');
  if (groups.length === 2 || (groups.length === 3 && given && tests.isGivenName(groups[1]?.at(-1) ?? ''))) {
    const initialsLast = groups.at(-1)?.at(-1);
    if (groups.length !== 2 || !/^\p{Lu}\.?$/u.test(initialsLast ?? '')) return [groups.flat().join(' ')];
  }
  return groups.map((words) => words.join(' '));
}
