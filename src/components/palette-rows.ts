import type { Command } from '../state/command.ts';
import type { NodeKind } from '../model/ontology.ts';
import { COMMANDS } from './command-table.ts';
import type { CommandFacts, CommandGroup } from './command-table.ts';
import { commandWords as words } from './command-words.ts';
import { matchFuzzy } from './fuzzy.ts';
import type { FuzzyMatch } from './fuzzy.ts';

/** One choice of the palette: a command that can be given now, or a node to go to. */
export interface PaletteRow {
  readonly label: string;
  readonly ranges: FuzzyMatch['ranges'];
  readonly command?: Command;
  readonly keys?: string;
  /** The choice that holds now. */
  readonly holds?: boolean;
  readonly node?: { readonly key: string; readonly kind: NodeKind };
}

/** Rows that belong together, under a heading. */
export interface PaletteGroup {
  readonly label: string;
  readonly rows: readonly PaletteRow[];
}

/** The commands that can be given now and answer what was typed, in groups: without a query in the order of the table, else the best first. */
export function paletteGroups(facts: CommandFacts, query: string): PaletteGroup[] {
  const groups = new Map<CommandGroup, { readonly rows: PaletteRow[]; best: number }>();
  for (const row of COMMANDS) {
    const command = row.command?.(facts);
    // The palette is open already.
    if (command === undefined || command.type === 'palette') continue;
    const label = row.inFull ?? row.label;
    const match = matchFuzzy(query, label);
    if (match === undefined) continue;
    const group = groups.get(row.group) ?? { rows: [], best: match.score };
    group.best = Math.max(group.best, match.score);
    const holds = row.checked?.(facts) === true;
    group.rows.push({
      label,
      ranges: match.ranges,
      command,
      ...(holds && { holds }),
      ...(row.keys?.[0] !== undefined && { keys: row.keys[0] }),
    });
    groups.set(row.group, group);
  }
  const found = [...groups].map(([group, { rows, best }]) => ({
    label: words.groups[group],
    rows: query.trim() === '' ? rows : byScore(rows, query),
    best,
  }));
  return query.trim() === '' ? found : found.sort((a, b) => b.best - a.best);
}

function byScore(rows: readonly PaletteRow[], query: string): PaletteRow[] {
  const score = ({ label }: PaletteRow) => matchFuzzy(query, label)?.score ?? 0;
  return rows.toSorted((a, b) => score(b) - score(a));
}
