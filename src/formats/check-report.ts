import { correctionLine } from '../model/correction-line.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { GraphFile, ReviewEntry } from '../model/graph-file.ts';
import { addToList } from '../text/add-to-list.ts';
import { NODE_KINDS, type NodeKind } from '../model/ontology.ts';

/** How a note was read: the layout in words and how sure (0…1), or why nothing was taken from it. */
export interface NoteLayout {
  readonly source: string;
  readonly rule: string;
  readonly confidence: number;
  readonly left?: string;
}

/** What `talkgraph check` finds, as data. */
export interface CheckReport {
  readonly events: readonly {
    readonly id: string;
    readonly title: string;
    readonly date?: string;
    readonly found: Readonly<Record<NodeKind, number>>;
    readonly notes: readonly NoteLayout[];
  }[];
  /** Notes that nothing was taken from. */
  readonly left: readonly NoteLayout[];
  readonly diagnostics: readonly Diagnostic[];
  /** `from`: where each of the two is from, as far as the notes tell. */
  readonly review: readonly (ReviewEntry & { readonly correction: string; readonly from: readonly (readonly string[])[] })[];
}

/** Puts together what a check tells of a built graph. */
export function makeCheckReport(file: GraphFile, layouts: readonly NoteLayout[], diagnostics: readonly Diagnostic[]): CheckReport {
  const { events, sources, review } = file.attributes;
  const labels = new Map(file.nodes.map(({ key, attributes }) => [key, attributes.label]));
  const placesOf = new Map<string, string[]>();
  for (const { source, target, attributes } of file.edges)
    if (attributes.kind === 'affiliated-with') addToList(placesOf, source, labels.get(target) ?? target);
  const bySource = new Map(layouts.map((layout) => [layout.source, layout]));
  return {
    events: events.map(({ id, title, date }) => ({
      id,
      title,
      ...(date === undefined ? {} : { date }),
      found: countFound(file, id),
      notes: sources.filter(({ event }) => event === id).flatMap(({ path }) => bySource.get(path) ?? []),
    })),
    left: layouts.filter(({ left }) => left !== undefined && left !== 'private'),
    diagnostics,
    review: review.map((entry) => {
      const names = [entry.a, entry.b].map((key) => labels.get(key) ?? key);
      const kind = NODE_KINDS.find((name) => entry.a.startsWith(`${name}/`)) ?? 'speaker';
      const from = [entry.a, entry.b].map((key) => [...new Set(placesOf.get(key))].toSorted());
      return { ...entry, correction: correctionLine({ kind, does: 'same', names }), from };
    }),
  };
}

function countFound({ nodes, edges }: GraphFile, event: string): Record<NodeKind, number> {
  const talks = new Set(nodes.flatMap(({ key, attributes }) => (attributes.kind === 'talk' && attributes.event === event ? [key] : [])));
  const near = new Set<string>();
  for (const { source, target } of edges) {
    if (talks.has(source)) near.add(target);
    if (talks.has(target)) near.add(source);
  }
  for (const { source, target, attributes } of edges) if (attributes.kind === 'affiliated-with' && near.has(source)) near.add(target);
  const counts = Object.fromEntries(NODE_KINDS.map((kind) => [kind, 0])) as Record<NodeKind, number>;
  for (const { key, attributes } of nodes) if (near.has(key) || talks.has(key)) counts[attributes.kind]++;
  return counts;
}

const SHOWN = 20;
const MANY = 4;

/** The report in lines for a person: events with their layouts, then diagnostics by rule, then what may be one; lists are cut unless `all`. */
export function writeCheckReport(report: CheckReport, all = false): string[] {
  const lines = report.events.flatMap(({ title, date, found, notes }) => [
    `${title}${date === undefined ? '' : ` (${date})`}: ${NODE_KINDS.map((kind) => many(found[kind], kind)).join(', ')}`,
    ...layoutLines(notes, all),
  ]);
  if (report.events.length === 0) lines.push('No talks were found.');
  lines.push(...section('To look at', byRule(report.diagnostics), all));
  const doubts = report.review.map(({ rule, score, correction, from }) => {
    const places = from.some((names) => names.length > 0)
      ? ` (${from.map((names) => names.join(', ') || 'from nowhere said').join(' / ')})`
      : '';
    return `  ${correction}  ${rule}${places}, ${score.toFixed(2)}`;
  });
  lines.push(...section('May be one; if so, copy the line into corrections.json', doubts, all));
  return lines;
}

function section(title: string, lines: readonly string[], all: boolean): string[] {
  if (lines.length === 0) return [];
  const shown = all ? lines : lines.slice(0, SHOWN);
  const rest = lines.length - shown.length;
  return ['', `${title}:`, ...shown, ...(rest > 0 ? [`  … and ${many(rest, 'line')} more (--all)`] : [])];
}

/** One line a note, or one a layout where many notes share it. */
function layoutLines(notes: readonly NoteLayout[], all: boolean): string[] {
  const byLayout = new Map<string, NoteLayout[]>();
  for (const note of notes) byLayout.set(note.rule, [...(byLayout.get(note.rule) ?? []), note]);
  return [...byLayout].flatMap(([rule, held]) => {
    if (all || held.length < MANY) return held.map(({ source, confidence }) => `  ${source}: ${rule}, ${percent(confidence)} sure`);
    const least = Math.min(...held.map(({ confidence }) => confidence));
    return [`  ${held.length} notes: ${rule}, at least ${percent(least)} sure`];
  });
}

function byRule(diagnostics: readonly Diagnostic[]): string[] {
  const rules = new Map<string, Diagnostic[]>();
  for (const diagnostic of diagnostics) rules.set(diagnostic.rule, [...(rules.get(diagnostic.rule) ?? []), diagnostic]);
  return [...rules].flatMap(([rule, held]) => [
    `  ${rule} (${held.length})`,
    ...held.map(({ source, line, message }) => `    ${source === '' ? '' : `${source}${line > 0 ? `:${line}` : ''}: `}${message}`),
  ]);
}

function percent(share: number): string {
  return `${Math.round(share * 100)} %`;
}

function many(count: number, word: string): string {
  return `${count} ${word}${count === 1 ? '' : 's'}`;
}
