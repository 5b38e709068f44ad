import { TERM_TABLE } from './term-table.ts';

/**
 * What speaks for a phrase being a term (above 0) and against it, in logits: fitted by logistic regression (`npm run fit`) to the annotated
 * notes of this repository and to annotated sets of notes that people have published, whose texts are not in it. The names are those of
 * `term-features.ts` and `word-features.ts`; a missing one weighs nothing. The name '' is where all begin.
 */
export const TERM_WEIGHTS: ReadonlyMap<string, number> = readTable(TERM_TABLE);

/** Something that speaks for or against a phrase being a term, and how much. */
export interface Feature {
  readonly name: string;
  readonly weight: number;
}

/** The feature of a name: to be made once and kept, for to look its weight up takes longer than to add it. */
export function featureOf(name: string): Feature {
  return { name, weight: TERM_WEIGHTS.get(name) ?? 0 };
}

const START = TERM_WEIGHTS.get('') ?? 0;

/** How likely a phrase with these features is a term, 0…1. */
export function termhood(features: readonly Feature[]): number {
  let sum = START;
  for (const { weight } of features) sum += weight;
  return 1 / (1 + Math.exp(-sum));
}

/** Lines of a group, a weight and the names that weigh so much: words in the group's name ("head=system"), or whole features where it has none. */
export function readTable(table: string): Map<string, number> {
  const weights = new Map<string, number>();
  for (const line of table.split('\n')) {
    const [, group = '', weight, names = ''] = /^([a-z ]*): (-?[\d.]+): (.*)$/.exec(line) ?? [];
    if (weight === undefined) continue;
    if (group === '') for (const name of names.split('; ')) weights.set(name === 'start' ? '' : name, Number(weight));
    else for (const word of names.split(' ')) weights.set(`${group}=${word}`, Number(weight));
  }
  return weights;
}
