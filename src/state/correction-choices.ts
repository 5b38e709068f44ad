import { mentionRef } from '../model/correction-line.ts';
import type { CorrectionWish, Named } from '../model/corrections.ts';
import type { Evidence } from '../model/evidence.ts';
import { NODE_KINDS } from '../model/ontology.ts';
import type { NodeKind } from '../model/ontology.ts';
import type { Book } from './book.ts';
import { findNode } from './book.ts';
import { distinctForms } from './written-forms.ts';

/** Something that can be said against an entity or a place that names it. */
export interface CorrectionChoice {
  readonly does: CorrectionWish['does'];
  /** What has to be told: words of one's own, or one of these; nothing where it is empty. */
  readonly among: 'any-name' | 'known-name' | readonly string[];
  /** The correction, once that is told; undefined as long as it is not. */
  wish(told: string): CorrectionWish | undefined;
}

/** What can be said against an entity, the most frequent first. */
export function choicesForNode(book: Book, key: string): CorrectionChoice[] {
  const node = findNode(book, key);
  if (node === undefined) return [];
  const { kind, label } = node;
  const forms = book.graph.getAttribute('ledger').flatMap(({ entity, forms: all }) => (entity === key ? all : []));
  const others = distinctForms(label, [...new Set([...forms, ...node.aliases])]);
  const choices = [renaming(kind, label), dropping(kind, label)];
  if (kind === 'talk') return choices;
  choices.splice(1, 0, merging(kind, [label]), ...(others.length === 0 ? [] : [parting(kind, others, label)]));
  choices.push(changingKind(kind, label));
  if (node.kind === 'speaker') choices.push(favouring(label, node.favorite !== true));
  return choices;
}

/** What can be said against one place that an entity was read from. */
export function choicesForPlace(book: Book, key: string, evidence: Evidence): CorrectionChoice[] {
  const node = findNode(book, key);
  if (node === undefined || node.kind === 'talk') return [];
  const { kind, label } = node;
  const place = mentionRef(evidence, book.texts.get(evidence.source));
  return [dropping(kind, place), merging(kind, [place]), partingPlace(kind, place, label), changingKind(kind, place)];
}

function renaming(kind: NodeKind, name: Named): CorrectionChoice {
  return {
    does: 'rename',
    among: 'any-name',
    wish: (to) => (to.trim() === '' ? undefined : { kind, does: 'rename', name, to: to.trim() }),
  };
}

function merging(kind: NodeKind, names: readonly Named[]): CorrectionChoice {
  const wish = (told: string): CorrectionWish | undefined => {
    return told.trim() === '' ? undefined : { kind, does: 'same', names: [...names, told.trim()] };
  };
  return { does: 'same', among: 'known-name', wish };
}

function parting(kind: NodeKind, forms: readonly string[], label: string): CorrectionChoice {
  return { does: 'not-same', among: forms, wish: (told) => (told === '' ? undefined : { kind, does: 'not-same', names: [label, told] }) };
}

function partingPlace(kind: NodeKind, place: Named, label: string): CorrectionChoice {
  return { does: 'not-same', among: [], wish: () => ({ kind, does: 'not-same', names: [place, label] }) };
}

function dropping(kind: NodeKind, name: Named): CorrectionChoice {
  return { does: 'drop', among: [], wish: () => ({ kind, does: 'drop', name }) };
}

function favouring(name: string, is: boolean): CorrectionChoice {
  return { does: 'favorite', among: [], wish: () => ({ kind: 'speaker', does: 'favorite', name, is }) };
}

function changingKind(kind: NodeKind, name: Named): CorrectionChoice {
  const kinds = NODE_KINDS.filter((each) => each !== 'talk' && each !== kind);
  const wish = (told: string): CorrectionWish | undefined => {
    const to = kinds.find((each) => each === told);
    return to === undefined ? undefined : { kind, does: 'change-kind', name, to };
  };
  return { does: 'change-kind', among: kinds, wish };
}
