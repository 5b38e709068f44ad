import type { ConceptCandidate } from '../model/candidates.ts';
import type { Span } from '../model/evidence.ts';
import { blockAt, quoteAt } from './quote.ts';
import { findAcronyms } from './find-acronyms.ts';
import { findCoinedNames } from './find-coined-names.ts';
import { findEponyms } from './find-eponyms.ts';
import { findPhrases } from './find-phrases.ts';
import type { InducedTerm } from './induced-term.ts';
import { isSortingTag } from './matter-tags.ts';
import { toolsOf } from './lexicon-tools.ts';
import type { Extractor, Reading } from './reading.ts';
import { talkAt } from './reading.ts';
import { siteLinks } from './site-links.ts';
import { createSpanMap } from './span-map.ts';

/** Concepts that no lexicon knows: acronyms with their long form, coined names, phrases of titles and bullets, emphasis, wikilinks, tags. */
export const induceConcepts: Extractor = {
  name: 'concepts induced from the note',
  find(reading) {
    const { note, plain, talks, people, affiliations, papers } = reading;
    const tools = toolsOf(reading.lexicon);
    const length = note.text.length;
    const names = createSpanMap(length, [...[...people, ...affiliations, ...papers].map(({ evidence }) => evidence), ...siteLinks(note)]);
    const known = createSpanMap(
      length,
      reading.concepts.map(({ evidence }) => evidence),
    );
    const taken = createSpanMap(length);
    const accepted: { term: InducedTerm; talk: number }[] = [];
    const given = [...findAcronyms(reading), ...marked(reading), ...findEponyms(reading), ...findCoinedNames(reading, tools)];
    for (const term of given) {
      const talk = talkAt(talks, term.start);
      if (talk === undefined || names.meets(term) || taken.meets(term)) continue;
      // A short form of a known term may be declared; the rest that the lexicon reads is not read twice.
      const twice = known.overlapping(term).some((other) => !(inside(other, term) && term.by !== 'name'));
      if (twice && term.by !== 'acronym') continue;
      if (plain.slice(term.start, term.end).trim() === '') continue;
      taken.add(term);
      accepted.push({ term, talk });
    }
    for (const term of findPhrases(
      reading,
      tools,
      accepted.map((one) => one.term),
    )) {
      const talk = talkAt(talks, term.start);
      if (talk !== undefined) accepted.push({ term, talk });
    }
    const concepts = withoutPassing(accepted).map(({ term, talk }): ConceptCandidate => ({
      label: term.label ?? plain.slice(term.start, term.end).replace(/\s+/g, ' ').trim(),
      category: term.category,
      by: term.by,
      strength: term.strength,
      aliases: term.aliases ?? [],
      evidence: quoteAt(note, term.start, term.end, term.rule),
      talk,
    }));
    return { concepts };
  },
};

/** A single word said once in passing is no term of that talk: the same word elsewhere may mean another thing. */
function withoutPassing(accepted: readonly { term: InducedTerm; talk: number }[]): { term: InducedTerm; talk: number }[] {
  const key = ({ term, talk }: { term: InducedTerm; talk: number }): string => `${talk} ${term.label ?? ''}`;
  const counts = new Map<string, number>();
  for (const one of accepted) counts.set(key(one), (counts.get(key(one)) ?? 0) + one.term.strength);
  return accepted.filter((one) => one.term.strength === 2 || /[\s-]/.test(one.term.label ?? '') || (counts.get(key(one)) ?? 0) >= 2);
}

/** `a` is a proper part of `b`. */
function inside(a: Span, b: Span): boolean {
  return a.start >= b.start && a.end <= b.end && a.end - a.start < b.end - b.start;
}

/** Wikilinks and tags, which the writer made terms. */
function marked({ note, plain, talks }: Reading): InducedTerm[] {
  const terms: InducedTerm[] = [];
  for (const talk of talks) {
    for (let i = Math.max(0, blockAt(note, talk.start)); i < note.blocks.length; i++) {
      const block = note.blocks[i];
      if (!block || block.start >= talk.end) break;
      for (const { kind, textStart, textEnd } of block.inlines) {
        const words = plain.slice(textStart, textEnd).trim();
        // A link to a note of a day is none to an idea.
        if (words.length < 2 || words.length > 60 || !/\p{L}{2}/u.test(words) || /\d{4}/.test(words)) continue;
        if (kind === 'wikilink')
          terms.push({ start: textStart, end: textEnd, by: 'link', category: 'idea', rule: 'wikilink', strength: 2 });
        if (kind === 'tag' && !isSortingTag(words))
          terms.push({
            start: textStart,
            end: textEnd,
            by: 'link',
            category: 'idea',
            label: words.replace(/[-_/]+/g, ' '),
            rule: 'tag',
            strength: 2,
          });
        if (kind === 'code' && /^[\p{L}][\p{L}\d_.-]{2,30}$/u.test(words))
          terms.push({ start: textStart, end: textEnd, by: 'name', category: 'system', rule: 'code', strength: 2 });
      }
    }
  }
  return terms;
}
