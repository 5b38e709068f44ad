import type { Apart } from '../model/candidates.ts';
import { addToList } from '../text/add-to-list.ts';
import { foldWords } from '../text/fold.ts';
import { editDistance } from '../text/similarity.ts';
import type { Pair } from './cluster.ts';
import type { CorrectionDesk } from './correction-desk.ts';
import { groupLikely, type LikelyNames } from './likely-pairs.ts';
import { partOfName, relateNames, type NameRelation } from './name-pairs.ts';
import type { NameTest } from './name-slip.ts';

/** One group of mentions that surely are one name: a full name over all notes, or a single word within its talk. */
export interface Name {
  readonly text: string;
  readonly mentions: number[];
  readonly full: boolean;
  readonly events: Set<string>;
  readonly talks: Set<string>;
  readonly institutions: Set<string>;
  /** Whether all that is known of the name is that it gives talks: no list, panel or chair has it. */
  onlyGives: boolean;
  /** Whether it is only known from who asked or answered something. */
  onlyHeard: boolean;
  /** Where several people have the name: what sets this one apart. */
  readonly homonym?: string;
  readonly apart?: Apart;
}

/** The full names among all names: `at` leads to their index there; the rest says which of them stand together. */
interface FullNames {
  readonly names: readonly Name[];
  readonly at: readonly number[];
  readonly likely: LikelyNames;
  readonly ofTalk: ReadonlyMap<string, readonly number[]>;
  readonly ofEvent: ReadonlyMap<string, readonly number[]>;
}

/** The pairs of names that a rule makes one, and those that are for a person to decide. Time grows with the pairs worth a look, not with all. */
export function findPairs(names: readonly Name[], desk: CorrectionDesk, isName: NameTest): { pairs: Pair[]; doubts: Pair[] } {
  const pairs: Pair[] = [];
  const doubts: Pair[] = [];
  const full = fullNames(names);
  for (const [at, x] of full.names.entries()) {
    for (const other of full.likely.behind(at)) {
      const y = full.names[other];
      if (!y || desk.same(x.text, y.text)) continue;
      const [a, b] = [full.at[at] ?? 0, full.at[other] ?? 0];
      const relation = couldRelate(x.text, y.text) ? relateNames(x.text, y.text, isName) : undefined;
      if (!relation) continue;
      if (areHomonyms(x, y)) {
        doubts.push({ a, b, rule: 'the same name, but from other institutions', strength: 0.5 });
        continue;
      }
      const colleagues = share(x.institutions, y.institutions);
      const apart = relation.strength < 0.98 && x.institutions.size > 0 && y.institutions.size > 0 && !colleagues;
      const merges =
        relation.merges || (relation.needs !== undefined && (colleagues || (relation.needs === 'meeting' && share(x.events, y.events))));
      if (merges && !apart && isSingle(full, x, y, relation)) pairs.push({ a, b, rule: relation.rule, strength: relation.strength });
      else if (!apart && relation.slip && inClosedList(full, at, other))
        pairs.push({ a, b, rule: 'nearest name in a closed list', strength: 0.8 });
      else
        doubts.push({ a, b, rule: apart ? `${relation.rule}, but from other institutions` : relation.rule, strength: relation.strength });
    }
  }
  for (const [a, single] of names.entries()) {
    if (single.full) continue;
    const nearest = nearestInTalk(full, single);
    if (nearest)
      pairs.push({
        a,
        b: nearest.b,
        rule: nearest.score === 1 ? 'part of the name, in the same talk' : 'nearest part of a name, in the same talk',
        strength: 0.7,
      });
    const met = nearest || single.onlyHeard ? undefined : onlyInMeeting(full, single);
    if (met !== undefined) pairs.push({ a, b: met, rule: 'part of the name, in the same meeting', strength: 0.65 });
  }
  pairs.push(...correctedPairs(names, desk));
  return { pairs, doubts };
}

/** What the corrections call the same: there are few, so all names that they speak of are compared. */
function correctedPairs(names: readonly Name[], desk: CorrectionDesk): Pair[] {
  const spoken = [...names.keys()].filter((i) => desk.isJoined(names[i]?.text ?? ''));
  return spoken.flatMap((a, at) =>
    spoken
      .slice(at + 1)
      .filter((b) => desk.same(names[a]?.text ?? '', names[b]?.text ?? ''))
      .map((b) => ({ a, b, rule: 'corrected by hand', strength: 2 })),
  );
}

function fullNames(all: readonly Name[]): FullNames {
  const at = [...all.keys()].filter((i) => all[i]?.full);
  const names = at.map((i) => all[i]).filter((name) => name !== undefined);
  const ofTalk = new Map<string, number[]>();
  const ofEvent = new Map<string, number[]>();
  for (const [i, { talks, events }] of names.entries()) {
    for (const talk of talks) addToList(ofTalk, talk, i);
    for (const event of events) addToList(ofEvent, event, i);
  }
  return { names, at, likely: groupLikely(names.map(({ text }) => text)), ofTalk, ofEvent };
}

/** A cheap test before the distances: a shared initial letter or word. */
function couldRelate(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 12) return false;
  const x = foldWords(a).split(' ');
  const y = foldWords(b).split(' ');
  return x.some((word) => y.some((other) => word[0] === other[0] && (word.length > 1 || other.length > 1)));
}

/** Whether two names are the same, of two people. */
export function areHomonyms(x: Name, y: Name): boolean {
  return x.homonym !== y.homonym && foldWords(x.text) === foldWords(y.text);
}

function share(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return [...a].some((item) => b.has(item));
}

/** Whether the shorter of two names can be meant for no other full name of the corpus, where only a part of the name is written. */
function isSingle(full: FullNames, x: Name, y: Name, { rule, needs }: NameRelation): boolean {
  if (rule !== 'initials of a full name' && needs === undefined) return true;
  const short = foldWords(x.text).length < foldWords(y.text).length ? x : y;
  // Only names with the same last word can be meant.
  const namesakes = full.likely.withLast(foldWords(short.text).split(' ').at(-1) ?? '');
  const meant = namesakes.filter((i) => {
    const name = full.names[i];
    return name !== undefined && name !== short && relateNames(short.text, name.text)?.rule === rule;
  });
  return meant.length === 1;
}

/** Both stand in one meeting, not side by side in one talk or list nor, two letters apart, each with talks of its own; no third name there is as near. */
function inClosedList(full: FullNames, at: number, other: number): boolean {
  const [x, y] = [full.names[at], full.names[other]];
  if (!x || !y) return false;
  const event = [...x.events].find((id) => y.events.has(id));
  if (event === undefined) return false;
  if ([...x.talks].some((talk) => y.talks.has(talk))) return false;
  const distance = editDistance(foldWords(x.text), foldWords(y.text), 3);
  if (distance > 2 || (distance === 2 && x.onlyGives && y.onlyGives)) return false;
  const all = full.ofEvent.get(event) ?? [];
  const [near, nearOther] = [full.likely.near(at), full.likely.near(other)];
  const third = near && nearOther ? [...near, ...nearOther].filter((i) => full.names[i]?.events.has(event)) : all;
  return third.every((i) => {
    if (i === at || i === other) return true;
    const name = foldWords(full.names[i]?.text ?? '');
    return Math.min(editDistance(name, foldWords(x.text), 3), editDistance(name, foldWords(y.text), 3)) > distance;
  });
}

/** The one full name of a single word's own talk that it is a part of, exactly or nearly. */
function nearestInTalk(full: FullNames, single: Name): { readonly b: number; readonly score: number } | undefined {
  const members = new Set([...single.talks].flatMap((talk) => full.ofTalk.get(talk) ?? []));
  const scored = [...members].map((i) => ({ b: full.at[i] ?? 0, score: partOfName(single.text, full.names[i]?.text ?? '') }));
  const best = Math.max(0, ...scored.map(({ score }) => score));
  const nearest = scored.filter(({ score }) => score === best && score > 0);
  return nearest.length === 1 ? nearest[0] : undefined;
}

/**
 * The one full name of a single word's meeting that ends with it ("Panel: Byron, Moore" after their talks); a given name alone is enough for
 * somebody who gives no talk by it.
 */
function onlyInMeeting(full: FullNames, { text, events, onlyGives }: Name): number | undefined {
  const said = foldWords(text);
  if (said.length < 3) return undefined;
  const held = [...new Set([...events].flatMap((event) => (event === '' ? [] : (full.ofEvent.get(event) ?? []))))];
  const namesakes = held.filter((i) =>
    foldWords(full.names[i]?.text ?? '')
      .split(' ')
      .includes(said),
  );
  const [only] = namesakes;
  if (only === undefined || namesakes.length > 1) return undefined;
  return onlyGives && !foldWords(full.names[only]?.text ?? '').endsWith(` ${said}`) ? undefined : full.at[only];
}
