import type { NoteYield } from '../model/candidates.ts';
import type { Evidence } from '../model/evidence.ts';
import type { GraphEdge } from '../model/graph-file.ts';
import type { NodeKind } from '../model/ontology.ts';
import { addToList } from '../text/add-to-list.ts';
import { fold } from '../text/fold.ts';
import { draftEdges } from './draft-edges.ts';
import type { Corpus } from './resolve-corpus.ts';

interface Collected {
  /** In the order of their keys. */
  readonly edges: readonly GraphEdge[];
  /** Places that speak for a node but for no edge, by the node's key. */
  readonly mentions: ReadonlyMap<string, Evidence[]>;
}

/** All edges with their evidence: what one voice of a panel says carries `by`. */
export function collectEdges(
  yields: readonly NoteYield[],
  corpus: Corpus,
  keys: Readonly<Record<NodeKind, readonly string[]>>,
  talkKey: (note: number, talk: number) => string,
  texts: ReadonlyMap<string, string>,
): Collected {
  const drafts = draftEdges();
  const mentions = new Map<string, Evidence[]>();
  const mention = (key: string | undefined, evidence: Evidence): void => {
    if (key) addToList(mentions, key, evidence);
  };

  const wroteIt = writersOf(corpus);
  yields.forEach((found, note) => {
    const person = (i: number): string | undefined => keys.speaker[corpus.personOf(note, i)];
    const voiceAt = voicesOf(found);
    const voiced = (evidence: Evidence): Evidence => {
      const voice = evidence.source === found.source ? voiceAt(evidence.start) : -1;
      const by = voice < 0 ? undefined : person(voice);
      return by === undefined ? evidence : { ...evidence, by };
    };
    found.people.forEach((candidate, i) => {
      if (candidate.as === 'roster') mention(person(i), candidate.evidence);
      else if (candidate.as === 'voice') mention(person(i), voiced(candidate.evidence));
      else if (candidate.talk !== undefined)
        drafts.add('gives', person(i), talkKey(note, candidate.talk), candidate.evidence, candidate.as);
    });
    found.affiliations.forEach((affiliation, i) => {
      const place = keys.institution[corpus.institutionOf(note, i)];
      if (affiliation.person < 0) mention(place, affiliation.evidence);
      else drafts.add('affiliated-with', person(affiliation.person), place, affiliation.evidence);
    });
    found.concepts.forEach((concept, i) => {
      const key = keys.concept[corpus.conceptOf(note, i)];
      if (concept.talk === undefined) mention(key, concept.evidence);
      else drafts.add('covers', talkKey(note, concept.talk), key, voiced(concept.evidence));
    });
    found.papers.forEach((paper, i) => {
      const key = keys.paper[corpus.paperOf(note, i)];
      if (paper.talk === undefined) mention(key, paper.evidence);
      else drafts.add('cites', talkKey(note, paper.talk), key, voiced(paper.evidence));
      const writers = wroteIt(paper.authors);
      if (writers.length === 0) return;
      const evidence = authorEvidence(texts.get(paper.evidence.source) ?? '', paper.evidence, paper.authors);
      for (const author of writers) drafts.add('wrote', keys.speaker[author], key, evidence);
    });
  });
  return { edges: drafts.inOrder(), mentions };
}

/** Tells which of a note's people says what stands at an offset: the first whose stretch holds it, -1 for none. */
function voicesOf({ people }: NoteYield): (offset: number) => number {
  const voices = people.flatMap(({ says }, i) => (says === undefined ? [] : [{ i, ...says }]));
  const inOrder = voices.every(({ start }, i) => i === 0 || (voices[i - 1]?.end ?? 0) <= start);
  if (!inOrder) return (offset) => voices.find(({ start, end }) => offset >= start && offset < end)?.i ?? -1;
  return (offset) => {
    let low = 0;
    let high = voices.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((voices[middle]?.end ?? 0) > offset) high = middle;
      else low = middle + 1;
    }
    const voice = voices[low];
    return voice && voice.start <= offset ? voice.i : -1;
  };
}

/** Finds the speakers among a paper's authors: the family name agrees, and no other speaker has it; a written given name agrees too. */
function writersOf({ people }: Corpus): (authors: readonly string[]) => number[] {
  const byLast = new Map<string, { readonly person: number; readonly initial: string }[]>();
  for (const [person, { label, forms }] of people.entities.entries()) {
    for (const name of new Set([label, ...forms.keys()])) {
      const words = fold(name).split(/\s+/);
      if (words.length > 1) addToList(byLast, words.at(-1) ?? '', { person, initial: words[0]?.charAt(0) ?? '' });
    }
  }
  return (authors) =>
    authors.flatMap((author) => {
      const words = fold(author)
        .replace(/[^\p{L}\s-]/gu, ' ')
        .trim()
        .split(/\s+/);
      const last = words.at(-1) ?? '';
      if (last.length < 4) return [];
      const named = (byLast.get(last) ?? []).filter(({ initial }) => words.length === 1 || initial === words[0]?.charAt(0));
      const fitting = new Set(named.map(({ person }) => person));
      return fitting.size === 1 ? [...fitting] : [];
    });
}

/** The citation itself: it names the author. */
function authorEvidence(text: string, evidence: Evidence, authors: readonly string[]): Evidence {
  const name = authors.find((author) => text.slice(evidence.start, evidence.end).includes(author));
  return name === undefined ? evidence : { ...evidence, rule: `${evidence.rule}, author` };
}
