import type { Block } from '../notes/note.ts';
import { tokenize, type Token } from '../text/tokens.ts';
import { wordKey } from '../text/word-key.ts';
import { singular } from '../text/singular.ts';
import type { InducedTerm } from './induced-term.ts';
import type { LexiconTools } from './lexicon-tools.ts';
import { blockAt } from './quote.ts';
import type { Reading } from './reading.ts';

/** How well a word serves in a term. */
type Part = 'term' | 'adjective' | 'everyday' | 'none';

/**
 * Noun phrases without a tagger: runs of words that are neither function words nor verbs nor adverbs, ended by a word that can name
 * something. Those of titles, short bullets, emphasised or quoted words are offered as such, the others as phrases.
 */
export function findPhrases({ note, plain, talks, lexicon }: Reading, tools: LexiconTools): InducedTerm[] {
  const terms: InducedTerm[] = [];
  for (const talk of talks) {
    for (let i = Math.max(0, blockAt(note, talk.start)); i < note.blocks.length; i++) {
      const block = note.blocks[i];
      if (!block || block.start >= talk.end) break;
      if (block.kind === 'code' || block.kind === 'hidden') continue;
      const isHeader = block.start >= talk.header.start && block.start < talk.header.end;
      const tokens = tokenize(plain, block.textStart, block.textEnd);
      for (const [from, to] of runs(plain, tokens, (token) => partOf(token, plain))) {
        const first = tokens[from];
        const last = tokens[to - 1];
        if (!first || !last) continue;
        const whole = coversBlock(plain, block, first.start, last.end);
        const emphasised = block.inlines.some(
          ({ kind, textStart, textEnd }) =>
            (kind === 'strong' || kind === 'emphasis') &&
            first.start - textStart < 3 &&
            textEnd - last.end < 3 &&
            last.end - first.start > (textEnd - textStart) * 0.8,
        );
        const quoted = /["“‘']$/.test(plain.slice(0, first.start).slice(-1)) && /^["”’']/.test(plain.slice(last.end, last.end + 1));
        const by = isHeader ? 'title' : emphasised || quoted ? 'emphasis' : whole ? 'title' : 'phrase';
        const rule = isHeader
          ? 'phrase of the title'
          : emphasised
            ? 'emphasised phrase'
            : quoted
              ? 'quoted phrase'
              : whole
                ? 'line that is one phrase'
                : 'phrase';
        terms.push({ start: first.start, end: last.end, by, category: 'idea', rule, label: labelOf(plain, tokens.slice(from, to)) });
      }
    }
  }
  return terms;

  function partOf({ folded, start, end }: Token, text: string): Part {
    const kind = lexicon.words.get(folded) ?? lexicon.words.get(singular(folded));
    if (/^\d/.test(folded) || folded.length < 2) return 'none';
    if (kind === 'function' || kind === 'verbs' || kind === 'adverbs') return 'none';
    if (kind === 'adjectives') return 'adjective';
    if (kind === 'nouns') return 'everyday';
    if (folded.endsWith('ly') && !tools.vocabulary.has(wordKey(folded))) return 'none';
    return /\p{L}/u.test(text.slice(start, end)) ? 'term' : 'none';
  }

  /** Maximal runs of usable words, without general adjectives in front and everyday nouns behind. */
  function runs(text: string, tokens: readonly Token[], part: (token: Token) => Part): [number, number][] {
    const found: [number, number][] = [];
    let from = 0;
    while (from < tokens.length) {
      const token = tokens[from];
      if (!token || part(token) === 'none') {
        from++;
        continue;
      }
      let to = from + 1;
      while (to < tokens.length && adjacent(text, tokens[to - 1], tokens[to]) && part(tokens[to] as Token) !== 'none') to++;
      const run = shorten(tokens, from, to, part);
      if (run) found.push(run);
      from = to;
    }
    return found;
  }

  function shorten(tokens: readonly Token[], start: number, end: number, part: (token: Token) => Part): [number, number] | undefined {
    let from = start;
    let to = end;
    while (from < to && part(tokens[from] as Token) === 'adjective') from++;
    while (to > from && part(tokens[to - 1] as Token) !== 'term') to--;
    const words = tokens.slice(from, to);
    const terms = words.filter((token) => part(token) === 'term').length;
    const technical = words.filter(({ folded }) => tools.vocabulary.has(wordKey(folded))).length;
    if (words.length < 2 || words.length > 4 || terms < 2 || technical < 1) return undefined;
    return [from, to];
  }
}

function adjacent(text: string, a: Token | undefined, b: Token | undefined): boolean {
  return a !== undefined && b !== undefined && /^[ \t\u00a0]?[-–]?$|^[ \t]+$/.test(text.slice(a.end, b.start));
}

function coversBlock(plain: string, block: Block, start: number, end: number): boolean {
  const before = plain.slice(block.textStart, start).replace(/^[\s\W]*/, '');
  const after = plain
    .slice(end, block.textEnd)
    .replace(/[\s\W]*$/, '')
    .replace(/^\s*[:(=–—-].*$/s, '');
  return before.trim() === '' && after.trim() === '';
}

/** As it is shown: the last word singular, lower case unless the words are written as a name. */
function labelOf(plain: string, tokens: readonly Token[]): string {
  const words = tokens.map(({ start, end }) => plain.slice(start, end));
  const last = words.at(-1) ?? '';
  const lower = words.map((word, i) =>
    /^\p{Lu}\p{Ll}+$/u.test(word) || i === 0 ? (/^\p{Lu}{2}|\p{Ll}\p{Lu}/u.test(word) ? word : word.toLowerCase()) : word,
  );
  const head = lower.at(-1) ?? last;
  lower[lower.length - 1] = /^\p{Ll}+$/u.test(head) ? singular(head) : head;
  const gaps = tokens.map(({ end }, i) => (tokens[i + 1] ? plain.slice(end, tokens[i + 1]?.start).trim() || ' ' : ''));
  return lower
    .map((word, i) => word + (gaps[i] ?? ''))
    .join('')
    .trim();
}
