import type { Diagnostic } from './diagnostic.ts';
import { foldWords } from '../text/fold.ts';
import type { Correction, Corrections, Named } from './corrections.ts';

/** Corrections that cannot both hold, by the line of the later one, with what counts. */
export function findContradictions({ path, list }: Corrections): Diagnostic[] {
  const pairs = new Map<string, Correction>();
  const single = new Map<string, Correction>();
  const found: Diagnostic[] = [];
  const clash = (one: Correction, other: Correction, counts: string): void => {
    const [first, last] = [one, other].toSorted((a, b) => a.line - b.line).map(({ line }) => line);
    found.push({
      source: path,
      line: last ?? 0,
      rule: 'corrections',
      message: `This contradicts the correction in line ${first}: ${counts}. Remove one of the two.`,
    });
  };
  for (const correction of list) {
    const { kind, does } = correction;
    if (does === 'same' || does === 'not-same') {
      for (const pair of pairsOf(correction.names)) {
        const id = `${kind}\n${pair}`;
        const other = pairs.get(id);
        if (other && other.does !== does) clash(other, correction, '"not-same" counts, and the two stay apart');
        else pairs.set(id, correction);
      }
      continue;
    }
    const id = `${kind}\n${idOf(correction.name)}`;
    const other = single.get(id);
    if (!other) single.set(id, correction);
    else if (other.does !== does && [other.does, does].includes('drop') && ![other.does, does].includes('change-kind'))
      clash(other, correction, '"drop" counts, and nothing of this name is in the graph');
    else if (other.does === 'rename' && correction.does === 'rename' && other.to !== correction.to)
      clash(other, correction, `the name is ${JSON.stringify(other.to)}`);
    else if (other.does === 'favorite' && correction.does === 'favorite' && other.is !== correction.is)
      clash(other, correction, 'the first counts');
  }
  return found;
}

function pairsOf(names: readonly Named[]): string[] {
  const ids = [...new Set(names.map(idOf))].toSorted();
  return ids.flatMap((a, i) => ids.slice(i + 1).map((b) => `${a}\n${b}`));
}

function idOf(name: Named): string {
  return typeof name === 'string' ? foldWords(name) : JSON.stringify([name.source, name.quote, name.which]);
}
