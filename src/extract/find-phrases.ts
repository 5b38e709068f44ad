import type { Block } from '../notes/note.ts';
import { singular } from '../text/singular.ts';
import { tokenize, type Token } from '../text/tokens.ts';
import type { InducedTerm } from './induced-term.ts';
import type { LexiconTools } from './lexicon-tools.ts';
import { isSection } from './openers.ts';
import { blockAt } from './quote.ts';
import type { Reading } from './reading.ts';
import { wordPartOf, type PartOfTerm } from './word-part.ts';

type Place = 'title' | 'line' | 'emphasis' | 'prose';

interface Run {
  readonly tokens: readonly Token[];
  readonly parts: readonly PartOfTerm[];
}

const RULES: Readonly<Record<Place, string>> = {
  title: 'phrase of the title',
  line: 'line that is one phrase',
  emphasis: 'emphasised phrase',
  prose: 'phrase',
};
const NOUN =
  /(?:tion|sion|ity|ness|ism|ology|graphy|metry|sis|ance|ence|ment|ics|ency|ancy|ture|oid|gram|scope|ase|ome|tron|ware|cide|emia|itis)s?$/;

const OTHER = /(?:ed|ly|al|ic|ous|ive|able|ible|ish|less|ful|est)$/;

/**
 * Noun phrases without a tagger: runs of words that are neither function words nor verbs nor adverbs, ended by a word that can name
 * something. What stands in a title, makes up a line, is emphasised, or consists of technical words alone is offered as a term by
 * itself; the rest must be said twice.
 */
export function findPhrases({ note, plain, talks, lexicon }: Reading, tools: LexiconTools): InducedTerm[] {
  const partOf = wordPartOf(lexicon);
  const terms: InducedTerm[] = [];
  for (const talk of talks) {
    for (let i = Math.max(0, blockAt(note, talk.start)); i < note.blocks.length; i++) {
      const block = note.blocks[i];
      if (!block || block.start >= talk.end) break;
      if (
        block.kind === 'code' ||
        block.kind === 'hidden' ||
        isSection(plain.slice(block.textStart, Math.min(block.textEnd, block.textStart + 60)))
      )
        continue;
      const isTitle = block.start >= talk.header.start && block.start < talk.header.end;
      const tokens = tokenize(plain, block.textStart, block.textEnd);
      const places = tools.institutions.match(plain, tokens).filter(({ forms }) => forms.some(({ unsure }) => !unsure));
      const isPlace = (start: number, end: number): boolean =>
        places.some(({ from, to }) => start < (tokens[to - 1]?.end ?? 0) && end > (tokens[from]?.start ?? 0));
      for (const run of runsOf(plain, tokens, partOf)) {
        const [first, last] = [run.tokens[0], run.tokens.at(-1)];
        if (!first || !last || isPlace(first.start, last.end)) continue;
        const place = isTitle ? 'title' : placeOf(plain, block, first.start, last.end);
        const term = judge(plain, place === 'prose' ? withoutOpening(run) : run, place);
        if (term) terms.push(term);
      }
    }
  }
  return terms;
}

/** Maximal runs of words that can stand in a term, on one line and with nothing but spaces and hyphens between them. */
function runsOf(plain: string, tokens: readonly Token[], partOf: (token: Token) => PartOfTerm): Run[] {
  const runs: Run[] = [];
  let open: { tokens: Token[]; parts: PartOfTerm[] } = { tokens: [], parts: [] };
  const close = (): void => {
    if (open.tokens.length > 0) runs.push(trimRun(open));
    open = { tokens: [], parts: [] };
  };
  for (const token of tokens) {
    const part = partOf(token);
    const last = open.tokens.at(-1);
    if (last && !/^[ \t\u00a0]{0,4}[-–]?$/.test(plain.slice(last.end, token.start))) close();
    if (part.part === 'none') close();
    else {
      open.tokens.push(token);
      open.parts.push(part);
    }
  }
  close();
  return runs;
}

/** Without general adjectives and gerunds in front, and without what cannot end a term behind. */
function trimRun({ tokens, parts }: Run): Run {
  let from = 0;
  let to = tokens.length;
  while (from < to && (parts[from]?.part === 'adjective' || (to - from > 1 && tokens[from]?.folded.endsWith('ing')))) from++;
  while (to > from && (!parts[to - 1]?.head || (parts[to - 1]?.part === 'participle' && tokens[to - 1]?.folded.endsWith('ed')))) to--;
  return { tokens: tokens.slice(from, to), parts: parts.slice(from, to) };
}

/** In prose an everyday noun in front belongs to the sentence ("at this point ML …"). */
function withoutOpening({ tokens, parts }: Run): Run {
  const from = parts.findIndex(({ part }) => part !== 'everyday');
  return from <= 0 ? { tokens, parts } : trimRun({ tokens: tokens.slice(from), parts: parts.slice(from) });
}

/** Whether a run is a term, and how much one mention of it counts. */
function judge(plain: string, { tokens, parts }: Run, place: Place): InducedTerm | undefined {
  const [first, last] = [tokens[0], tokens.at(-1)];
  if (!first || !last || tokens.length > 4) return undefined;
  const words = parts.filter(({ part }) => part === 'term').length;
  const technical = parts.filter((part) => part.technical).length;
  const everydayHead = parts.at(-1)?.part === 'everyday';
  const alone = tokens.length === 1;
  const capital = /^\p{Lu}/u.test(plain.slice(first.start, first.end)) && !/^\p{Lu}/u.test(plain.slice(last.start, last.end));
  if (alone) {
    if (words === 0 || parts[0]?.mended !== undefined || parts[0]?.broad || first.folded.length < 5) return undefined;
    const noun = NOUN.test(first.folded);
    // "auxetic = …", "firn: …" explain the word.
    const defined = /^\s*[=:]/.test(plain.slice(last.end, last.end + 3));
    if (/^\p{Lu}\p{Ll}+$/u.test(plain.slice(first.start, first.end)) && place === 'prose' && !noun) return undefined;
    // A long word that neither the lexicon nor everyday English knows is a term of its field, unless it ends as other words do.
    const rare =
      !technical && first.folded.length >= 6 && /^\p{Ll}/u.test(plain.slice(first.start, first.end)) && !OTHER.test(first.folded);
    return offer(rare || (place !== 'prose' && (noun || technical || defined)) ? 2 : 1);
  }
  if (words === 0) return undefined;
  if (everydayHead && tokens.length > 2) return undefined;
  const sure = technical === tokens.length && words >= 1 && tokens.length <= 3 && !capital;
  if (words < 2 && !sure && place === 'prose') return undefined;
  const pair = words === 2 && tokens.length === 2 && !capital;
  return offer(place !== 'prose' || sure || pair ? 2 : 1);

  function offer(strength: 1 | 2): InducedTerm {
    const by = place === 'prose' ? 'phrase' : place === 'emphasis' ? 'emphasis' : 'title';
    return {
      start: first?.start ?? 0,
      end: last?.end ?? 0,
      by,
      category: 'idea',
      rule: RULES[place],
      label: labelOf(plain, tokens, parts),
      strength,
    };
  }
}

const GLANCE = 24;

function placeOf(plain: string, block: Block, start: number, end: number): Place {
  const marked = block.inlines.some(
    ({ kind, textStart, textEnd }) =>
      (kind === 'strong' || kind === 'emphasis') && start >= textStart && end <= textEnd && end - start > (textEnd - textStart) * 0.8,
  );
  if (marked || (/["“‘]$/.test(plain.slice(Math.max(0, start - 1), start)) && /^["”’]/.test(plain.slice(end, end + 1)))) return 'emphasis';
  // A line that is one phrase has next to nothing around it: more than a glance is not needed, and would cost a long line its length.
  if (start - block.textStart > GLANCE) return 'prose';
  const before = plain.slice(block.textStart, start).replace(/^[^\p{L}\p{N}]*(?:(?:a|an|the)\s+)?/iu, '');
  const after = plain.slice(end, Math.min(block.textEnd, end + GLANCE));
  const explained = /^\s*[:(=–—-]/.test(after);
  return before.trim() === '' && (explained || (block.textEnd - end <= GLANCE && !/[\p{L}\p{N}]/u.test(after))) ? 'line' : 'prose';
}

/** As it is shown: the last word singular, lower case unless the words are written as a name, misspelt words mended. */
function labelOf(plain: string, tokens: readonly Token[], parts: readonly PartOfTerm[]): string {
  return tokens
    .map(({ start, end }, i) => {
      const written = plain.slice(start, end);
      const shown = parts[i]?.mended ?? (/^\p{Lu}{2}|\p{Ll}\p{Lu}/u.test(written) ? written : written.toLowerCase());
      const word = i === tokens.length - 1 && /^\p{Ll}+$/u.test(shown) ? singular(shown) : shown;
      const next = tokens[i + 1];
      return word + (next ? plain.slice(end, next.start).trim() || ' ' : '');
    })
    .join('')
    .trim();
}
