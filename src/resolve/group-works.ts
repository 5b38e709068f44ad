import type { PaperCandidate } from '../model/candidates.ts';
import { agree, familyKey, titleKey } from './paper-keys.ts';

type Mention = PaperCandidate & { readonly note: number };

interface Work<M> {
  readonly members: number[];
  /** One mention of each wording: many mentions that tell the same are compared once. */
  readonly wordings: Map<string, M>;
}

/**
 * Groups mentions of one work. Mentions are compared only where they share a key (number, title, first author and year), in one total order,
 * whoever tells most first; a work takes a mention only if it agrees with all of the work's, so that no chain joins what differs.
 */
export function groupWorks<M extends Mention>(mentions: readonly M[], mustNot: (held: readonly M[], other: M) => boolean): number[][] {
  const works: Work<M>[] = [];
  const byKey = new Map<string, number[]>();
  const at = (keys: readonly string[]): number[] => [...new Set(keys.flatMap((key) => byKey.get(key) ?? []))];
  for (const i of orderOf(mentions)) {
    const mention = mentions[i];
    if (!mention) continue;
    const fits = (index: number): boolean => {
      const held = [...(works[index]?.wordings.values() ?? [])];
      return held.every((other) => agree(other, mention)) && !mustNot(held, mention);
    };
    const keys = keysOf(mention);
    const sure = at(keys).find(fits);
    // Without a year it belongs to a work of that author in the same note, if one alone fits.
    const localKeys = localKeysOf(mention);
    const local = sure === undefined && mention.year === undefined ? at(localKeys).filter(fits) : [];
    const index = sure ?? (local.length === 1 ? local[0] : undefined) ?? works.push({ members: [], wordings: new Map() }) - 1;
    works[index]?.members.push(i);
    works[index]?.wordings.set(wordingOf(mention), mention);
    for (const key of [...keys, ...localKeys]) {
      const held = byKey.get(key);
      if (!held) byKey.set(key, [index]);
      else if (!held.includes(index)) held.push(index);
    }
  }
  return works.map(({ members }) => members);
}

/** The strongest key first. */
function keysOf({ doi, arxiv, url, title, authors, year }: Mention): string[] {
  const [first] = authors;
  return [
    ...(doi === undefined ? [] : [`doi ${doi.toLowerCase()}`]),
    ...(arxiv === undefined ? [] : [`arxiv ${arxiv}`]),
    ...(url === undefined ? [] : [`url ${url}`]),
    ...(title === undefined || titleKey(title) === '' ? [] : [`title ${titleKey(title)}`]),
    ...(first === undefined || year === undefined ? [] : [`author ${familyKey(first)} ${year}`]),
  ];
}

function localKeysOf({ authors, note }: Mention): string[] {
  return authors[0] === undefined ? [] : [`note ${note} ${familyKey(authors[0])}`];
}

function wordingOf({ doi, arxiv, title, authors, etAl, year }: Mention): string {
  return JSON.stringify([doi, arxiv, title, authors, etAl, year]);
}

/** Whoever tells most comes first, a year above all; then by what they tell and where, never by the place in the list. */
function orderOf(mentions: readonly Mention[]): number[] {
  const keys = mentions.map((mention) => {
    const { doi, arxiv, title, authors, year, etAl, evidence } = mention;
    const tells =
      Number(doi !== undefined) * 16 +
      Number(arxiv !== undefined) * 16 +
      Number(year !== undefined) * 8 +
      Math.min(authors.length, 5) +
      Number(title?.includes(' ') ?? false) * 2 +
      Number(title !== undefined);
    return { tells, text: JSON.stringify([authors, year, title, doi, arxiv, etAl, evidence.source]), start: evidence.start };
  });
  return mentions
    .map((_, i) => i)
    .sort((a, b) => {
      const [x, y] = [keys[a], keys[b]];
      if (!x || !y) return 0;
      return y.tells - x.tells || (x.text < y.text ? -1 : x.text > y.text ? 1 : 0) || x.start - y.start;
    });
}
