import type { Apart } from '../model/candidates.ts';
import type { Corrections } from '../model/corrections.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import { addToList } from '../text/add-to-list.ts';
import { placeKey } from '../text/place-key.ts';
import { remember } from '../text/remember.ts';
import { editDistance } from '../text/similarity.ts';
import { openDesk, type CorrectionDesk } from './correction-desk.ts';
import { chooseLabel, type Entity } from './entity.ts';

/** An institution of the lexicon: `forms` with the label first. */
export interface KnownInstitution {
  readonly label: string;
  readonly forms: readonly { readonly text: string }[];
}

export interface ResolvedInstitutions {
  readonly entities: readonly (Entity & { readonly acronym?: string })[];
  /** The entity of each written name, -1 for a dropped one. */
  readonly of: readonly number[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Names of institutions as written → entities: by the lexicon's forms (long ones with a typing error too), unknown ones as written. */
export function resolveInstitutions(
  written: readonly string[],
  known: readonly KnownInstitution[],
  corrections?: Corrections,
  apart: readonly (Apart | undefined)[] = [],
): ResolvedInstitutions {
  const desk = openDesk(corrections, 'institution');
  const { byForm, long } = formsOf(known);
  const seen = new Map<string, FoundInstitution | undefined>();
  const find = (name: string): FoundInstitution | undefined => {
    if (!seen.has(name)) seen.set(name, look(name));
    return seen.get(name);
  };
  const look = (name: string): FoundInstitution | undefined => {
    const folded = keyOf(name);
    const bare = folded.replace(/ (?:inc|ltd|llc|gmbh|corp)$/, '');
    const exact = byForm.get(folded) ?? byForm.get(bare) ?? byForm.get(`university of ${bare}`);
    if (exact) return { entry: exact, rule: 'lexicon' };
    if (bare.length < 14) return undefined;
    const near = (long.get(bare.charAt(0)) ?? []).filter(([form]) => editDistance(form, bare, 2) <= 2);
    const entries = new Set(near.map(([, entry]) => entry));
    const [only] = entries;
    return entries.size === 1 && only ? { entry: only, rule: 'lexicon, in spite of a typing error' } : undefined;
  };

  const groups = new Map<string, Group>();
  written.forEach((name, i) => {
    const known = find(name);
    const found = known && desk.notSame(name, known.entry.label) ? undefined : known;
    const single = apart[i]?.id;
    const key = `${found ? `=${found.entry.label}` : keyOf(name)}${single === undefined ? '' : `\n${single}`}`;
    const group: Group = groups.get(key) ?? {
      single: single !== undefined,
      forms: new Map<string, number>(),
      rules: new Set<string>(),
      places: [],
      ...(found ? { label: found.entry.label, entry: found.entry } : {}),
    };
    group.forms.set(name, (group.forms.get(name) ?? 0) + 1);
    if (found && found.entry.label !== name) group.rules.add(found.rule);
    group.places.push(i);
    groups.set(key, group);
  });
  const of = written.map(() => -1);
  const entities: (Entity & { acronym?: string })[] = [];
  const merged = mergeByHand(
    [...groups].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, group]) => group),
    desk,
  );
  for (const { label, forms, rules, entry, places } of merged) {
    const all = [...forms.keys(), label ?? ''];
    if (desk.isDropped(all)) continue;
    const acronym = entry?.forms.map(({ text }) => text).find((text) => /^\p{Lu}{2,6}$/u.test(text));
    for (const i of places) of[i] = entities.length;
    entities.push({
      label: desk.rename(all) ?? label ?? chooseLabel(forms),
      forms,
      rules: [...rules],
      ...(acronym === undefined ? {} : { acronym }),
    });
  }
  return { entities, of, diagnostics: desk.unused() };
}

const keyOf = remember(placeKey);

interface FoundInstitution {
  readonly entry: KnownInstitution;
  readonly rule: string;
}

interface Group {
  readonly label?: string;
  readonly forms: Map<string, number>;
  readonly rules: Set<string>;
  readonly entry?: KnownInstitution;
  readonly places: number[];
  /** Kept apart by hand. */
  readonly single: boolean;
}

function named({ label, forms }: Group): string[] {
  return [...forms.keys(), ...(label === undefined ? [] : [label])];
}

function mergeByHand(groups: readonly Group[], desk: CorrectionDesk): Group[] {
  if (desk.joined.length === 0) return [...groups];
  const kept: Group[] = [];
  for (const group of groups) {
    const twin = group.single
      ? undefined
      : kept.find((other) => !other.single && named(other).some((a) => named(group).some((b) => desk.same(a, b))));
    if (!twin) kept.push(group);
    else {
      for (const [form, count] of group.forms) twin.forms.set(form, (twin.forms.get(form) ?? 0) + count);
      twin.rules.add('corrected by hand');
      twin.places.push(...group.places);
    }
  }
  return kept;
}

interface KnownForms {
  readonly byForm: ReadonlyMap<string, KnownInstitution>;
  /** Forms long enough to be known with a typing error, by their first letter. */
  readonly long: ReadonlyMap<string, readonly (readonly [string, KnownInstitution])[]>;
}

const formsKnown = new WeakMap<readonly KnownInstitution[], KnownForms>();

/** The forms of the known institutions, made at the first call and kept with them. */
function formsOf(known: readonly KnownInstitution[]): KnownForms {
  const held = formsKnown.get(known);
  if (held) return held;
  const byForm = new Map<string, KnownInstitution>();
  for (const entry of known) for (const { text } of entry.forms) if (!byForm.has(placeKey(text))) byForm.set(placeKey(text), entry);
  const long = new Map<string, [string, KnownInstitution][]>();
  for (const [form, entry] of byForm) if (form.length >= 14) addToList(long, form.charAt(0), [form, entry]);
  const made = { byForm, long };
  formsKnown.set(known, made);
  return made;
}
