import type { ConceptCandidate } from '../model/candidates.ts';
import { tokenize, type Token } from '../text/tokens.ts';
import { toolsOf, type LexiconTools } from './lexicon-tools.ts';
import type { ConceptEntry } from './lexicon.ts';
import type { IndexedForm, PhraseMatch } from './phrase-index.ts';
import { quoteAt } from './quote.ts';
import type { Extractor, Reading } from './reading.ts';
import { siteLinks } from './site-links.ts';
import { createSpanMap } from './span-map.ts';

/** The concepts that the lexicon knows, in talks and in their titles; ambiguous words only where the talk's other words carry them. */
export const findConcepts: Extractor = {
  name: 'concepts of the lexicon',
  find(reading) {
    const { note, plain, lexicon, talks, people, affiliations, papers } = reading;
    const tools = toolsOf(lexicon);
    const names = createSpanMap(note.text.length, [...[...people, ...affiliations].map(({ evidence }) => evidence), ...siteLinks(note)]);
    const cited = createSpanMap(
      note.text.length,
      papers.map(({ evidence }) => evidence),
    );
    const found: ConceptCandidate[] = [];
    talks.forEach((talk, index) => {
      const tokens = tokenize(plain, talk.start, talk.end);
      const matches = tools.concepts.match(plain, tokens, tools.spelling);
      const scene = createScene(tokens, matches, note.lines);
      for (const match of matches) {
        const start = tokens[match.from]?.start ?? 0;
        const end = tokens[match.to - 1]?.end ?? start;
        if (names.meets({ start, end })) continue;
        // An initial of an author is no programming language.
        if (end - start < 4 && cited.meets({ start, end })) continue;
        const form = choose(match, start, scene, tools);
        if (form && form.entry.label !== '') found.push(candidate(reading, form, start, end, match.mended, index));
      }
    });
    return { concepts: found };
  },
};

function candidate(
  { note }: Reading,
  { entry, text }: IndexedForm<ConceptEntry>,
  start: number,
  end: number,
  mended: boolean,
  talk: number,
): ConceptCandidate {
  const rule = mended ? 'lexicon, in spite of a typing error' : 'lexicon';
  return {
    label: entry.label,
    entry: entry.label,
    form: text,
    category: entry.category,
    by: 'lexicon',
    strength: 2,
    aliases: [],
    evidence: quoteAt(note, start, end, rule),
    talk,
  };
}

/** What a talk says: its words for context, and which entries it names beyond doubt. */
interface Scene {
  /** How near the context's words stand: 2 within four lines, 1 in the talk, 0 nowhere. */
  readonly near: (phrases: readonly string[], offset: number) => number;
  readonly sure: ReadonlySet<string>;
}

function createScene(tokens: readonly Token[], matches: readonly PhraseMatch<ConceptEntry>[], lines: readonly number[]): Scene {
  const sure = new Set<string>();
  /** A term said by another name carries what its label would carry. */
  const labels = new Map<string, number[]>();
  for (const { forms, from } of matches) {
    for (const { entry, unsure } of forms) {
      if (unsure) continue;
      sure.add(entry.label);
      addTo(labels, phrase(entry.label).join(' '), tokens[from]?.start ?? 0);
    }
  }
  let byKey: ReadonlyMap<string, readonly number[]> | undefined;
  const places = new Map<string, readonly number[]>();
  /** The offsets where a phrase is said, in their order. */
  const placesOf = (written: string): readonly number[] => {
    const held = places.get(written);
    if (held) return held;
    byKey ??= indexesOf(tokens);
    const words = phrase(written);
    const first = words.length > LONGEST ? NOWHERE : (byKey.get(words[0] ?? '') ?? NOWHERE);
    const said = first.filter((at) => words.every((word, i) => tokens[at + i]?.key === word)).map((at) => tokens[at]?.start ?? 0);
    const labelled = labels.get(words.join(' '));
    const found = labelled ? [...new Set([...said, ...labelled])].sort((a, b) => a - b) : said;
    places.set(written, found);
    return found;
  };
  return {
    sure,
    near(phrases, offset) {
      const own = lineOf(lines, offset);
      let best = 0;
      for (const words of phrases) {
        // Of all that is said the nearest on both sides decide, however often it is said.
        for (const at of neighbours(placesOf(words), offset)) {
          if (Math.abs(lineOf(lines, at) - own) <= 4) return 2;
          best = 1;
        }
      }
      return best;
    },
  };
}

/** So many words of context are looked for as they stand. */
const LONGEST = 4;

/** The last offset before a place and the first one behind it. */
function neighbours(offsets: readonly number[], place: number): number[] {
  let low = 0;
  let high = offsets.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((offsets[middle] ?? 0) < place) low = middle + 1;
    else high = middle;
  }
  return [offsets[low - 1], offsets[low] === place ? offsets[low + 1] : offsets[low]].filter((at) => at !== undefined);
}

const NOWHERE: readonly number[] = [];

/** Where each word stands among the tokens, by its key. */
function indexesOf(tokens: readonly Token[]): Map<string, number[]> {
  const indexes = new Map<string, number[]>();
  tokens.forEach(({ key }, i) => addTo(indexes, key, i));
  return indexes;
}

function addTo(lists: Map<string, number[]>, key: string, value: number): void {
  const held = lists.get(key);
  if (held) held.push(value);
  else lists.set(key, [value]);
}

/** Keys of the words of the lexicon's phrases, which are asked for again in each talk. */
const phrases = new Map<string, readonly string[]>();

function phrase(words: string): readonly string[] {
  let keys = phrases.get(words);
  if (!keys) phrases.set(words, (keys = tokenize(words).map(({ key }) => key)));
  return keys;
}

/** The form that a match stands for: a sure one, else the sense whose context stands nearest. */
function choose(
  match: PhraseMatch<ConceptEntry>,
  offset: number,
  scene: Scene,
  tools: LexiconTools,
): IndexedForm<ConceptEntry> | undefined {
  let best: IndexedForm<ConceptEntry> | undefined;
  let most = 0;
  for (const form of match.forms) {
    const weight = form.unsure ? carried(form, offset, scene, tools) : 3;
    if (weight > most) {
      most = weight;
      best = form;
    }
  }
  return best;
}

function carried({ entry }: IndexedForm<ConceptEntry>, offset: number, scene: Scene, tools: LexiconTools): number {
  if (entry.context.length > 0) return scene.near(entry.context, offset);
  const kin = [...entry.broader, ...entry.related];
  const named = kin.filter((label) => scene.sure.has(label));
  return named.length > 0 ? 1 : scene.near([entry.label, ...kin.filter((label) => tools.byLabel.has(label))], offset) > 0 ? 1 : 0;
}

function lineOf(lines: readonly number[], offset: number): number {
  let low = 0;
  let high = lines.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((lines[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}
