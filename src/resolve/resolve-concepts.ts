import type { ConceptCandidate } from '../model/candidates.ts';
import type { Corrections } from '../model/corrections.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { ConceptCategory } from '../model/ontology.ts';
import { addToList } from '../text/add-to-list.ts';
import { foldWords } from '../text/fold.ts';
import { remember } from '../text/remember.ts';
import { phraseKey } from '../text/word-key.ts';
import { openDesk, type CorrectionDesk } from './correction-desk.ts';
import { chooseLabel, formsInOrder, type Entity } from './entity.ts';

/** `note` says nothing that the resolving needs. */
export interface ConceptMention extends ConceptCandidate {
  readonly note?: number;
}

export interface ResolvedConcepts {
  readonly entities: readonly (Entity & { readonly category: ConceptCategory; readonly entry?: string })[];
  /** The entity of each mention, -1 for terms that did not become concepts. */
  readonly of: readonly number[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Mentions count by their strength; so much makes a concept. */
const NEEDED = 2;

/** Mentions → concepts: one a lexicon entry; induced terms by their words' keys, joined by the short forms that the notes declare. */
export function resolveConcepts(given: readonly ConceptMention[], corrections?: Corrections): ResolvedConcepts {
  const desk = openDesk(corrections, 'concept');
  const mentions = desk.parted.length === 0 ? given : given.map((mention) => asOther(mention, desk));
  const leader = new Map<string, string>();
  const root = (key: string): string => {
    let at = key;
    for (let next = leader.get(at); next !== undefined && next !== at; next = leader.get(at)) at = next;
    return at;
  };
  const apart = partedKeys(desk);
  const join = (a: string, b: string, byHand = false): void => {
    const [x = '', y = ''] = [root(a), root(b)].toSorted(entriesFirst);
    if (x === y || (x.startsWith('=') && y.startsWith('=') && !byHand) || (!byHand && apart(a, b))) return;
    leader.set(y, x);
  };
  const keys = mentions.map((mention) => {
    const key = mention.entry === undefined ? keyOf(mention.label) : entryKey(mention.entry);
    return mention.apart === undefined ? key : `${key}\n${mention.apart.id}`;
  });
  const entryOf = new Map<string, string>();
  for (const { entry, label } of mentions) if (entry !== undefined) entryOf.set(keyOf(label), entryKey(entry));
  mentions.forEach((mention, i) => {
    const key = keys[i] ?? '';
    if (mention.apart !== undefined) return;
    const known = mention.entry === undefined ? entryOf.get(key) : undefined;
    if (known !== undefined) join(key, known);
    for (const alias of mention.aliases) join(key, keyOf(alias));
  });
  if (desk.joined.length > 0) {
    const keysNamed = keysByName(mentions, keys);
    for (const names of desk.joined) {
      const [first, ...others] = names.flatMap((name) => keysNamed.get(foldWords(name)) ?? []);
      for (const other of others) join(first ?? '', other, true);
    }
  }

  const byKey = new Map<string, number[]>();
  for (const [i, key] of keys.entries()) addToList(byKey, key, i);
  const groups = new Map<string, number[]>();
  for (const [key, places] of byKey) {
    const held = groups.get(root(key));
    groups.set(root(key), held ? [...held, ...places].sort((a, b) => a - b) : places);
  }
  const of = mentions.map(() => -1);
  const entities: (Entity & { category: ConceptCategory; entry?: string })[] = [];
  for (const [, members] of [...groups].toSorted(([a], [b]) => (a < b ? -1 : 1))) {
    const held = members.map((i) => mentions[i]).filter((mention) => mention !== undefined);
    if (held.reduce((sum, { strength }) => sum + strength, 0) < NEEDED) continue;
    const forms = formsOf(held);
    let entry: string | undefined;
    for (const { entry: other } of held) if (other !== undefined && (entry === undefined || other < entry)) entry = other;
    const labels = new Map<string, number>();
    const rules = new Set<string>();
    for (const { label, evidence } of held) {
      labels.set(label, (labels.get(label) ?? 0) + 1);
      if (evidence.quote !== label) rules.add(evidence.rule);
    }
    const all = desk.speaks ? [...new Set([...forms.keys(), ...labels.keys()]), ...(entry === undefined ? [] : [entry, bare(entry)])] : [];
    if (desk.isDropped(all)) continue;
    for (const i of members) of[i] = entities.length;
    entities.push({
      label: desk.rename(all) ?? (entry === undefined ? chooseLabel(labels) : entryLabel(entry, held)),
      forms,
      rules: [...rules].toSorted(),
      category: held.find((mention) => mention.entry !== undefined)?.category ?? held[0]?.category ?? 'idea',
      ...(entry === undefined ? {} : { entry }),
    });
  }
  return { entities, of, diagnostics: desk.unused() };
}

/** The keys that mentions of each spelling have; the label's own first. */
function keysByName(mentions: readonly ConceptMention[], keys: readonly string[]): Map<string, string[]> {
  const byName = new Map<string, string[]>();
  mentions.forEach((mention, i) => {
    if (mention.apart !== undefined) return;
    for (const name of new Set([mention.label, bare(mention.label), formOf(mention)].map(foldWords))) {
      const held = byName.get(name);
      const key = keys[i] ?? '';
      if (!held) byName.set(name, [key]);
      else if (!held.includes(key)) held.push(key);
    }
  });
  return byName;
}

/** A quote as a spelling: on one line and without marks, which few have. */
function spelling(quote: string): string {
  return /[*_`]|\s\s|[^\S ]/.test(quote) ? quote.replace(/\s+/g, ' ').replace(/[*_`]/g, '') : quote;
}

/** How the notes name the concept in this place. */
function formOf({ form, evidence }: ConceptMention): string {
  return form ?? spelling(evidence.quote);
}

/** A mention without the lexicon's entry that a correction keeps its words apart from. */
function asOther(mention: ConceptMention, desk: CorrectionDesk): ConceptMention {
  const { entry, form: _, ...rest } = mention;
  if (entry === undefined) return mention;
  const form = formOf(mention);
  return [entry, bare(entry)].some((name) => desk.notSame(name, form)) ? { ...rest, label: form } : mention;
}

/** Whether corrections keep two keys apart. */
function partedKeys(desk: CorrectionDesk): (a: string, b: string) => boolean {
  if (desk.parted.length === 0) return () => false;
  const lists = desk.parted.map((names) => new Set(names.flatMap((name) => [keyOf(name), `=${name}`])));
  return (a, b) => a !== b && lists.some((keys) => keys.has(a) && keys.has(b));
}

/** Forms that say an idea rather than name it ("datasets are biased"). */
const SAYING = /\s(?:is|are|to|can|that|from|than)\s/;

/** The lexicon's own label where the notes use it; where they only ever use other names or short forms, that: a reader looks for the notes' words. */
function entryLabel(entry: string, mentions: readonly ConceptMention[]): string {
  const names = new Map<string, number>();
  for (const { form } of mentions) {
    const said = form === undefined || SAYING.test(form) ? bare(entry) : form;
    names.set(said, (names.get(said) ?? 0) + 1);
  }
  return names.has(bare(entry)) || names.size === 0 ? bare(entry) : chooseLabel(names);
}

/** A label without the qualifier that tells it from a homonym: "options (reinforcement learning)". */
function bare(label: string): string {
  return label.replace(/\s*\([^()]*\)$/, '');
}

/** Entries of the lexicon lead; among others the first in code unit order. */
function entriesFirst(a: string, b: string): number {
  if (a.startsWith('=') !== b.startsWith('=')) return a.startsWith('=') ? -1 : 1;
  return a < b ? -1 : a > b ? 1 : 0;
}

const keyOf = remember((label) => {
  // "VAEs" is "VAE", "Hades 2" is "hades2".
  const single = label.replace(/(?<=\p{Lu}{2})s$/u, '');
  const folded = foldWords(single).replace(/(?<=\p{L}) (?=\d+$)/u, '');
  return folded.length <= 4 && /^\p{Lu}+$/u.test(single) ? `^${folded}` : phraseKey(folded.split(' '));
});

const entryKey = remember((entry) => `=${entry}`);

function formsOf(mentions: readonly ConceptMention[]): ReadonlyMap<string, number> {
  const forms = new Map<string, number>();
  const add = (form: string): void => void forms.set(form, (forms.get(form) ?? 0) + 1);
  for (const { evidence, aliases } of mentions) {
    add(spelling(evidence.quote));
    for (const alias of aliases) add(alias);
  }
  return formsInOrder(forms);
}
