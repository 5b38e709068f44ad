import { figures, type Part, remarksOn, share } from './figures.ts';
import type { GoldPaper, GoldTalk } from './gold.ts';
import type { ScoredEdge, ScoredNode } from './graph-facts.ts';
import { foldName } from './names.ts';
import { arrow } from './relation.ts';

/** Figures of the citations: recall alone, since an optional work may be cited anywhere. */
export type CiteFigures = { readonly p: null; readonly r: number | null; readonly tp: number; readonly wanted: number };

type Work = {
  readonly id: string;
  readonly match: readonly string[];
  readonly optional: boolean;
  readonly talks: readonly string[];
};

// The score of the papers with the works of the gold and the one that each matched node is.
type PaperPart = Part & {
  readonly works: readonly Work[];
  readonly workOf: ReadonlyMap<string, Work>;
};

/** Scores the papers; optional works count neither for nor against. */
export function scorePapers(golds: readonly GoldPaper[], nodes: readonly ScoredNode[]): PaperPart {
  const works = worksOf(golds);
  const workOf = findWorks(works, nodes);
  const met = new Set(workOf.values());
  const must = works.filter(({ optional }) => !optional);
  const missed = must.filter((work) => !met.has(work)).map(({ id }) => id);
  const wrong = nodes.filter(({ key }) => !workOf.has(key)).map(({ key, label }) => label ?? key);
  const judged = nodes.filter(({ key }) => !workOf.get(key)?.optional);
  return {
    works,
    workOf,
    figures: figures(must.length - missed.length, judged.length, must.length),
    remarks: remarksOn('papers', missed, wrong),
  };
}

/** Scores which talk cites which work, for the citations that are beyond doubt. */
export function scoreCites(
  edges: readonly ScoredEdge[],
  talkOf: ReadonlyMap<string, GoldTalk>,
  { works, workOf }: PaperPart,
): Part<CiteFigures> {
  const cited = new Set(edges.map(({ source, target }) => arrow(talkOf.get(source)?.id, workOf.get(target)?.id)));
  const wanted = works.flatMap(({ id, talks }) => talks.map((talk) => arrow(talk, id)));
  const missed = wanted.filter((one) => !cited.has(one));
  const tp = wanted.length - missed.length;
  return {
    figures: { p: null, r: share(tp, wanted.length), tp, wanted: wanted.length },
    remarks: remarksOn('cites', missed),
  };
}

// One work may be cited in several talks: it is optional only if it is so everywhere, and only sure citations are wanted.
function worksOf(golds: readonly GoldPaper[]): readonly Work[] {
  const works = new Map<string, Work>();
  for (const { match, talk, optional = false } of golds) {
    const folded = match.map(foldName);
    const id = folded.join(' ');
    const before = works.get(id);
    const talks = [...(before?.talks ?? []), ...(optional ? [] : [talk])];
    works.set(id, { id, match: folded, optional: optional && (before?.optional ?? true), talks });
  }
  return [...works.values()];
}

// The works that say most about themselves choose first, so that a vague one does not take their node.
function findWorks(works: readonly Work[], nodes: readonly ScoredNode[]): Map<string, Work> {
  const told = nodes.map((node) => ({ key: node.key, text: textOf(node) }));
  const workOf = new Map<string, Work>();
  for (const work of works.toSorted((a, b) => b.match.join('').length - a.match.join('').length)) {
    const hit = told.find(({ key, text }) => !workOf.has(key) && work.match.every((part) => text.includes(part)));
    if (hit) workOf.set(hit.key, work);
  }
  return workOf;
}

function textOf({ label, title, aliases = [], authors = [], year, venue, arxiv, doi, url }: ScoredNode): string {
  return foldName([label, title, ...aliases, ...authors, year, venue, arxiv, doi, url].join(' '));
}
