import type { Diagnostic } from './diagnostic.ts';
import { NODE_KINDS, type NodeKind } from './ontology.ts';
import { splitList } from './split-list.ts';

/** One place of a note: these words there, the `which`-th time they stand in it (1-based), every time without. */
export interface MentionRef {
  readonly source: string;
  readonly quote: string;
  readonly which?: number;
}

/** What a correction speaks of: any spelling of the entity, or one place that names it. */
export type Named = string | MentionRef;

/** What a person says about the notes' entities; it wins over every rule. */
export type CorrectionWish = { readonly kind: NodeKind; readonly why?: string } & (
  | { readonly does: 'same'; readonly names: readonly Named[] }
  | { readonly does: 'not-same'; readonly names: readonly Named[] }
  | { readonly does: 'rename'; readonly name: Named; readonly to: string }
  | { readonly does: 'drop'; readonly name: Named }
  | { readonly does: 'change-kind'; readonly name: Named; readonly to: NodeKind }
  | { readonly does: 'favorite'; readonly name: Named; readonly is: boolean }
);

/** A wish with its 1-based line in the file. */
export type Correction = CorrectionWish & { readonly line: number };

/** The corrections of a `corrections.json`, with the path that diagnostics name. */
export interface Corrections {
  readonly path: string;
  readonly list: readonly Correction[];
}

const DEEDS = ['same', 'not-same', 'rename', 'drop', 'change-kind', 'favorite'] as const;
const FIELDS: ReadonlySet<string> = new Set(['kind', 'why', 'to', 'is', ...DEEDS]);
const FORM = `like { "kind": "speaker", "rename": "Anders Hover", "to": "Anders Hansen" }, with one of ${DEEDS.join(', ')}`;

/**
 * Reads a corrections file: a JSON list, one correction an entry; a comma too many or too few between entries is forgiven, so that lines can
 * be pasted in. What cannot be read is named with its line and left out.
 */
export function parseCorrections(path: string, text: string): { corrections: Corrections; diagnostics: Diagnostic[] } {
  const diagnostics: Diagnostic[] = [];
  const complain = (line: number, message: string): void =>
    void diagnostics.push({ source: path, line, rule: 'corrections', unread: true, message });
  const { entries, trouble } = splitList(text);
  if (trouble) complain(trouble.line, `Expected a list of corrections, each ${FORM}; ${trouble.message}.`);
  const list = entries.flatMap(({ text: words, line }, i): Correction[] => {
    const correction = normalize(parseJson(words));
    if (typeof correction === 'string') complain(line, `Correction ${i + 1} was left out: ${correction}.`);
    return typeof correction === 'string' ? [] : [{ ...correction, line }];
  });
  return { corrections: { path, list }, diagnostics };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** The wish that an entry is, or what is wrong with it. */
function normalize(entry: unknown): CorrectionWish | string {
  const expected = `expected one ${FORM}`;
  if (typeof entry !== 'object' || entry === null || Array.isArray(entry)) return expected;
  const fields = new Map<string, unknown>(Object.entries(entry));
  const stranger = [...fields.keys()].find((name) => !FIELDS.has(name));
  if (stranger !== undefined) return `no correction has a field ${JSON.stringify(stranger)}; ${expected}`;
  const kind = NODE_KINDS.find((name) => name === fields.get('kind'));
  if (!kind) return `expected "kind" to be one of ${NODE_KINDS.join(', ')}`;
  const [does, another] = DEEDS.filter((name) => fields.has(name));
  if (does === undefined) return expected;
  if (another !== undefined) return `it has both ${does} and ${another}; write two corrections`;
  if (does === 'favorite' && kind !== 'speaker') return 'only speakers can be a favorite';
  if (does === 'not-same' && kind === 'talk')
    return 'talks are one only where "same" or a schedule says so; drop the row or the talk instead';
  if (fields.has('to') && does !== 'rename' && does !== 'change-kind') return `"to" says nothing beside "${does}"`;
  if (fields.has('is') && does !== 'favorite') return `"is" says nothing beside "${does}"`;
  const why = fields.get('why');
  const common = { kind, ...(typeof why === 'string' ? { why } : {}) };
  const value = fields.get(does);
  if (does === 'same' || does === 'not-same') {
    const names = Array.isArray(value) ? value.map(asNamed) : [];
    if (names.length < 2) return `expected at least two names in "${does}"`;
    return names.every((name) => name !== undefined) ? { ...common, does, names } : `${NAMED} in "${does}"`;
  }
  const name = asNamed(value);
  if (name === undefined) return `${NAMED} behind "${does}"`;
  const to = fields.get('to');
  if (does === 'rename') {
    return typeof to === 'string' && to.trim() !== '' ? { ...common, does, name, to: to.trim() } : 'expected the right name behind "to"';
  }
  if (does === 'change-kind') {
    const other = NODE_KINDS.find((one) => one === to && one !== 'talk' && one !== kind);
    if (!other || kind === 'talk') return 'expected "to" to be another kind (speaker, institution, concept, paper); talks stay talks';
    return { ...common, does, name, to: other };
  }
  return does === 'drop' ? { ...common, does, name } : { ...common, does, name, is: fields.get('is') !== false };
}

const NAMED = 'expected a name, or a place like { "source": "notes.md", "quote": "J. Smith", "which": 2 },';

function asNamed(value: unknown): Named | undefined {
  if (typeof value === 'string') return value.trim() === '' ? undefined : value;
  if (typeof value !== 'object' || value === null) return undefined;
  const fields = new Map<string, unknown>(Object.entries(value));
  if ([...fields.keys()].some((name) => !['source', 'quote', 'which'].includes(name))) return undefined;
  const [source, quote, which] = [fields.get('source'), fields.get('quote'), fields.get('which')];
  if (typeof source !== 'string' || typeof quote !== 'string' || quote === '') return undefined;
  if (which === undefined) return { source, quote };
  return typeof which === 'number' && Number.isInteger(which) && which > 0 ? { source, quote, which } : undefined;
}
