import type { Apart, PersonCandidate } from '../model/candidates.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { Corrections } from '../model/corrections.ts';
import { foldWords } from '../text/fold.ts';
import { editDistance } from '../text/similarity.ts';
import { cluster, type Pair } from './cluster.ts';
import { openDesk, type CorrectionDesk } from './correction-desk.ts';
import { chooseLabel, type Doubt, type Entity } from './entity.ts';
import { partOfName, relateNames } from './name-pairs.ts';

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

/** One group of mentions that surely are one name: a full name over all notes, or a single word within its talk. */
interface Name {
  readonly text: string;
  readonly mentions: number[];
  readonly full: boolean;
  readonly events: Set<string>;
  readonly talks: Set<string>;
  readonly institutions: Set<string>;
  readonly apart?: Apart;
}

/** One entity for all spellings of a person. The result depends on the set of mentions alone, not on their order. */
export function resolvePeople(mentions: readonly PersonMention[], corrections?: Corrections): ResolvedPeople {
  const desk = openDesk(corrections, 'speaker');
  const names = groupNames(mentions);
  const { pairs, doubts } = findPairs(names, desk);
  const mustNot = (a: number, b: number): boolean => {
    const [x, y] = [names[a], names[b]];
    return x !== undefined && y !== undefined && (desk.notSame(x.text, y.text) || keptApart(x, y) || keptApart(y, x));
  };
  const clusters = cluster(names.length, pairs, mustNot);

  const groups = new Map<number, number[]>();
  names.forEach((_, i) => groups.set(clusters.of[i] ?? i, [...(groups.get(clusters.of[i] ?? i) ?? []), i]));
  const of = mentions.map(() => -1);
  const entities: (Entity & { favorite?: boolean })[] = [];
  for (const members of groups.values()) {
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
    const rules = clusters.joined.filter(({ a }) => members.includes(a)).map(({ rule }) => rule);
    const renamed = forms.has(label) ? [] : ['corrected by hand'];
    for (const i of own) of[i] = entities.length;
    entities.push({ label, forms, rules: [...new Set([...rules, ...renamed])], ...(favorite === undefined ? {} : { favorite }) });
  }
  const labelOf = (i: number): string => entities[of[names[i]?.mentions[0] ?? -1] ?? -1]?.label ?? '';
  const open = doubts
    .filter(({ a, b }) => clusters.of[a] !== clusters.of[b] && !mustNot(a, b))
    .map(({ a, b, rule, strength }) => ({ a: labelOf(a), b: labelOf(b), rule, score: strength }))
    .filter(({ a, b }) => a !== '' && b !== '');
  return { entities, of, doubts: open, diagnostics: desk.unused() };
}

/** Whether a mention was singled out by hand from those that the other name is. */
function keptApart(x: Name, y: Name): boolean {
  return x.apart !== undefined && x.apart.id !== y.apart?.id && x.apart.from.includes(foldWords(y.text));
}

function countForms(mentions: readonly PersonMention[]): Map<string, number> {
  const forms = new Map<string, number>();
  for (const { name, as } of mentions) forms.set(name, (forms.get(name) ?? 0) + (as === 'voice' ? 0.1 : 1));
  return new Map([...forms].toSorted(([a], [b]) => (a < b ? -1 : 1)));
}

function groupNames(mentions: readonly PersonMention[]): Name[] {
  const groups = new Map<string, Name>();
  mentions.forEach((mention, i) => {
    const folded = foldWords(mention.name);
    const full = folded.includes(' ') || /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]{2}/u.test(mention.name);
    const talk = `${mention.note}/${mention.talk ?? '-'}`;
    const { apart } = mention;
    const key = `${full ? folded : `${folded}@${talk}`}${apart === undefined ? '' : `\n${apart.id}`}`;
    const name = groups.get(key) ?? {
      text: mention.name,
      mentions: [],
      full,
      events: new Set(),
      talks: new Set(),
      institutions: new Set(),
      ...(apart === undefined ? {} : { apart }),
    };
    name.mentions.push(i);
    name.events.add(mention.event);
    name.talks.add(talk);
    for (const institution of mention.institutions) name.institutions.add(institution);
    groups.set(key, name);
  });
  return [...groups].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, name]) => name);
}

function findPairs(names: readonly Name[], desk: CorrectionDesk): { pairs: Pair[]; doubts: Pair[] } {
  const pairs: Pair[] = [];
  const doubts: Pair[] = [];
  const full = names.map((name, i) => ({ name, i })).filter(({ name }) => name.full);
  for (const [at, { name: x, i: a }] of full.entries()) {
    for (const { name: y, i: b } of full.slice(at + 1)) {
      if (desk.same(x.text, y.text)) pairs.push({ a, b, rule: 'corrected by hand', strength: 2 });
      else if (couldRelate(x.text, y.text)) {
        const relation = relateNames(x.text, y.text);
        if (!relation) continue;
        const apart =
          relation.strength < 0.98 &&
          x.institutions.size > 0 &&
          y.institutions.size > 0 &&
          [...x.institutions].every((place) => !y.institutions.has(place));
        if (relation.merges && !apart && (relation.rule !== 'initials of a full name' || candidates(full, x, y) === 1))
          pairs.push({ a, b, ...relation });
        else if (!apart && inClosedList(full, x, y)) pairs.push({ a, b, rule: 'nearest name in a closed list', strength: 0.8 });
        else
          doubts.push({ a, b, rule: apart ? `${relation.rule}, but from other institutions` : relation.rule, strength: relation.strength });
      }
    }
  }
  names.forEach((single, a) => {
    if (single.full) return;
    const members = full.filter(({ name }) => [...single.talks].some((talk) => name.talks.has(talk)));
    const scored = members.map(({ name, i }) => ({ i, score: partOfName(single.text, name.text) })).filter(({ score }) => score > 0);
    const best = Math.max(0, ...scored.map(({ score }) => score));
    const nearest = scored.filter(({ score }) => score === best);
    if (nearest.length === 1 && nearest[0])
      pairs.push({
        a,
        b: nearest[0].i,
        rule: best === 1 ? 'part of the name, in the same talk' : 'nearest part of a name, in the same talk',
        strength: 0.7,
      });
    for (const [b, other] of names.entries())
      if (b !== a && desk.same(single.text, other.text)) pairs.push({ a, b, rule: 'corrected by hand', strength: 2 });
  });
  return { pairs, doubts };
}

/** A cheap test before the distances: a shared initial letter or word. */
function couldRelate(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 12) return false;
  const x = foldWords(a).split(' ');
  const y = foldWords(b).split(' ');
  return x.some((word) => y.some((other) => word[0] === other[0] && (word.length > 1 || other.length > 1)));
}

/** With how many full names of the corpus could the one that has only initials be meant? */
function candidates(full: readonly { name: Name }[], x: Name, y: Name): number {
  const short = foldWords(x.text).length < foldWords(y.text).length ? x : y;
  return full.filter(({ name }) => name !== short && relateNames(short.text, name.text)?.rule === 'initials of a full name').length;
}

/** Both stand in one meeting, not side by side in one talk or list, and no third name there is as near. */
function inClosedList(full: readonly { name: Name }[], x: Name, y: Name): boolean {
  const event = [...x.events].find((id) => y.events.has(id));
  if (event === undefined) return false;
  if ([...x.talks].some((talk) => y.talks.has(talk))) return false;
  const distance = editDistance(foldWords(x.text), foldWords(y.text), 3);
  if (distance > 2) return false;
  return full.every(
    ({ name }) =>
      name === x ||
      name === y ||
      !name.events.has(event) ||
      Math.min(editDistance(foldWords(name.text), foldWords(x.text), 3), editDistance(foldWords(name.text), foldWords(y.text), 3)) >
        distance,
  );
}
