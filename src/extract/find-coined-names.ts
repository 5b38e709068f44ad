import { allMatches } from '../text/all-matches.ts';
import { foldWords } from '../text/fold.ts';
import { tokenize } from '../text/tokens.ts';
import type { Span } from '../model/evidence.ts';
import type { InducedTerm } from './induced-term.ts';
import type { LexiconTools } from './lexicon-tools.ts';
import type { Reading } from './reading.ts';

const NAME =
  /(?<![\p{L}\p{N}_@/.-])(?:\p{Lu}[\p{L}\p{N}]*(?:[-.+][\p{L}\p{N}]+)*|[\p{Ll}]+\p{Lu}[\p{L}\p{N}]*|\p{Ll}{2,}\d+[\p{L}\d]*)(?![\p{L}\p{N}_])/gu;
/** "Hades 2". */
const NUMBERED = /(?<![\p{L}\p{N}])(\p{Lu}\p{Ll}{3,}) (\d{1,2})(?=:|,|;|\)| is\b| was\b|\s*$)/gmu;
/** So much of a line is looked at on both sides of a name. */
const NEAR = 60;
/** Capitals that name no idea: countries, units, the hour, ways of writing. */
const PLAIN = new Set(
  'affiliation speaker speakers room location chair moderator institution time author usa us uk eu un am pm ok tv pc phd msc bsc ceo cto cfo faq tbd tba todo nb ps eg ie etc id url pdf html http https www aka asap fyi imo iirc wip q a qa pst est cet utc gmt bst jan feb mar apr jun jul aug sep oct nov dec nyc sf la dc diy ama tldr rsvp btw afaik afaict fwiw ymmv lgtm wtf lol bof mon tue wed thu fri sat sun'.split(
    ' ',
  ),
);

/**
 * Coined names of systems, datasets and methods: words with capitals inside ("LEAPNet"), of capitals ("JUNIPR"), or with digits ("TID2018"),
 * and a name with its number ("Hades 2"). Institutions, venues, people and what the lexicon knows are left to others.
 */
export function findCoinedNames({ note, plain, talks, people, lexicon }: Reading, tools: LexiconTools): InducedTerm[] {
  const persons = new Set(people.flatMap(({ name }) => foldWords(name).split(' ')));
  const terms: InducedTerm[] = [];
  for (const talk of talks) {
    for (const { at: start, match } of coiningRuns(plain, talk).flatMap((run) => matchesOf(run, NAME))) {
      let end = start + match[0].length;
      const word = match[0].replace(/(?<=\p{Lu})s$/u, '');
      if (!isCoined(word) || capitalLine(start)) continue;
      const folded = foldWords(word);
      if (PLAIN.has(folded) || persons.has(folded) || /^(?:[ivxlc]+|\d+.*)$/.test(folded) || /^\p{Lu}\d$/u.test(word)) continue;
      if (/^\p{Lu}{2,}$/u.test(word) && (word.length < 3 || lexicon.words.has(folded))) continue;
      // "STEP1", "Talk2": a word of every day with its number counts, and names nothing.
      const counted = /^(\p{L}+)\d{1,2}$/u.exec(word)?.[1];
      if (counted !== undefined && tools.isEveryday(foldWords(counted))) continue;
      if (/^\p{Lu}\.|@|^[A-Z][a-z]+\d{4}$/u.test(word) || /^\(?\d{4}/.test(plain.slice(end).trimStart())) continue;
      const tokens = tokenize(plain, start, end);
      if (tools.institutions.match(plain, tokens).length > 0 || tools.venues.match(plain, tokens).length > 0) continue;
      const number = /^ (\d{1,2}(?:\.\d)?)(?![\p{L}\d%.:]| \p{Ll})/u.exec(plain.slice(end, end + 8));
      if (number && !/^\p{Lu}+$/u.test(word)) end += number[0].length;
      const category = /^\s(?:data ?sets?|benchmarks?|corpus|corpora|database)\b/i.test(plain.slice(end, end + 12)) ? 'dataset' : 'system';
      terms.push({ start, end: number ? end : start + word.length, by: 'name', category, rule: 'coined name', strength: 2 });
    }
    for (const { at: start, match } of numberedLines(plain, talk).flatMap((line) => matchesOf(line, NUMBERED))) {
      const name = match[1] ?? '';
      if (
        tools.isEveryday(foldWords(name)) ||
        tools.vocabulary.has(foldWords(name)) ||
        /^(?:day|part|session|vortrag|expos[eé]|tag|teil|partie|jour|kapitel|abschnitt|panel|paper|poster|talk|figure|fig|table|step|chapter|section|example|ex|theorem|lecture|caveat|layer|level|phase|round|slide|note|week|version|type|class|group|point|question)$/i.test(
          name,
        )
      )
        continue;
      terms.push({ start, end: start + match[0].length, by: 'name', category: 'system', rule: 'coined name with a number', strength: 2 });
    }
  }
  return terms;

  /** A line of capitals is shouting, not names. */
  function capitalLine(at: number): boolean {
    const before = note.text.slice(Math.max(0, at - NEAR), at);
    const after = note.text.slice(at, at + NEAR);
    const line = before.slice(before.lastIndexOf('\n') + 1) + after.slice(0, after.includes('\n') ? after.indexOf('\n') : after.length);
    return line.length > 12 && !/\p{Ll}/u.test(line);
  }
}

interface Stretch {
  readonly start: number;
  readonly words: string;
}

/** What a pattern matches in a stretch, with its place in the text. */
function matchesOf({ start, words }: Stretch, pattern: RegExp): { at: number; match: RegExpExecArray }[] {
  return allMatches(words, pattern).map((match) => ({ at: start + match.index, match }));
}

/**
 * The runs of letters, digits and the marks that names have inside which hold a digit, or a capital right behind another letter, as coined
 * names do: few do, and the rest is not searched.
 */
function coiningRuns(plain: string, { start, end }: Span): Stretch[] {
  const runs: Stretch[] = [];
  for (let from = start; from < end; from++) {
    let signed = false;
    let letter = false;
    let at = from;
    for (; at < end; at++) {
      const unit = plain.charCodeAt(at);
      const capital = unit > 64 && unit < 91;
      if (!capital && !(unit > 96 && unit < 123) && unit < 128 && !isInner(unit)) break;
      signed ||= unit > 127 || (unit > 47 && unit < 58) || (letter && capital);
      letter = capital || (unit > 96 && unit < 123);
    }
    if (signed) runs.push({ start: from, words: plain.slice(from, at) });
    from = at;
  }
  return runs;
}

/** Digits and + - . / @ _ */
function isInner(unit: number): boolean {
  return (unit > 44 && unit < 58) || unit === 43 || unit === 64 || unit === 95;
}

/** The lines that hold a digit behind a blank. */
function numberedLines(plain: string, { start, end }: Span): Stretch[] {
  const lines: Stretch[] = [];
  for (let from = start; from < end;) {
    const next = plain.indexOf('\n', from);
    const to = next < 0 || next > end ? end : next;
    const words = plain.slice(from, to);
    if (/ \d/.test(words)) lines.push({ start: from, words });
    from = to + 1;
  }
  return lines;
}

function isCoined(word: string): boolean {
  if (word.length < 2 || word.length > 30) return false;
  const inner = /\p{Ll}\p{Lu}/u.test(word) && !/^(?:Mc|Mac|De|O)\p{Lu}\p{Ll}+$/u.test(word);
  const capitals = /^\p{Lu}[\p{Lu}\d-]+$/u.test(word) && /\p{Lu}{2}/u.test(word);
  const digits = /^\p{L}[\p{L}-]*\d[\p{L}\d.-]*$/u.test(word) && /\p{L}{2}|\p{Lu}\d{3}/u.test(word);
  const mixed = /^\p{Lu}{2,}\p{Ll}+\p{Lu}?[\p{L}\d]*$/u.test(word) && word.length > 3;
  return inner || capitals || digits || mixed;
}
