import type { Block } from '../notes/note.ts';
import type { HeaderTests } from './header-atoms.ts';
import type { Report } from './reported-talks.ts';
import { FROM, NAME, NAMES_TOO, peopleOf } from './sentence-people.ts';

const NOUN = '(?:talks?|keynotes?|presentations?|lectures?|tutorials?|posters?|plenar(?:y|ies)|workshops?|seminars?)(?!\\p{L})';
const PLACE = '(?:\\s*\\([^()]{2,60}\\))?';
const WHO = `(?:(?:Prof(?:essor)?|Dr)\\.?\\s+)?${NAME}${NAMES_TOO}(?:${FROM}|${PLACE})`;
const FEW = "(?:[\\p{Ll}\\d’'-]+\\s+)";
const POSSESSOR = "(?:['’]s?\\s+(?:group|team|lab|student|students))?";

/** What is only said of talks, wherever it stands in a sentence. */
const SAID = [
  // "a talk later that day by Ada Byron", "the keynote was given by Ada Byron"
  `(?<!\\p{L})${NOUN}\\s+${FEW}{0,5}?(?:by|from)\\s+(?:our\\s+own\\s+)?${WHO}`,
  // "Ada Byron’s group put on a short workshop"
  `(?<!\\p{L})${WHO}${POSSESSOR}\\s+${FEW}{0,2}?(?:gave|gives|had|put\\s+on|presented|presents|delivered|held)\\s+(?:us\\s+)?(?:an?|the|her|his|their|our|another)\\s+(?:[\\p{L}-]+,?\\s+){0,4}?${NOUN}`,
  // "I wanted to hear Ada Byron talk on looms"
  `(?<!\\p{L})(?:listen(?:ed|ing)?(?:\\s+to)?|hear|heard|hearing|see|saw|seeing|watch(?:ed|ing)?|attended|caught|enjoyed)\\s+${WHO}['’]?s?\\s+(?:[\\p{Ll}-]+\\s+){0,2}?(?:talk|speak|present|lecture|talking|speaking|presenting|keynote|poster|presentation)(?!\\p{L})`,
  // "the speaker of the keynote was Ada Byron"
  `(?<!\\p{L})(?:speakers?|presenters?|lecturers?|keynotes?)\\s+${FEW}{0,6}?(?:was|is|were|came)\\s+(?:from\\s+)?${WHO}`,
  // "Ada Byron told of engines in her talk"
  `(?<!\\p{L})${WHO}\\s+[^.;:()]{3,60}?\\s(?:in|during)\\s+(?:his|her|their)\\s+(?:[\\p{Ll}-]+\\s+){0,2}?${NOUN}`,
  // "Ada Byron (Acme)’s talk"
  `(?<!\\p{L})${NAME}${PLACE}['’]s?\\s+(?:[\\p{Ll}-]+\\s+){0,3}?${NOUN}`,
].map((pattern) => new RegExp(pattern, 'gu'));

/** "The next talk that I heard was on looms", by somebody who is not named. */
const UNNAMED =
  /(?<!\p{L})(?:(?:I|we)\s+(?:also\s+)?(?:attended|saw|heard|watched|went\s+to|enjoyed)\s+(?:an?|the|another)\s+(?:[\p{Ll}-]+\s+){0,2}?(?:talk|presentation|keynote|lecture|poster)\s+(?:on|about)\s+(?:how\s+)?|(?:the|an?(?:other)?|one)\s+(?:[\p{Ll}-]+\s+){0,2}?(?:first|second|third|next|last|final|other|best|favou?rite|short|afternoon|morning|another|one|interesting)\s+(?:[\p{Ll}-]+\s+){0,2}?(?:talk|presentation|keynote|lecture|poster)\s+(?:(?:that\s+)?(?:I|we)\s+(?:attended|saw|heard|watched|went\s+to|liked|enjoyed)\s+)?(?:(?:was|is|focused|dealt\s+with|looked\s+at)\s+(?:on|about)|on|about)\s+(?:how\s+)?)(?<title>[^.,;:!?()“”"]{8,110}?)(?=\s*(?:[.,;:!?(]|$)|\s(?:which|that|where|who|in which|but)\s)/giu;

/** "Lastly Ada Byron spoke about looms without slides." */
const SPOKE = new RegExp(
  `(?<!\\p{L})${WHO},?\\s+(?:then\\s+|also\\s+)?(?:spoke|lectured|presented)\\s+(?:briefly\\s+)?(?:about|on)\\s+(?<title>[^.,;:!?()“”"]{8,90}?)(?=\\s*(?:[.,;:!?(]|$)|\\s(?:without|because|and\\s(?:how|said|showed)|which|that|where|who|while|but|with\\s(?:no|many|a\\slot))\\s)`,
  'gu',
);

/** Longer sentences are none. */
const LONGEST = 1200;

/** What is not told of the meeting at hand: talks seen elsewhere, and what somebody is asked to look at. */
const ELSEWHERE =
  /\b(?:youtube|ted talk|recommend\p{L}*|check out|years? ago|last year|previous(?:ly)?|upcoming|next year|if you|inspired by)\b/iu;

/** The talks that the sentences of a block say somebody gave, by words that are said of nothing else; each person's once. */
export function findSaidTalks(plain: string, block: Block, tests: HeaderTests): Report[] {
  if (block.kind !== 'paragraph' && block.kind !== 'item') return [];
  const words = plain.slice(block.textStart, block.textEnd);
  if (!NEAR.test(words)) return [];
  const found: Report[] = [];
  for (const { at, sentence } of sentencesOf(words)) {
    if (sentence.length > LONGEST || !NEAR.test(sentence) || ELSEWHERE.test(sentence)) continue;
    const reports: Report[] = SAID.flatMap((pattern) =>
      [...sentence.matchAll(pattern)].flatMap((match): Report[] => {
        const start = block.textStart + at + match.index;
        const people = peopleOf(match, start, tests);
        return people.length > 0 ? [{ start, end: start + match[0].length, people }] : [];
      }),
    );
    reports.push(...spoken(sentence, block.textStart + at, tests), ...unnamed(sentence, block.textStart + at));
    reports.sort((a, b) => a.start - b.start || b.end - a.end);
    for (const report of reports) {
      const before = found.at(-1);
      if (!before || report.start >= before.end) found.push(report);
    }
  }
  return found;
}

function spoken(sentence: string, at: number, tests: HeaderTests): Report[] {
  if (!/spoke|lectured|presented/.test(sentence)) return [];
  return [...sentence.matchAll(SPOKE)].flatMap((match): Report[] => {
    const people = peopleOf(match, at + match.index, tests);
    const title = match.groups?.['title'] ?? '';
    const end = at + match.index + match[0].length;
    return people.length === 0
      ? []
      : [{ start: at + match.index, end, people, title: { start: end - title.length, end: end - title.length + title.trimEnd().length } }];
  });
}

function unnamed(sentence: string, at: number): Report[] {
  return [...sentence.matchAll(UNNAMED)].map(({ index, 0: all, groups }): Report => {
    const title = groups?.['title'] ?? '';
    const start = at + index + all.length - title.length;
    return { start: at + index, end: at + index + all.length, people: [], title: { start, end: start + title.trimEnd().length } };
  });
}

const NEAR = /(?<!\p{L})(?:talk|speak|spoke|keynote|presentation|lecture|tutorial|poster|plenar|workshop|seminar|present)/iu;

function sentencesOf(words: string): { readonly at: number; readonly sentence: string }[] {
  const starts = [0, ...[...words.matchAll(STOP)].map(({ index, 0: stop }) => index + stop.length)];
  return starts.map((at, i) => ({ at, sentence: words.slice(at, starts[i + 1] ?? words.length) }));
}

const STOP = /(?<!\b\p{Lu}|\b(?:Dr|Mr|Ms|Mrs|Prof|St))[.!?]\)?\s+(?=[\p{Lu}“"(])/gu;
