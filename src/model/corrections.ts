import type { Diagnostic } from './diagnostic.ts';
import { NODE_KINDS, type NodeKind } from './ontology.ts';

/** What a person says about the notes' entities; it wins over every rule. Names are any spelling of the entity. */
export type Correction = { readonly kind: NodeKind; readonly why?: string; readonly line: number } & (
  | { readonly does: 'same'; readonly names: readonly string[] }
  | { readonly does: 'not-same'; readonly names: readonly string[] }
  | { readonly does: 'rename'; readonly name: string; readonly to: string }
  | { readonly does: 'drop'; readonly name: string }
  | { readonly does: 'favorite'; readonly name: string; readonly is: boolean }
);

/** The corrections of a `corrections.json`, with the path that diagnostics name. */
export interface Corrections {
  readonly path: string;
  readonly list: readonly Correction[];
}

const FORM =
  'like { "kind": "speaker", "rename": "Anders Hover", "to": "Anders Hansen" }, with one of same, not-same, rename, drop, favorite';

/** Reads a corrections file: a JSON list, one correction an entry. What cannot be read is named with its place and left out. */
export function parseCorrections(path: string, text: string): { corrections: Corrections; diagnostics: Diagnostic[] } {
  const diagnostics: Diagnostic[] = [];
  const complain = (line: number, message: string): void => void diagnostics.push({ source: path, line, rule: 'corrections', message });
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch (error) {
    complain(1, `Expected JSON (${error instanceof Error ? error.message : 'syntax error'}); no correction was applied.`);
  }
  if (data !== undefined && !Array.isArray(data)) complain(1, `Expected a list of corrections, each ${FORM}.`);
  const list = (Array.isArray(data) ? data : []).flatMap((entry: unknown, i): Correction[] => {
    const line = lineOf(text, i);
    const correction = normalize(entry, line);
    if (!correction) complain(line, `Correction ${i + 1} was left out: expected one ${FORM}.`);
    return correction ? [correction] : [];
  });
  return { corrections: { path, list }, diagnostics };
}

function normalize(entry: unknown, line: number): Correction | undefined {
  if (typeof entry !== 'object' || entry === null) return undefined;
  const fields = new Map<string, unknown>(Object.entries(entry));
  const kind = NODE_KINDS.find((name) => name === fields.get('kind'));
  if (!kind) return undefined;
  const why = fields.get('why');
  const common = { kind, line, ...(typeof why === 'string' ? { why } : {}) };
  for (const does of ['same', 'not-same'] as const) {
    const names: unknown = fields.get(does);
    if (Array.isArray(names) && names.length >= 2 && names.every((name) => typeof name === 'string')) return { ...common, does, names };
  }
  const rename = fields.get('rename');
  const to = fields.get('to');
  if (typeof rename === 'string' && typeof to === 'string' && to.trim() !== '')
    return { ...common, does: 'rename', name: rename, to: to.trim() };
  const drop = fields.get('drop');
  if (typeof drop === 'string') return { ...common, does: 'drop', name: drop };
  const favorite = fields.get('favorite');
  if (typeof favorite === 'string') return { ...common, does: 'favorite', name: favorite, is: fields.get('is') !== false };
  return undefined;
}

/** Line of the n-th object of the list: entries are objects without objects inside, and a brace in a name is none. */
function lineOf(text: string, n: number): number {
  let count = -1;
  for (const { 0: part, index } of text.matchAll(/"(?:[^"\\]|\\.)*"|\{/g))
    if (part === '{' && ++count === n) return text.slice(0, index).split('\n').length;
  return 1;
}
