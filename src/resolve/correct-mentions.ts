import type { Apart, NoteYield } from '../model/candidates.ts';
import type { Correction, Corrections, MentionRef, Named } from '../model/corrections.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import { foldWords } from '../text/fold.ts';
import { asKind } from './change-kind.ts';
import { withoutPeople } from './change-yield.ts';
import { namesOf } from './correction-desk.ts';
import { findPlaces, LIST_OF, type MentionedKind, type Place, type Texts } from './find-places.ts';

/** The kinds in which mentions are taken out at the end, so that the places of the others hold meanwhile. */
export type Dropped = Map<MentionedKind, Map<number, Set<number>>>;

/** Applies the corrections that speak of one place of a note, before anything is resolved; those whose place is no more are named. */
export function correctMentions(
  yields: readonly NoteYield[],
  texts: Texts,
  corrections: Corrections | undefined,
): { yields: readonly NoteYield[]; diagnostics: Diagnostic[] } {
  const list = (corrections?.list ?? []).filter((one) => one.kind !== 'talk' && namesOf(one).some(isRef));
  if (list.length === 0) return { yields, diagnostics: [] };
  const diagnostics: Diagnostic[] = [];
  const changed = [...yields];
  const dropped: Dropped = new Map();
  for (const correction of list) {
    const kind = correction.kind as MentionedKind;
    const places = new Map<MentionRef, Place[]>();
    for (const ref of namesOf(correction).filter(isRef)) {
      const found = findPlaces(changed, texts, kind, ref);
      places.set(ref, found);
      if (found.length > 0) continue;
      const message = `No ${kind} is read from ${JSON.stringify(ref.quote)} in ${ref.source}${ref.which === undefined ? '' : ` (number ${ref.which})`}; the correction no longer applies. Mend the place or remove it.`;
      diagnostics.push({ source: corrections?.path ?? '', line: correction.line, rule: 'corrections', message });
    }
    apply(changed, correction, kind, places, dropped, corrections);
  }
  return { yields: changed.map((found, note) => without(found, note, dropped)), diagnostics };
}

/** Whether a correction speaks of a place rather than of a name. */
export function isRef(name: Named): name is MentionRef {
  return typeof name !== 'string';
}

function apply(
  yields: NoteYield[],
  correction: Correction,
  kind: MentionedKind,
  places: ReadonlyMap<MentionRef, readonly Place[]>,
  dropped: Dropped,
  corrections: Corrections | undefined,
): void {
  const all = [...places.values()].flat();
  const each = (change: (found: NoteYield, index: number) => NoteYield, at: readonly Place[] = all): void => {
    for (const { note, index } of at) {
      const found = yields[note];
      if (found) yields[note] = change(found, index);
    }
  };
  if (correction.does === 'rename') each((found, index) => renamed(found, kind, index, correction.to));
  else if (correction.does === 'favorite') each((found, index) => patched(found, kind, index, { favorite: correction.is }));
  else if (correction.does === 'drop' || correction.does === 'change-kind') {
    const { does } = correction;
    if (does === 'change-kind') each((found, index) => asKind(found, kind, index, correction.to as MentionedKind));
    drop(dropped, kind, all);
  } else if (correction.does === 'same') {
    const name = correction.names.find((one) => typeof one === 'string') ?? nameAt(yields, kind, all[0]);
    if (name !== undefined) each((found, index) => renamed(found, kind, index, spellingOf(name, kind, corrections)));
  } else {
    for (const [ref, at] of places) {
      const others = correction.names.filter((one) => one !== ref);
      const from = others.map((one) => (isRef(one) ? (nameAt(yields, kind, places.get(one)?.[0]) ?? one.quote) : one));
      const apart: Apart = { id: JSON.stringify(ref), from: from.map(foldWords) };
      each((found, index) => patched(found, kind, index, { apart }), at);
    }
  }
}

/** Marks mentions as to be taken out. */
export function drop(dropped: Dropped, kind: MentionedKind, places: readonly Place[]): void {
  const notes = dropped.get(kind) ?? new Map<number, Set<number>>();
  dropped.set(kind, notes);
  for (const { note, index } of places) notes.set(note, (notes.get(note) ?? new Set()).add(index));
}

/** A yield without the mentions that were marked. */
export function without(found: NoteYield, note: number, dropped: Dropped): NoteYield {
  const gone = (kind: MentionedKind): ReadonlySet<number> => dropped.get(kind)?.get(note) ?? new Set();
  const kept = <T>(list: readonly T[], kind: MentionedKind): readonly T[] => {
    const set = gone(kind);
    return set.size === 0 ? list : list.filter((_, i) => !set.has(i));
  };
  const rest = {
    ...found,
    affiliations: kept(found.affiliations, 'institution'),
    concepts: kept(found.concepts, 'concept'),
    papers: kept(found.papers, 'paper'),
  };
  return withoutPeople(rest, gone('speaker'));
}

/** The mention names something else, whatever its words are taken for. */
function renamed(found: NoteYield, kind: MentionedKind, index: number, name: string): NoteYield {
  const mention = found[LIST_OF[kind]][index];
  if (!mention) return found;
  const place = { evidence: mention.evidence, ...('talk' in mention && mention.talk !== undefined ? { talk: mention.talk } : {}) };
  if (kind === 'paper') return { ...found, papers: found.papers.with(index, { ...place, authors: [], is: name }) };
  if (kind !== 'concept') return patched(found, kind, index, { name });
  const { category } = found.concepts[index] ?? { category: 'idea' };
  return { ...found, concepts: found.concepts.with(index, { ...place, label: name, category, by: 'name', aliases: [], strength: 2 }) };
}

function patched(found: NoteYield, kind: MentionedKind, index: number, patch: object): NoteYield {
  const list: readonly object[] = found[LIST_OF[kind]];
  return { ...found, [LIST_OF[kind]]: list.map((one, i) => (i === index ? { ...one, ...patch } : one)) };
}

function nameAt(yields: readonly NoteYield[], kind: MentionedKind, place: Place | undefined): string | undefined {
  const mention = place && yields[place.note]?.[LIST_OF[kind]][place.index];
  if (!mention) return undefined;
  return 'name' in mention ? mention.name : 'label' in mention ? mention.label : mention.evidence.quote;
}

/** The spelling of the notes that another correction renames to this name, else the name. */
function spellingOf(name: string, kind: MentionedKind, corrections: Corrections | undefined): string {
  const rename = corrections?.list.find((one) => one.kind === kind && one.does === 'rename' && foldWords(one.to) === foldWords(name));
  return rename?.does === 'rename' && typeof rename.name === 'string' ? rename.name : name;
}
