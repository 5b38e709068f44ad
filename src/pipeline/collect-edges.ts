import type { NoteYield } from '../model/candidates.ts';
import type { Evidence } from '../model/evidence.ts';
import type { EdgeKind, NodeKind, Role } from '../model/ontology.ts';
import { fold } from '../text/fold.ts';
import type { Corpus } from './resolve-corpus.ts';

export interface EdgeDraft {
  readonly kind: EdgeKind;
  readonly source: string;
  readonly target: string;
  readonly role?: Role;
  readonly evidence: Evidence[];
}

interface Collected {
  readonly edges: ReadonlyMap<string, EdgeDraft>;
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
  const edges = new Map<string, EdgeDraft>();
  const mentions = new Map<string, Evidence[]>();
  const link = (kind: EdgeKind, source: string | undefined, target: string | undefined, evidence: Evidence, role?: Role): void => {
    if (!source || !target) return;
    const id = `${kind}\n${source}\n${target}\n${kind === 'gives' && role === 'chair' ? role : ''}`;
    const edge = edges.get(id);
    if (edge) edge.evidence.push(evidence);
    else edges.set(id, { kind, source, target, ...(role === undefined ? {} : { role }), evidence: [evidence] });
  };
  const mention = (key: string | undefined, evidence: Evidence): void => {
    if (key) mentions.set(key, [...(mentions.get(key) ?? []), evidence]);
  };

  yields.forEach((found, note) => {
    const person = (i: number): string | undefined => keys.speaker[corpus.personOf(note, i)];
    const voices = found.people
      .map((candidate, i) => ({ candidate, key: person(i) }))
      .filter(({ candidate }) => candidate.says !== undefined);
    const voiced = (evidence: Evidence): Evidence => {
      const voice = voices.find(
        ({ candidate: { says } }) =>
          says !== undefined && evidence.source === found.source && evidence.start >= says.start && evidence.start < says.end,
      );
      return voice?.key === undefined ? evidence : { ...evidence, by: voice.key };
    };
    found.people.forEach((candidate, i) => {
      if (candidate.as === 'roster') mention(person(i), candidate.evidence);
      else if (candidate.as === 'voice') mention(person(i), voiced(candidate.evidence));
      else if (candidate.talk !== undefined) link('gives', person(i), talkKey(note, candidate.talk), candidate.evidence, candidate.as);
    });
    found.affiliations.forEach((affiliation, i) => {
      const place = keys.institution[corpus.institutionOf(note, i)];
      if (affiliation.person < 0) mention(place, affiliation.evidence);
      else link('affiliated-with', person(affiliation.person), place, affiliation.evidence);
    });
    found.concepts.forEach((concept, i) => {
      const key = keys.concept[corpus.conceptOf(note, i)];
      if (concept.talk === undefined) mention(key, concept.evidence);
      else link('covers', talkKey(note, concept.talk), key, voiced(concept.evidence));
    });
    found.papers.forEach((paper, i) => {
      const key = keys.paper[corpus.paperOf(note, i)];
      if (paper.talk === undefined) mention(key, paper.evidence);
      else link('cites', talkKey(note, paper.talk), key, voiced(paper.evidence));
      const text = texts.get(paper.evidence.source) ?? '';
      for (const author of wroteIt(corpus, paper.authors))
        link('wrote', keys.speaker[author], key, authorEvidence(text, paper.evidence, paper.authors));
    });
  });
  return { edges, mentions };
}

/** The speakers among a paper's authors: the family name agrees, and no other speaker has it; a written given name agrees too. */
function wroteIt({ people }: Corpus, authors: readonly string[]): number[] {
  return authors.flatMap((author) => {
    const words = fold(author)
      .replace(/[^\p{L}\s-]/gu, ' ')
      .trim()
      .split(/\s+/);
    const last = words.at(-1) ?? '';
    if (last.length < 4) return [];
    const fitting = people.entities.flatMap((entity, i) => {
      const names = [entity.label, ...entity.forms.keys()].map((name) => fold(name).split(/\s+/));
      return names.some((name) => name.length > 1 && name.at(-1) === last && (words.length === 1 || name[0]?.[0] === words[0]?.[0]))
        ? [i]
        : [];
    });
    return fitting.length === 1 ? fitting : [];
  });
}

/** The citation itself: it names the author. */
function authorEvidence(text: string, evidence: Evidence, authors: readonly string[]): Evidence {
  const name = authors.find((author) => text.slice(evidence.start, evidence.end).includes(author));
  return name === undefined ? evidence : { ...evidence, rule: `${evidence.rule}, author` };
}
