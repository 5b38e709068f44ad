import type { PaperCandidate } from '../model/candidates.ts';
import type { Corrections } from '../model/corrections.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { PaperAttributes } from '../model/graph-file.ts';
import { foldWords } from '../text/fold.ts';
import { openDesk } from './correction-desk.ts';
import type { Entity } from './entity.ts';
import { groupWorks } from './group-works.ts';
import { familyName } from './paper-keys.ts';

export interface PaperMention extends PaperCandidate {
  readonly note: number;
}

/** What all mentions of a work tell of it together. */
export type PaperFacts = Pick<PaperAttributes, 'title' | 'authors' | 'year' | 'venue' | 'doi' | 'arxiv' | 'url'>;

export interface ResolvedPapers {
  readonly entities: readonly (Entity & PaperFacts)[];
  /** The entity of each mention, -1 for a dropped one. */
  readonly of: readonly number[];
  readonly diagnostics: readonly Diagnostic[];
}

/** One entity for one work, however it is cited: by number, identifier, title, or authors and year. Depends on the set of mentions alone. */
export function resolvePapers(mentions: readonly PaperMention[], corrections?: Corrections): ResolvedPapers {
  const desk = openDesk(corrections, 'paper');
  const ruled = (does: 'same' | 'not-same'): boolean => (corrections?.list ?? []).some((one) => one.kind === 'paper' && one.does === does);
  const apartByName = ruled('not-same')
    ? (held: readonly PaperMention[], other: PaperMention): boolean =>
        namesOf(held).some((a) => namesOf([other]).some((b) => desk.notSame(a, b)))
    : () => false;
  const apart = (held: readonly PaperMention[], other: PaperMention): boolean =>
    held.some((one) => one.apart?.id !== other.apart?.id || one.is !== other.is) || apartByName(held, other);
  const of = mentions.map(() => -1);
  const entities: (Entity & PaperFacts)[] = [];
  const groups = groupWorks(mentions, apart);
  const placed = mentions.some(({ is }) => is !== undefined);
  for (const members of ruled('same') || placed ? joinCorrected(groups, mentions, desk.same) : groups) {
    const held = members.map((i) => mentions[i]).filter((mention) => mention !== undefined);
    // A place that is only said to be this work tells nothing of it.
    const telling = held.filter(({ is }) => is === undefined);
    const facts = gather(telling);
    const forms = formsOf(held);
    const label = telling.length > 0 ? paperLabel(facts, telling) : (held[0]?.is ?? '');
    const all = desk.speaks ? [...namesOf(held), label] : [];
    if (desk.isDropped(all)) continue;
    for (const i of members) of[i] = entities.length;
    entities.push({ ...facts, label: desk.rename(all) ?? label, forms, rules: forms.size > 1 ? ['one work, cited in several ways'] : [] });
  }
  return { entities, of, diagnostics: desk.unused() };
}

/** Joins groups that a correction calls the same; there are few corrections, so all groups are asked. */
function joinCorrected(
  groups: readonly number[][],
  mentions: readonly PaperMention[],
  same: (a: string, b: string) => boolean,
): number[][] {
  const joined: { members: number[]; names: string[]; is: string | undefined }[] = [];
  const isOf = (members: readonly number[]): string | undefined => mentions[members[0] ?? -1]?.is;
  // What a place is said to be is looked for once all works have their names.
  for (const members of groups.toSorted((a, b) => Number(isOf(a) !== undefined) - Number(isOf(b) !== undefined))) {
    const is = isOf(members);
    const names = namesOf(members.map((i) => mentions[i]).filter((mention) => mention !== undefined));
    const said = is === undefined ? undefined : foldWords(is);
    const twin = joined.find((one) =>
      said === undefined
        ? one.names.some((a) => names.some((b) => same(a, b)))
        : one.names.some((name) => foldWords(name) === said) || one.is === is,
    );
    if (!twin) joined.push({ members: [...members], names, is });
    else {
      twin.members.push(...members);
      twin.names.push(...names);
    }
  }
  return joined.map(({ members }) => members);
}

function namesOf(mentions: readonly PaperMention[]): string[] {
  return [...formsOf(mentions).keys(), ...labelsOf(mentions)];
}

/** How the work is written, with the number of times; the number of a reference is no spelling. */
function formsOf(mentions: readonly PaperMention[]): Map<string, number> {
  const forms = new Map<string, number>();
  const written = mentions.map(({ evidence }) => evidence.quote.replace(/\s+/g, ' '));
  const telling = written.filter((form) => !/^\[.{1,40}\]$/.test(form));
  for (const form of telling.length > 0 ? telling : written) forms.set(form, (forms.get(form) ?? 0) + 1);
  return new Map([...forms].toSorted(([a], [b]) => (a < b ? -1 : 1)));
}

/** The labels that the mentions would have alone: what a correction may call them. */
function labelsOf(mentions: readonly PaperMention[]): string[] {
  return [
    ...new Set(mentions.flatMap((mention) => [paperLabel(mention, [mention]), ...(mention.title === undefined ? [] : [mention.title])])),
  ].toSorted();
}

/** What the mentions tell together; where they differ, what most of them say, then the longest. */
function gather(mentions: readonly PaperMention[]): PaperFacts {
  const most = <T extends string | number>(values: readonly (T | undefined)[]): T | undefined => {
    const counts = new Map<T, number>();
    for (const value of values) if (value !== undefined) counts.set(value, (counts.get(value) ?? 0) + 1);
    return [...counts].toSorted(([a, m], [b, n]) => n - m || String(b).length - String(a).length || (a < b ? -1 : 1))[0]?.[0];
  };
  const longest = (values: readonly (string | undefined)[]): string | undefined =>
    values.filter((value) => value !== undefined).toSorted((a, b) => b.length - a.length || (a < b ? -1 : 1))[0];
  const lists = mentions
    .map(({ authors }) => authors)
    .toSorted((a, b) => b.length - a.length || b.join().length - a.join().length || (a.join() < b.join() ? -1 : 1));
  const facts = {
    title: longest(mentions.map(({ title }) => title)),
    year: most(mentions.map(({ year }) => year)),
    venue: most(mentions.map(({ venue }) => venue)),
    doi: most(mentions.map(({ doi }) => doi)),
    arxiv: most(mentions.map(({ arxiv }) => arxiv)),
    url: most(mentions.map(({ url }) => url)),
  };
  return {
    authors: lists[0] ?? [],
    ...(Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined)) as Omit<PaperFacts, 'authors'>),
  };
}

/** "Sutskever et al. 2014", "O'Regan & Noë 2001"; the title where author or year is missing; else the number. */
function paperLabel({ authors, year, title, venue, arxiv, doi }: PaperFacts, mentions: readonly PaperMention[]): string {
  const names = authors.map((author) => familyName(author));
  const [first] = names;
  if (title !== undefined && (first === undefined || year === undefined)) return title;
  if (first === undefined) {
    const quotes = [...formsOf(mentions).keys()].filter((quote) => !/^<?(?:https?:|www\.)/i.test(quote));
    if (arxiv !== undefined) return `arXiv ${arxiv}`;
    if (doi !== undefined) return `doi ${doi}`;
    return quotes[0] ?? mentions.map(({ evidence }) => evidence.quote).toSorted()[0] ?? '';
  }
  const when = year === undefined ? (venue === undefined ? '' : ` ${venue}`) : ` ${year}`;
  const etAl = mentions.some((mention) => mention.etAl);
  const who = names.length > 2 || (etAl && names.length < 3) ? `${first} et al.` : names.join(' & ');
  return `${who}${when}`;
}
