import type { PaperCandidate } from '../model/candidates.ts';
import type { Block } from '../notes/note.ts';
import { fold } from '../text/fold.ts';
import { findAnnouncedWorks } from './announced-works.ts';
import { known, type Citation } from './citation.ts';
import { findCitations } from './citation-grammar.ts';
import type { FoundCitation } from './citation-scene.ts';
import { findDatedWorks } from './dated-works.ts';
import { findMarks, findReferencePlaces, type ReferencePlace } from './find-reference-lists.ts';
import { findLinkedWorks } from './linked-works.ts';
import { blockAt, quoteAt } from './quote.ts';
import { findQuotedWorks } from './quoted-works.ts';
import { readListLine } from './read-list-line.ts';
import { findTitledWorks } from './titled-works.ts';
import { findTitleWithVenue } from './title-with-venue.ts';
import { readNamedLine } from './named-line.ts';
import { readFullReference } from './read-reference.ts';
import { talkAt, type Extractor, type Reading } from './reading.ts';

/** A work with the talk that cites it. */
interface Cited {
  readonly work: Citation;
  readonly talk: number | undefined;
  readonly mark: string;
}

/** Cited works: by links, reference lists, quoted titles and short citations; whatever says more about a place wins over the others. */
export const findPapers: Extractor = {
  name: 'papers',
  find(reading) {
    const { note, plain, lexicon, talks } = reading;
    const first = note.blocks[0]?.start ?? 0;
    const places = findReferencePlaces(note, plain, first);
    const cited: Cited[] = [];
    const add = (work: Citation, talk: number | undefined, mark = ''): void => void cited.push({ work, talk, mark });

    let at = 0;
    const likely: { work: FoundCitation; talk: number | undefined }[] = [];
    /** The end of the last line that cites. */
    let lineOf = -1;
    for (const [index, block] of note.blocks.entries()) {
      if (!isRead(reading, block)) continue;
      const talk = talkAt(talks, block.start);
      const own: { work: Citation; place?: ReferencePlace }[] = [];
      while (at < places.length && (places[at]?.start ?? 0) < block.start) at++;
      for (; at < places.length && (places[at]?.start ?? Infinity) < block.end; at++) {
        const place = places[at];
        if (place) for (const work of readListLine(plain, place, lexicon)) own.push({ work, place });
      }
      if (own.length === 0) own.push(...findFullReference(reading, block));
      own.push(
        ...findQuotedWorks(plain, block, lexicon)
          .filter(outsideOf(own))
          .map((work) => ({ work })),
      );
      own.push(
        ...findAnnouncedWorks(plain, block, lexicon)
          .filter(outsideOf(own))
          .map((work) => ({ work })),
      );
      own.push(
        ...findDatedWorks(plain, block.textStart, block.textEnd, lexicon)
          .filter(outsideOf(own))
          .map((work) => ({ work })),
      );
      own.push(
        ...findTitledWorks(plain, block.textStart, block.textEnd, lexicon)
          .filter(outsideOf(own))
          .map((work) => ({ work })),
      );
      const free = outsideOf(own);
      for (const work of isAuthorLine(reading, talk, block) ? [] : findCitations(plain, block.textStart, block.textEnd, lexicon)) {
        if (!free(work) || isOwnTalk(reading, talk, work) || isGiven(plain, work)) continue;
        if (work.strength === 'sure') own.push({ work });
        else likely.push({ work, talk });
      }
      const dated = own.length === 0 ? findTitleWithVenue(reading, block) : undefined;
      if (dated) own.push({ work: dated });
      const linked = findLinkedWorks(
        note.text,
        plain,
        block,
        own.map(({ work }) => work),
      );
      // "doi: …" on a line of its own below a reference is that reference's.
      const [only] = linked.works;
      const above = cited.at(-1);
      if (own.length === 0 && only && linked.works.length === 1 && above && !block.gap && above.work.doi === undefined)
        if (note.blocks[index - 1]?.end === lineOf && DOI_LINE.test(plain.slice(block.textStart, block.textEnd))) {
          cited[cited.length - 1] = { ...above, work: { ...above.work, ...known({ doi: only.doi, url: only.url }) } };
          continue;
        }
      for (const [i, { work, place }] of own.entries()) {
        const outside = place !== undefined && talk !== undefined && leaves(reading, talk, place);
        add({ ...work, ...linked.ids.get(i) }, outside ? undefined : talk, place?.mark);
      }
      for (const work of linked.works) add(work, talk);
      if (own.length > 0) lineOf = block.end;
    }
    const sure = new Map<number | undefined, number>();
    for (const { talk } of cited) sure.set(talk, (sure.get(talk) ?? 0) + 1);
    for (const { work, talk } of likely) if ((sure.get(talk) ?? 0) > 0 || cited.length > 2) add(work, talk);
    return { papers: [...candidates(reading, cited), ...referred(reading, cited)] };
  },
};

function candidates({ note }: Reading, cited: readonly Cited[]): PaperCandidate[] {
  return cited
    .toSorted((a, b) => a.work.start - b.work.start)
    .map(({ work, talk }) => candidate(work, quoteAt(note, work.start, work.end, work.rule), talk));
}

/** A numbered reference is cited where the text of a talk says its number. */
function referred(reading: Reading, cited: readonly Cited[]): PaperCandidate[] {
  const { note, talks } = reading;
  const byMark = new Map<string, Cited>();
  for (const one of cited) if (one.mark !== '' && !byMark.has(one.mark)) byMark.set(one.mark, one);
  if (byMark.size === 0) return [];
  const found: PaperCandidate[] = [];
  for (const block of note.blocks) {
    const talk = talkAt(talks, block.start);
    if (talk === undefined || block.kind === 'code' || block.kind === 'hidden') continue;
    for (const { mark, start, end } of findMarks(note.text, block.textStart, block.textEnd)) {
      const one = byMark.get(mark);
      if (!one || (start <= one.work.start && start > one.work.start - 12)) continue;
      if (note.text.slice(start, end).trim() !== '')
        found.push(candidate(one.work, quoteAt(note, start, end, 'number of a reference'), talk));
    }
  }
  return found;
}

function candidate(
  { title, authors, etAl, year, venue, doi, arxiv, url }: Citation,
  evidence: PaperCandidate['evidence'],
  talk: number | undefined,
): PaperCandidate {
  return { ...known({ title, etAl, year, venue, doi, arxiv, url, talk }), authors, evidence };
}

function isRead({ talks }: Reading, block: Block): boolean {
  if (block.kind === 'code' || block.kind === 'hidden' || block.kind === 'rule') return false;
  const talk = talks[talkAt(talks, block.start) ?? -1];
  return !talk || block.start >= talk.header.end;
}

const DOI_LINE = /^\s*doi\s?:?\s*(?:https?:\/\/\S+|10\.\d{4}\S*)[\s.\]()]*$/i;

/** Most lines have none, and to look for one costs least. */
const YEAR = /\d{4}/;

/** A line that is a whole reference although nothing announces it: names with initials, title, year. */
function findFullReference({ plain, lexicon }: Reading, block: Block): { work: Citation }[] {
  const line = plain.slice(block.textStart, Math.min(block.textEnd, block.textStart + 500));
  if (!YEAR.test(line)) return [];
  const from = block.textStart + (line.length - line.trimStart().length);
  const named = readNamedLine(line.trim(), from, lexicon);
  if (named) return [{ work: named }];
  if (
    !/^(?:[\p{L}'’-]{1,20}\s){0,3}[\p{L}'’-]{1,30},?\s\p{Lu}\.|^\p{Lu}\.\s?\p{Lu}|^[\p{L}'’-]{2,30}\s\p{Lu}{1,3}(?:,|\s\()/u.test(
      line.trimStart(),
    )
  )
    return [];
  const work = readFullReference(plain, from, Math.min(block.textEnd, block.textStart + 500), lexicon);
  return work?.year === undefined ? [] : [{ work }];
}

/** "A talk given by Ada Larsen, LoomConf 2011" says who spoke where. */
function isGiven(plain: string, { start }: Citation): boolean {
  return /(?<!\p{L})(?:talk|presentation|keynote|lecture|tutorial|slides)\s(?:\p{L}+\s){0,2}by\s+$/iu.test(
    plain.slice(Math.max(0, start - 48), start),
  );
}

/** A list under a heading as high as the talk's own stands behind the talk, not in it. */
function leaves({ note, talks }: Reading, talk: number, { heading }: ReferencePlace): boolean {
  const header = talks[talk]?.header;
  const opener = note.blocks[blockAt(note, header?.start ?? 0)];
  return heading > 0 && opener?.kind === 'heading' && heading <= opener.level;
}

/** "Lopez et al." alone on the first lines of a talk says who did what it is about. */
function isAuthorLine({ plain, talks }: Reading, talk: number | undefined, { textStart, textEnd }: Block): boolean {
  const header = talks[talk ?? -1]?.header;
  if (!header || textStart - header.end > 200) return false;
  return textEnd - textStart < 60 && /^\s*(?:\p{Lu}[\p{L}\p{M}.'’-]*\s){1,4}et\.? al\.?\s*$/u.test(plain.slice(textStart, textEnd));
}

/** "Lopez et al." in Lopez's own talk names those who did the work, not another one. */
function isOwnTalk({ people }: Reading, talk: number | undefined, { authors, year, venue, title }: Citation): boolean {
  if (talk === undefined || year !== undefined || venue !== undefined || title !== undefined) return false;
  const family = fold(authors[0]?.split(' ').at(-1) ?? '');
  return people.some((person) => person.talk === talk && fold(person.name.split(' ').at(-1) ?? '') === family);
}

/** Tells whether a work stands clear of those that were read before; they do not overlap each other. */
function outsideOf(own: readonly { work: Citation }[]): (work: Citation) => boolean {
  const held = own.map(({ work }) => work).toSorted((a, b) => a.start - b.start);
  return ({ start, end }) => {
    let low = 0;
    let high = held.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((held[middle]?.end ?? 0) > start) high = middle;
      else low = middle + 1;
    }
    return (held[low]?.start ?? Infinity) >= end;
  };
}
