import type { ConceptCandidate } from '../model/candidates.ts';
import type { Corrections } from '../model/corrections.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { ConceptCategory } from '../model/ontology.ts';
import { foldWords } from '../text/fold.ts';
import { phraseKey } from '../text/word-key.ts';
import { chooseLabel, openDesk, type Entity } from './entity.ts';

export interface ConceptMention extends ConceptCandidate {
  readonly note: number;
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
export function resolveConcepts(mentions: readonly ConceptMention[], corrections?: Corrections): ResolvedConcepts {
  const desk = openDesk(corrections, 'concept');
  const leader = new Map<string, string>();
  const root = (key: string): string => {
    let at = key;
    for (let next = leader.get(at); next !== undefined && next !== at; next = leader.get(at)) at = next;
    return at;
  };
  const join = (a: string, b: string): void => {
    const [x = '', y = ''] = [root(a), root(b)].toSorted(entriesFirst);
    if (x !== y && !(x.startsWith('=') && y.startsWith('='))) leader.set(y, x);
  };
  const keys = mentions.map((mention) => (mention.entry === undefined ? keyOf(mention.label) : `=${mention.entry}`));
  const entryOf = new Map<string, string>();
  mentions.forEach(({ entry, label }) => {
    if (entry !== undefined) entryOf.set(keyOf(label), `=${entry}`);
  });
  mentions.forEach((mention, i) => {
    const key = keys[i] ?? '';
    const known = entryOf.get(key);
    if (mention.entry === undefined && known !== undefined) join(key, known);
    for (const alias of mention.aliases) join(key, keyOf(alias));
  });
  const names = [...new Set(mentions.map(({ label }) => label))].toSorted();
  for (const correction of corrections?.list ?? []) {
    if (correction.kind !== 'concept' || correction.does !== 'same') continue;
    const held = correction.names.filter((name) => names.some((other) => foldWords(other) === foldWords(name)));
    for (const name of held.slice(1))
      if (desk.same(held[0] ?? '', name))
        join(entryOf.get(keyOf(held[0] ?? '')) ?? keyOf(held[0] ?? ''), entryOf.get(keyOf(name)) ?? keyOf(name));
  }

  const groups = new Map<string, number[]>();
  keys.forEach((key, i) => groups.set(root(key), [...(groups.get(root(key)) ?? []), i]));
  const of = mentions.map(() => -1);
  const entities: (Entity & { category: ConceptCategory; entry?: string })[] = [];
  for (const [, members] of [...groups].toSorted(([a], [b]) => (a < b ? -1 : 1))) {
    const held = members.map((i) => mentions[i]).filter((mention) => mention !== undefined);
    const worth = held.reduce((sum, { strength }) => sum + strength, 0);
    const forms = formsOf(held);
    const entry = held
      .map((mention) => mention.entry)
      .filter((label) => label !== undefined)
      .toSorted()[0];
    const all = [...forms.keys(), ...(entry === undefined ? [] : [entry])];
    if (worth < NEEDED || desk.isDropped(all)) continue;
    const labels = new Map<string, number>();
    for (const { label } of held) labels.set(label, (labels.get(label) ?? 0) + 1);
    const rules = new Set(held.filter((mention) => mention.evidence.quote !== mention.label).map(({ evidence }) => evidence.rule));
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

/** Forms that say an idea rather than name it ("datasets are biased"). */
const SAYING = /\s(?:is|are|to|can|that|from|than)\s/;

/**
 * The lexicon's own label where the notes use it or its acronym; where they only ever use another of its names, that name:
 * a reader looks for the words of the notes.
 */
function entryLabel(entry: string, mentions: readonly ConceptMention[]): string {
  const names = new Map<string, number>();
  for (const { form } of mentions) {
    const said = form === undefined || /^\p{Lu}[\p{Lu}\d-]*s?$/u.test(form) || SAYING.test(form) ? bare(entry) : form;
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

function keyOf(label: string): string {
  // "VAEs" is "VAE", "Hades 2" is "hades2".
  const single = label.replace(/(?<=\p{Lu}{2})s$/u, '');
  const folded = foldWords(single).replace(/(?<=\p{L}) (?=\d+$)/u, '');
  return folded.length <= 4 && /^\p{Lu}+$/u.test(single) ? `^${folded}` : phraseKey(folded.split(' '));
}

function formsOf(mentions: readonly ConceptMention[]): Map<string, number> {
  const forms = new Map<string, number>();
  const add = (form: string): void => void forms.set(form, (forms.get(form) ?? 0) + 1);
  for (const { evidence, aliases } of mentions) {
    add(evidence.quote.replace(/\s+/g, ' ').replace(/[*_`]/g, ''));
    for (const alias of aliases) add(alias);
  }
  return new Map([...forms].toSorted(([a], [b]) => (a < b ? -1 : 1)));
}
