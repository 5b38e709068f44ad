import type { PersonCandidate } from '../model/candidates.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { Corrections } from '../model/corrections.ts';
import { addToList } from '../text/add-to-list.ts';
import { foldWords } from '../text/fold.ts';
import { remember } from '../text/remember.ts';
import { cluster } from './cluster.ts';
import { openDesk, type CorrectionDesk } from './correction-desk.ts';
import { chooseLabel, formsInOrder, type Doubt, type Entity } from './entity.ts';
import { partHomonyms } from './homonyms.ts';
import { initialsClash } from './name-pairs.ts';
import type { NameTest } from './name-slip.ts';
import { areHomonyms, findPairs, type Name } from './people-pairs.ts';

/** A person as named in one place of one note; `event` joins the notes of one meeting. */
export interface PersonMention extends PersonCandidate {
  readonly note: number;
  readonly event: string;
  /** Folded names of the institutions that the place gives. */
  readonly institutions: readonly string[];
}

export interface ResolvedPeople {
  readonly entities: readonly (Entity & { readonly favorite?: boolean })[];
  /** The entity of each mention; -1 for one that was dropped or speaks for nobody known. */
  readonly of: readonly number[];
  readonly doubts: readonly Doubt[];
  readonly diagnostics: readonly Diagnostic[];
}

/** One entity for all spellings of a person; `isName` tells known names. The result depends on the set of mentions alone, not on their order. */
export function resolvePeople(
  mentions: readonly PersonMention[],
  corrections?: Corrections,
  isName: NameTest = () => false,
): ResolvedPeople {
  const desk = openDesk(corrections, 'speaker');
  const names = groupNames(mentions, desk);
  const { pairs, doubts } = findPairs(names, desk, isName);
  const mustNot = (a: number, b: number): boolean => {
    const [x, y] = [names[a], names[b]];
    return (
      x !== undefined &&
      y !== undefined &&
      (desk.notSame(x.text, y.text) || keptApart(x, y) || keptApart(y, x) || (initialsClash(x.text, y.text) && !desk.same(x.text, y.text)))
    );
  };
  const clusters = cluster(names.length, pairs, (a, b) => {
    const [x, y] = [names[a], names[b]];
    return mustNot(a, b) || (x !== undefined && y !== undefined && areHomonyms(x, y));
  });

  const groups = new Map<number, number[]>();
  for (const i of names.keys()) addToList(groups, clusters.of[i] ?? i, i);
  const rulesOf = new Map<number, string[]>();
  for (const { a, rule } of clusters.joined) addToList(rulesOf, clusters.of[a] ?? a, rule);
  const of = mentions.map(() => -1);
  const entities: (Entity & { favorite?: boolean })[] = [];
  for (const [cluster, members] of groups) {
    const own = members.flatMap((i) => names[i]?.mentions ?? []);
    const held = own.map((i) => mentions[i]).filter((mention) => mention !== undefined);
    // A voice that belongs to nobody is no person.
    if (held.every(({ as }) => as === 'voice')) continue;
    const forms = countForms(held);
    if (desk.isDropped(forms.keys())) continue;
    const full = new Map([...forms].filter(([form]) => form.trim().includes(' ')));
    const label = desk.rename(forms.keys()) ?? chooseLabel(full.size > 0 ? full : forms);
    const denied = held.some((mention) => mention.favorite === false);
    const favorite = desk.favorite(forms.keys()) ?? (!denied && held.some((mention) => mention.favorite) ? true : undefined);
    const rules = rulesOf.get(cluster) ?? [];
    const renamed = forms.has(label) ? [] : ['corrected by hand'];
    for (const i of own) of[i] = entities.length;
    entities.push({ label, forms, rules: [...new Set([...rules, ...renamed])], ...(favorite === undefined ? {} : { favorite }) });
  }
  const entityOf = (i: number): number => of[names[i]?.mentions[0] ?? -1] ?? -1;
  const open = doubts
    .filter(({ a, b }) => clusters.of[a] !== clusters.of[b] && !mustNot(a, b))
    .flatMap(({ a, b, rule, strength }) => {
      const [i, j] = [entityOf(a), entityOf(b)];
      const [x, y] = [entities[i], entities[j]];
      return x && y ? [{ of: [i, j] as const, a: x.label, b: y.label, rule, score: strength }] : [];
    });
  return { entities, of, doubts: open, diagnostics: desk.unused() };
}

/** Whether a mention was singled out by hand from those that the other name is. */
function keptApart(x: Name, y: Name): boolean {
  return x.apart !== undefined && x.apart.id !== y.apart?.id && x.apart.from.includes(foldWords(y.text));
}

function countForms(mentions: readonly PersonMention[]): ReadonlyMap<string, number> {
  const forms = new Map<string, number>();
  for (const { name, as } of mentions) forms.set(name, (forms.get(name) ?? 0) + (as === 'voice' ? 0.1 : 1));
  return formsInOrder(forms);
}

const foldName = remember(foldWords);

function groupNames(mentions: readonly PersonMention[], desk: CorrectionDesk): Name[] {
  const groups = new Map<string, Name>();
  const homonyms = findHomonyms(mentions, desk);
  mentions.forEach((mention, i) => {
    const folded = foldName(mention.name);
    const full = folded.includes(' ') || /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]{2}/u.test(mention.name);
    const talk = `${mention.note}/${mention.talk ?? '-'}`;
    const { apart } = mention;
    const homonym = full ? homonyms[i] : undefined;
    const key = [full ? folded : `${folded}@${talk}`, homonym, apart?.id].join('\n');
    const name = groups.get(key) ?? {
      text: mention.name,
      mentions: [],
      full,
      events: new Set(),
      talks: new Set(),
      institutions: new Set(),
      onlyGives: true,
      onlyHeard: true,
      ...(homonym === undefined ? {} : { homonym }),
      ...(apart === undefined ? {} : { apart }),
    };
    name.mentions.push(i);
    name.events.add(mention.event);
    name.talks.add(talk);
    if (mention.as !== 'speaker') name.onlyGives = false;
    if (mention.as !== 'voice') name.onlyHeard = false;
    for (const institution of mention.institutions) name.institutions.add(institution);
    groups.set(key, name);
  });
  return [...groups].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, name]) => name);
}

/** For each mention of a name that several people have what sets its person apart. */
function findHomonyms(mentions: readonly PersonMention[], desk: CorrectionDesk): readonly (string | undefined)[] {
  const byName = new Map<string, number[]>();
  for (const [i, { name, apart }] of mentions.entries()) if (apart === undefined) addToList(byName, foldName(name), i);
  const found: (string | undefined)[] = mentions.map(() => undefined);
  for (const [name, places] of byName) {
    const held = places.map((i) => mentions[i]).filter((mention) => mention !== undefined);
    const people = partHomonyms(name, held, desk);
    if (new Set(people).size > 1) for (const [at, i] of places.entries()) found[i] = people[at];
  }
  return found;
}
