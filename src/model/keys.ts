import { slug } from '../text/slug.ts';
import type { EdgeKind, NodeKind } from './ontology.ts';

/** The key of a node: kind and slug of its canonical name(s). */
export function nodeKey(kind: NodeKind, ...names: readonly string[]): string {
  return [kind, ...names.map(slug)].join('/');
}

/** The key of an edge: kind, ends and, where one pair can be joined twice, the role. */
export function edgeKey(kind: EdgeKind, source: string, target: string, role?: string): string {
  return role === undefined ? `${kind}/${source}/${target}` : `${kind}/${source}/${target}/${role}`;
}

/** Whether keys stand in order, none twice: those of a file do, and need no sorting. */
export function isInOrder(keys: readonly string[]): boolean {
  return keys.every((key, index) => index === 0 || (keys[index - 1] ?? '') < key);
}

/** Compares two keys by UTF-16 code units, the same on every machine. */
export function byKey(a: { readonly key: string }, b: { readonly key: string }): number {
  return a.key < b.key ? -1 : a.key > b.key ? 1 : 0;
}
