import type { Span } from '../model/evidence.ts';
import type { Block } from '../notes/note.ts';
import { foldWords } from '../text/fold.ts';
import { singular } from '../text/singular.ts';
import { tokenize, type Token } from '../text/tokens.ts';
import type { InducedTerm } from './induced-term.ts';
import type { LexiconTools } from './lexicon-tools.ts';
import { findLanguage, foreignPartOf, withoutElisions } from './language.ts';
import { isSection } from './is-section.ts';
import { blockAt } from './quote.ts';
import type { Reading } from './reading.ts';
import { phrasePlace } from './phrase-place.ts';
import { isPlaceName } from './place-names.ts';
import { createSpanMap, type SpanMap } from './span-map.ts';
import { edgesOf, type PhraseEdges } from './phrase-edges.ts';
import { termFeatures, type PhraseScene, type Place } from './term-features.ts';
import { unitRuns, type Unit } from './term-units.ts';
import { termhood, type Feature } from './term-weights.ts';
import { wordPartOf } from './word-part.ts';

const RULES: Readonly<Record<Place, string>> = {
  title: 'phrase of the title',
  line: 'line that is one phrase',
  emphasis: 'emphasised phrase',
  part: 'part of a list',
  label: 'phrase that is explained',
  opening: 'phrase',
  prose: 'phrase',
};
/** So many units make a term at most. */
const LONGEST = 4;
/** A phrase this likely to be a term is one by itself; from the second on it must be said twice. */
const SURE = 0.62;
const LIKELY = 0.45;
/** A common word that stands alone is one from here on, however often it is said. */
const COMMON = 0.75;
/** So many letters it has at least: a shorter one is a short form, which its long one carries. */
const SHORTEST = 4;

interface Run {
  readonly units: readonly Unit[];
  readonly block: Block;
  readonly talk: number;
  readonly titled: boolean;
}

/** A phrase with what speaks for and against its being a term, and how likely it is one. */
export interface JudgedPhrase {
  readonly units: readonly Unit[];
  readonly features: readonly Feature[];
  readonly likelihood: number;
  readonly place: Place;
}

/**
 * Noun phrases without a tagger: stretches of words that are neither function words nor verbs nor adverbs, each judged by all that
 * speaks for or against its being a term; of two that overlap the likelier stays.
 */
export function findPhrases(reading: Reading, tools: LexiconTools, coined: readonly Span[]): InducedTerm[] {
  const terms: InducedTerm[] = [];
  for (const phrases of judgePhrases(reading, tools, coined)) for (const phrase of pick(phrases)) terms.push(termOf(reading.plain, phrase));
  return terms;
}

/** All phrases of a reading that could be terms, those of each run of words together: what the weights are fitted to. */
export function judgePhrases(reading: Reading, tools: LexiconTools, coined: readonly Span[]): (readonly JudgedPhrase[])[] {
  const { note, plain, lexicon, talks } = reading;
  const runs = runsOf(reading, tools);
  const said = count(runs);
  const length = note.text.length;
  const known = createSpanMap(
    length,
    reading.concepts.map(({ evidence }) => evidence),
  );
  const names = createSpanMap(length, coined);
  const isKnown = (tokens: readonly Token[]): boolean => tools.concepts.match(plain, tokens).length > 0;
  return runs.map(({ units, block, titled, talk }, run) => {
    const talkLength = (talks[talk]?.end ?? 0) - (talks[talk]?.start ?? 0);
    const candidates: JudgedPhrase[] = [];
    let edges: PhraseEdges | undefined;
    for (let from = 0; from < units.length; from++) {
      const first = units[from];
      if (!first || first.linked) continue;
      for (let to = from + 1; to <= Math.min(units.length, from + LONGEST); to++) {
        const mentions = said[run]?.[from]?.[to - from - 1];
        const last = units[to - 1];
        const one = to - from === 1;
        if (!last || !mentions || (last.kind === 'adjective' && !(last.hyphen && one))) continue;
        // A common word may be a term only where the talk is about it, and where the lexicon has not judged it.
        const isAbout = titled || mentions.count > 1;
        if (
          one &&
          isCommon(first) &&
          (first.kind === 'adjective' || last.end - first.start < SHORTEST || !isAbout || isKnown(first.tokens))
        )
          continue;
        const span = { start: first.start, end: last.end };
        if (first === last && /^\p{Lu}/u.test(plain[span.start] ?? '') && isPlaceName(plain.slice(span.start, span.end))) continue;
        const holds = held(known, span);
        const name = holds === undefined ? undefined : held(names, span);
        if (holds === undefined || name === undefined) continue;
        const inner = units.slice(from, to);
        const place = titled ? 'title' : phrasePlace(plain, block, span.start, span.end);
        const scene: PhraseScene = {
          plain,
          place,
          edges: (edges ??= edgesOf(plain, block, units)),
          from,
          to,
          before: units[from - 1],
          after: units[to],
          count: mentions.count,
          talks: mentions.talks,
          titled: mentions.titled,
          holds,
          coined: name !== 'none',
          block: block.kind,
          room: block.textEnd - block.textStart,
          run: units.length,
          talkSize: talkLength,
          inTitle: titled ? phrasePlace(plain, block, span.start, span.end) : undefined,
          longerLeft: said[run]?.[from - 1]?.[to - from]?.count ?? 0,
          longerRight: said[run]?.[from]?.[to - from]?.count ?? 0,
          ends: tools.heads.get(last.tokens.at(-1)?.key ?? '') ?? 0,
          isGivenName: (folded) => lexicon.givenNames.has(folded),
        };
        const features = termFeatures(inner, scene);
        candidates.push({ units: inner, features, likelihood: termhood(features), place });
      }
    }
    return candidates;
  });
}

/** A word of every day, or one that many terms have. */
function isCommon({ hyphen, kind, broad }: Unit): boolean {
  return !hyphen && (kind !== 'term' || broad);
}

function termOf(plain: string, { units, likelihood, place }: JudgedPhrase): InducedTerm {
  return {
    start: units[0]?.start ?? 0,
    end: units.at(-1)?.end ?? 0,
    by: place === 'prose' || place === 'opening' || place === 'part' ? 'phrase' : place === 'emphasis' ? 'emphasis' : 'title',
    category: 'idea',
    rule: RULES[place],
    label: labelOf(plain, units),
    strength: likelihood >= SURE ? 2 : 1,
  };
}

function pick(candidates: readonly JudgedPhrase[]): JudgedPhrase[] {
  const picked: JudgedPhrase[] = [];
  if (candidates.length === 0) return picked;
  for (const candidate of candidates
    .filter(({ units: [first, second], likelihood }) => likelihood >= (first && !second && isCommon(first) ? COMMON : LIKELY))
    .toSorted((a, b) => b.likelihood - a.likelihood)) {
    const [start, end] = [candidate.units[0]?.start ?? 0, candidate.units.at(-1)?.end ?? 0];
    if (picked.every(({ units }) => (units.at(-1)?.end ?? 0) <= start || (units[0]?.start ?? 0) >= end)) picked.push(candidate);
  }
  return picked.toSorted((a, b) => (a.units[0]?.start ?? 0) - (b.units[0]?.start ?? 0));
}

/** Where in a span a known one stands; undefined where it is the span itself or reaches beyond it. */
function held(map: SpanMap, span: Span): PhraseScene['holds'] | undefined {
  const others = map.overlapping(span);
  if (others.length === 0) return 'none';
  if (others.some(({ start, end }) => start < span.start || end > span.end || end - start === span.end - span.start)) return undefined;
  if (others.some(({ end }) => end === span.end)) return 'end';
  return others.some(({ start }) => start === span.start) ? 'start' : 'inside';
}

/** An address, a handle or a path of words is none of them. */
const ADDRESS = /(?<!\S)\S*(?:\p{L}\.\p{L}{2,}\/|:\/\/|@)\S*/gu;

function runsOf({ note, plain, talks, lexicon, people, affiliations, papers }: Reading, tools: LexiconTools): Run[] {
  const language = findLanguage(tokenize(plain.slice(0, GUESS)), lexicon);
  const partOf = language ? foreignPartOf(language, lexicon, plain) : wordPartOf(lexicon);
  const isLink = (folded: string): boolean => language?.links.has(folded) ?? false;
  const closed = createSpanMap(
    note.text.length,
    [...people, ...affiliations, ...papers].map(({ evidence }) => evidence),
  );
  // Who speaks is spoken of by one name too, and is no idea.
  const persons = new Set(people.flatMap(({ name }) => foldWords(name).split(' ')).filter((word) => word.length > 2));
  const isPerson = ({ start, folded }: Token): boolean =>
    persons.has(folded) && /\p{Lu}/u.test(plain[start] ?? '') && !lexicon.words.has(folded);
  const runs: Run[] = [];
  talks.forEach((talk, index) => {
    for (let i = Math.max(0, blockAt(note, talk.start)); i < note.blocks.length; i++) {
      const block = note.blocks[i];
      if (!block || block.start >= talk.end) break;
      const words = plain.slice(block.textStart, block.textEnd);
      if (block.kind === 'code' || block.kind === 'hidden' || isSection(words.slice(0, 60))) continue;
      const titled = block.start >= talk.header.start && block.start < talk.header.end;
      const written = tokenize(plain, block.textStart, block.textEnd);
      const tokens = language ? withoutElisions(plain, written) : written;
      const shut = new Set<number>();
      for (const { from, to, forms } of tools.institutions.match(plain, tokens))
        if (forms.some(({ unsure }) => !unsure)) for (let at = from; at < to; at++) shut.add(tokens[at]?.start ?? 0);
      // Nearly no line has one, and to look for one costs more than all else here.
      let at = 0;
      for (const { index, 0: address } of /[/@]/.test(words) ? words.matchAll(ADDRESS) : []) {
        const from = block.textStart + index;
        while ((tokens[at]?.start ?? Infinity) < from) at++;
        for (; (tokens[at]?.start ?? Infinity) < from + address.length; at++) shut.add(tokens[at]?.start ?? 0);
      }
      for (const units of unitRuns(
        plain,
        tokens,
        partOf,
        (token) => shut.has(token.start) || isPerson(token) || closed.meets(token),
        isLink,
      ))
        runs.push({ units, block, talk: index, titled });
    }
  });
  return runs;
}

interface Mentions {
  count: number;
  talks: number;
  last: number;
  titled: boolean;
}

/** How often the note says each phrase of each run, by its first unit and then by its length. */
function count(runs: readonly Run[]): (readonly (readonly Mentions[])[])[] {
  const said = new Map<string, Mentions>();
  return runs.map(({ units, talk, titled }) =>
    units.map((_, from) => {
      const found: Mentions[] = [];
      let key = '';
      for (let to = from; to < Math.min(units.length, from + LONGEST); to++) {
        key = to === from ? (units[to]?.key ?? '') : `${key} ${units[to]?.key ?? ''}`;
        let mentions = said.get(key);
        if (!mentions) said.set(key, (mentions = { count: 0, talks: 0, last: -1, titled: false }));
        mentions.count++;
        if (mentions.last !== talk) mentions.talks++;
        mentions.last = talk;
        mentions.titled ||= titled;
        found.push(mentions);
      }
      return found;
    }),
  );
}

/** So much of a note is looked at to tell its language. */
const GUESS = 20_000;

/** As it is shown: the last word singular, lower case unless the words are written as a name, misspelt words mended. */
export function labelOf(plain: string, units: readonly Unit[]): string {
  const tokens = units.flatMap((unit) => unit.tokens);
  const parts = units.flatMap((unit) => unit.parts);
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
