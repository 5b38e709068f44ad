import type { Token } from '../text/tokens.ts';
import { partOfTerm, type PartOfTerm } from './word-part.ts';

/** How a unit serves in a term; `both` can be a noun or a verb ("gauge"), `participle` stands for "-ing" and "-ed" forms of any verb. */
export type UnitKind = 'term' | 'participle' | 'adjective' | 'everyday' | 'both';

/** One word, or several joined by hyphens, of a run of words that can stand in a term. */
export interface Unit {
  readonly tokens: readonly Token[];
  readonly parts: readonly PartOfTerm[];
  readonly start: number;
  readonly end: number;
  /** Keys of its words, joined by spaces. */
  readonly key: string;
  readonly kind: UnitKind;
  readonly technical: boolean;
  /** Can end a term. */
  readonly head: boolean;
  readonly broad: boolean;
  readonly hyphen: boolean;
  /** Joined to the unit before by a word such as "of" or "de", which is part of it. */
  readonly linked: boolean;
  /** Its kind as features name it: "ing", "ed technical", "modifier", "unknown", "everyday" … */
  readonly sort: string;
}

const TECHNICAL: Readonly<Record<string, string>> = {
  ing: 'ing technical',
  ed: 'ed technical',
  adjective: 'adjective technical',
  everyday: 'everyday technical',
  both: 'both technical',
};

function sortOf(kind: UnitKind, technical: boolean, head: boolean, last: Token): string {
  if (kind === 'term') return technical ? (head ? 'technical' : 'modifier') : 'unknown';
  const plain = kind === 'participle' ? (last.folded.endsWith('ing') ? 'ing' : 'ed') : kind;
  return technical ? (TECHNICAL[plain] ?? plain) : plain;
}

const LIKE =
  /^(?:based|driven|like|specific|free|level|scale|wide|aware|centric|oriented|efficient|dependent|independent|intensive|ready|friendly|shot|hop|agnostic|guided|assisted|type|class|time|step|side|end)$/;

/** Maximal runs of units: words that can stand in a term, on one line and with nothing but a space or a hyphen between them. */
export function unitRuns(
  plain: string,
  tokens: readonly Token[],
  partOf: (token: Token) => PartOfTerm,
  isClosed: (token: Token) => boolean,
  isLink: (folded: string) => boolean,
): Unit[][] {
  const runs: Unit[][] = [];
  let run: Unit[] = [];
  const close = (): void => {
    if (run.length === 0) return;
    runs.push(run);
    run = [];
  };
  for (let i = 0; i < tokens.length;) {
    const to = hyphenated(plain, tokens, i);
    const last = run.at(-1);
    const link = tokens[i];
    const next = tokens[to];
    if (
      link &&
      last &&
      next &&
      to === i + 1 &&
      isLink(link.folded) &&
      isGap(plain, last.end, link.start) &&
      isGap(plain, link.end, next.start, true)
    ) {
      const end = hyphenated(plain, tokens, to);
      const joined = end === to + 1 ? oneWord(next, partOf, isClosed) : severalWords(plain, tokens.slice(to, end), partOf, isClosed);
      if (joined && joined.kind !== 'adjective') {
        run.push({
          ...joined,
          start: link.start,
          key: `${link.key} ${joined.key}`,
          tokens: [link, ...joined.tokens],
          parts: [LINK, ...joined.parts],
          linked: true,
        });
        i = end;
        continue;
      }
    }
    if (last && !isGap(plain, last.end, link?.start)) close();
    const unit = link && to === i + 1 ? oneWord(link, partOf, isClosed) : severalWords(plain, tokens.slice(i, to), partOf, isClosed);
    if (unit) run.push(unit);
    else close();
    i = to;
  }
  close();
  return runs;
}

const LINK = partOfTerm('none');

function keyOf(tokens: readonly Token[]): string {
  return tokens.map(({ key }) => key).join(' ');
}

function isGap(plain: string, end: number, start: number | undefined, elided = false): boolean {
  if (start === end + 1 && plain[end] === ' ') return true;
  const gap = plain.slice(end, start);
  return /^[ \t\u00a0]{1,4}$/.test(gap) || (elided && /^['’]$/.test(gap));
}

function hyphenated(plain: string, tokens: readonly Token[], from: number): number {
  let to = from + 1;
  while (to < tokens.length && isHyphen(plain, tokens[to - 1], tokens[to])) to++;
  return to;
}

function isHyphen(plain: string, a: Token | undefined, b: Token | undefined): boolean {
  return a !== undefined && b !== undefined && b.start - a.end === 1 && isDash(plain.charCodeAt(a.end));
}

function isDash(unit: number): boolean {
  return unit === 45 || unit === 0x2013;
}

/** Most words are none that a term can have, and the part tells it soonest. */
function oneWord(token: Token, partOf: (token: Token) => PartOfTerm, isClosed: (token: Token) => boolean): Unit | undefined {
  const part = partOf(token);
  const { part: kind, technical, head, broad } = part;
  if (kind === 'none' || kind === 'verb' || isClosed(token)) return undefined;
  const { start, end, key } = token;
  const sort = sortOf(kind, technical, head, token);
  return { tokens: [token], parts: [part], start, end, key, kind, technical, head, broad, hyphen: false, linked: false, sort };
}

function severalWords(
  plain: string,
  tokens: readonly Token[],
  partOf: (token: Token) => PartOfTerm,
  isClosed: (token: Token) => boolean,
): Unit | undefined {
  if (tokens.some(isClosed)) return undefined;
  const [first, last] = [tokens[0], tokens.at(-1)];
  const parts = tokens.map(partOf);
  const [head] = parts.slice(-1);
  if (!first || !last || !head) return undefined;
  const technical = parts.some((part) => part.technical);
  const broad = parts.every((part) => part.broad);
  // Years, ranges and figures are no words, whatever joins them.
  if (/^[\d\s–-]+$/.test(plain.slice(first.start, last.end)) || tokens.length > 4) return undefined;
  if (LIKE.test(last.folded) || head.part === 'adjective' || (head.part === 'participle' && last.folded.endsWith('ed')))
    return unitOf(tokens, parts, 'adjective', technical, false, broad);
  if (parts.every(({ part }) => part === 'none')) return undefined;
  const kind = head.part === 'none' || head.part === 'verb' ? (parts.some(({ part }) => part === 'term') ? 'term' : 'everyday') : head.part;
  return unitOf(tokens, parts, kind, technical, true, broad);
}

/** Several words as one unit. */
function unitOf(
  tokens: readonly Token[],
  parts: readonly PartOfTerm[],
  kind: UnitKind,
  technical: boolean,
  head: boolean,
  broad: boolean,
): Unit {
  const [first, last] = [tokens[0], tokens.at(-1)] as [Token, Token];
  const { start } = first;
  const sort = sortOf(kind, technical, head, last);
  return { tokens, parts, start, end: last.end, key: keyOf(tokens), kind, technical, head, broad, hyphen: true, linked: false, sort };
}
