import { figures, type Part, remarksOn } from './figures.ts';

/** One relation between two named things, as text that can be compared and shown. */
export function arrow(from: string | undefined, to: string | undefined): string {
  return `${from} → ${to}`;
}

/** Scores a kind of edge by the arrows that stand in the graph and in the gold, each counted once. */
export function scoreRelation(about: string, found: readonly string[], wanted: readonly string[]): Part {
  const [has, should] = [new Set(found), new Set(wanted)];
  const missed = [...should].filter((one) => !has.has(one));
  const wrong = [...has].filter((one) => !should.has(one));
  return {
    figures: figures(should.size - missed.length, has.size, should.size),
    remarks: remarksOn(about, missed, wrong),
  };
}
