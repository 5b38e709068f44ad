import type { ConceptCandidate } from '../model/candidates.ts';
import type { Span } from '../model/evidence.ts';
import { blockAt, quoteAt } from './quote.ts';
import { findAcronyms } from './find-acronyms.ts';
import { findCoinedNames } from './find-coined-names.ts';
import { findPhrases } from './find-phrases.ts';
import type { InducedTerm } from './induced-term.ts';
import { toolsOf } from './lexicon-tools.ts';
import type { Extractor, Reading } from './reading.ts';
import { talkAt } from './reading.ts';

/** Concepts that no lexicon knows: acronyms with their long form, coined names, phrases of titles and bullets, emphasis, wikilinks, tags. */
export const induceConcepts: Extractor = {
  name: 'concepts induced from the note',
  find(reading) {
    const tools = toolsOf(reading.lexicon);
    const terms = [...findAcronyms(reading), ...marked(reading), ...findCoinedNames(reading, tools), ...findPhrases(reading, tools)];
    const names = [...reading.people, ...reading.affiliations, ...reading.papers].map(({ evidence }) => evidence);
    const known = reading.concepts.map(({ evidence }) => evidence);
    const taken: InducedTerm[] = [];
    const concepts: ConceptCandidate[] = [];
    for (const term of terms) {
      const talk = talkAt(reading.talks, term.start);
      if (talk === undefined || names.some((name) => overlap(name, term))) continue;
      // A short form of a known term may be declared; everything else that the lexicon reads is not read twice.
      if (
        term.by !== 'acronym' &&
        known.some((other) => overlap(other, term) && !(inside(other, term) && term.by !== 'phrase' && term.by !== 'name'))
      )
        continue;
      if (taken.some((other) => overlap(other, term) && (other.end - other.start !== term.end - term.start || other.by === term.by)))
        continue;
      if (taken.some((other) => other.start === term.start && other.end === term.end)) continue;
      taken.push(term);
      const words = reading.plain.slice(term.start, term.end).replace(/\s+/g, ' ').trim();
      if (words === '') continue;
      concepts.push({
        label: term.label ?? words,
        category: term.category,
        by: term.by,
        strength: term.strength,
        aliases: term.aliases ?? [],
        evidence: quoteAt(reading.note, term.start, term.end, term.rule),
        talk,
      });
    }
    return { concepts };
  },
};

/** `a` is a proper part of `b`. */
function inside(a: Span, b: Span): boolean {
  return a.start >= b.start && a.end <= b.end && a.end - a.start < b.end - b.start;
}

function overlap(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
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
        if (words.length < 2 || words.length > 60 || !/\p{L}{2}/u.test(words)) continue;
        if (kind === 'wikilink')
          terms.push({ start: textStart, end: textEnd, by: 'link', category: 'idea', rule: 'wikilink', strength: 2 });
        if (kind === 'tag')
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
