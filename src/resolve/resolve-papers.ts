import type { PaperCandidate } from '../model/candidates.ts';
import type { Corrections } from '../model/corrections.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import { fold, foldWords } from '../text/fold.ts';
import { openDesk, type Entity } from './entity.ts';

export interface PaperMention extends PaperCandidate {
  readonly note: number;
}

export interface PaperFacts {
  readonly title?: string;
  readonly authors: readonly string[];
  readonly year?: number;
  readonly venue?: string;
  readonly doi?: string;
  readonly arxiv?: string;
  readonly url?: string;
}

export interface ResolvedPapers {
  readonly entities: readonly (Entity & PaperFacts)[];
  /** The entity of each mention, -1 for a dropped one. */
  readonly of: readonly number[];
  readonly diagnostics: readonly Diagnostic[];
}

/** One entity for one work: same DOI or arXiv number, same title, or same first author and year where nothing contradicts. */
export function resolvePapers(mentions: readonly PaperMention[], corrections?: Corrections): ResolvedPapers {
  const desk = openDesk(corrections, 'paper');
  const order = mentions.map((_, i) => i).toSorted((a, b) => compare(mentions[a], mentions[b]));
  const works: number[][] = [];
  for (const i of order) {
    const mention = mentions[i];
    if (!mention) continue;
    const work = works.find(
      (held) => held.some((j) => isSame(mentions[j], mention)) && !held.some((j) => contradicts(mentions[j], mention)),
    );
    if (work) work.push(i);
    else works.push([i]);
  }
  const of = mentions.map(() => -1);
  const entities: (Entity & PaperFacts)[] = [];
  for (const members of works) {
    const held = members.map((i) => mentions[i]).filter((mention) => mention !== undefined);
    const facts = gather(held);
    const forms = new Map<string, number>();
    for (const { evidence } of held) forms.set(evidence.quote.replace(/\s+/g, ' '), (forms.get(evidence.quote) ?? 0) + 1);
    const label = paperLabel(
      facts,
      held[0]?.evidence.quote ?? '',
      held.some(({ etAl }) => etAl),
    );
    const all = [...forms.keys(), label];
    if (desk.isDropped(all)) continue;
    for (const i of members) of[i] = entities.length;
    entities.push({
      ...facts,
      label: desk.rename(all) ?? label,
      forms,
      rules: members.length > 1 ? ['one work, cited in several ways'] : [],
    });
  }
  return { entities, of, diagnostics: desk.unused() };
}

function compare(a: PaperMention | undefined, b: PaperMention | undefined): number {
  const x = a?.evidence;
  const y = b?.evidence;
  if (!x || !y) return 0;
  // Whoever tells most comes first, so that short mentions join it.
  const known = (m: PaperMention): number =>
    Number(m.doi !== undefined) +
    Number(m.arxiv !== undefined) +
    Number(m.title !== undefined) +
    Number(m.year !== undefined) +
    Math.min(m.authors.length, 3);
  return known(b) - known(a) || (x.source < y.source ? -1 : x.source > y.source ? 1 : x.start - y.start);
}

function isSame(a: PaperMention | undefined, b: PaperMention): boolean {
  if (!a) return false;
  if (a.doi !== undefined && a.doi === b.doi) return true;
  if (a.arxiv !== undefined && a.arxiv === b.arxiv) return true;
  if (a.url !== undefined && a.url === b.url) return true;
  const sameTitle = a.title !== undefined && b.title !== undefined && foldWords(a.title) === foldWords(b.title);
  if (sameTitle) return true;
  const [first] = a.authors;
  const [other] = b.authors;
  return first !== undefined && other !== undefined && family(first) === family(other) && a.year !== undefined && a.year === b.year;
}

function contradicts(a: PaperMention | undefined, b: PaperMention): boolean {
  if (!a) return false;
  if (a.year !== undefined && b.year !== undefined && a.year !== b.year) return true;
  if (a.title !== undefined && b.title !== undefined && foldWords(a.title) !== foldWords(b.title)) return true;
  const [, second] = a.authors;
  const [, other] = b.authors;
  return second !== undefined && other !== undefined && family(second) !== family(other) && !a.etAl && !b.etAl;
}

function gather(mentions: readonly PaperMention[]): PaperFacts {
  const first = <K extends keyof PaperFacts>(key: K): PaperFacts[K] | undefined =>
    mentions.map((mention) => mention[key]).find((value) => value !== undefined);
  const authors = mentions.map((mention) => mention.authors).toSorted((a, b) => b.length - a.length)[0] ?? [];
  const title = first('title');
  const year = first('year');
  const venue = first('venue');
  const doi = first('doi');
  const arxiv = first('arxiv');
  const url = first('url');
  return {
    authors,
    ...(title === undefined ? {} : { title }),
    ...(year === undefined ? {} : { year }),
    ...(venue === undefined ? {} : { venue }),
    ...(doi === undefined ? {} : { doi }),
    ...(arxiv === undefined ? {} : { arxiv }),
    ...(url === undefined ? {} : { url }),
  };
}

/** "Sutskever et al. 2014", "O'Regan & Noë 2001", or the title where no author is named. */
function paperLabel({ authors, year, title, venue }: PaperFacts, quote: string, etAl: boolean): string {
  const names = authors.map((author) => author.split(/\s+/).at(-1) ?? author);
  const when = year === undefined ? (venue === undefined ? '' : ` ${venue}`) : ` ${year}`;
  if (names.length === 0) return title ?? quote.replace(/\s+/g, ' ');
  if (title !== undefined && year === undefined) return title;
  const who = names.length > 2 || (etAl && names.length > 0) ? `${names[0]} et al.` : names.join(' & ');
  return `${who}${when}`;
}

function family(author: string): string {
  return fold(author.split(/\s+/).at(-1) ?? author).replace(/[^\p{L}]/gu, '');
}
