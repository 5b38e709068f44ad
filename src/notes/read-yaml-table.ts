import { isMap, isPair, isScalar, isSeq, LineCounter, parseDocument } from 'yaml';
import type { Cell, Field, Table, TableRecord } from './table.ts';

const DEEPEST = 8;
const LONGEST = 2_000_000;

/** Where a file stops being YAML: 1-based line and what is wrong there. */
export interface YamlTrouble {
  readonly line: number;
  readonly message: string;
}

/**
 * Reads lists of named values out of YAML, however deep they stand ("days: - date: … talks: - title: …"): an entry is a map that `isRecord`
 * accepts by its names, and has the single values of the maps around it too.
 */
export function readYamlTable(text: string, isRecord: (names: readonly string[]) => boolean): Table | YamlTrouble {
  if (text.length > LONGEST) return { line: 1, message: 'it is longer than two million characters' };
  const lines = new LineCounter();
  const parsed = parseDocument(text, { schema: 'core', logLevel: 'silent', prettyErrors: false, lineCounter: lines });
  const [error] = parsed.errors;
  if (error) return { line: Math.max(1, lines.linePos(error.pos[0]).line), message: error.message };
  const records: TableRecord[] = [];
  visit(parsed.contents, [], 0);
  return { start: 0, end: text.length, records };

  function visit(node: unknown, around: readonly Field[], depth: number): void {
    if (depth > DEEPEST) return;
    if (isSeq(node)) for (const item of node.items) visit(item, around, depth + 1);
    if (!isMap(node)) return;
    const single = node.items.flatMap((pair): Field[] => {
      const cell = isScalar(pair.key) && isScalar(pair.value) ? cellOf(pair.value, text) : undefined;
      return cell && isScalar(pair.key) ? [{ name: String(pair.key.value), cells: [cell] }] : [];
    });
    const before = records.length;
    for (const pair of node.items) {
      // The key above a list ("2024-05-01: [ … ]") tells something of all its entries.
      const key = isScalar(pair.key) ? cellOf(pair.key, text) : undefined;
      const named = key && /\d/.test(key.text) && isSeq(pair.value) ? [{ name: 'key', cells: [key] }] : [];
      visit(pair.value, [...around.filter(({ name }) => name !== 'key' || named.length === 0), ...single, ...named], depth + 1);
    }
    // What holds entries is none itself.
    if (records.length > before) return;
    const own = fieldsOf(node, '', text, depth);
    const names = new Set(own.map(({ name }) => name));
    if (!isRecord([...names])) return;
    const [start = 0, end = 0] = node.range ?? [];
    const fields = [...own, ...around.filter(({ name }) => !names.has(name))];
    records.push({ start, end: start + text.slice(start, end).trimEnd().length, fields });
  }
}

/** The values of a map by name; those of maps inside are called as they are there, `name` as the map itself. */
function fieldsOf(node: unknown, above: string, text: string, depth: number, group?: number): Field[] {
  if (!isMap(node) || depth > DEEPEST) return [];
  const fields: Field[] = [];
  const add = (name: string, cell: Cell | undefined, of: number | undefined): void => {
    if (!cell) return;
    const placed = of === undefined ? cell : { ...cell, group: of };
    const at = fields.findIndex((field) => field.name === name);
    if (at < 0) fields.push({ name, cells: [placed] });
    else fields[at] = { name, cells: [...(fields[at]?.cells ?? []), placed] };
  };
  for (const pair of node.items) {
    if (!isPair(pair) || !isScalar(pair.key)) continue;
    const key = String(pair.key.value);
    const name = key.toLowerCase() === 'name' && above !== '' ? above : key;
    const items: readonly unknown[] = isSeq(pair.value) ? pair.value.items : [pair.value];
    items.forEach((item, i) => {
      if (isScalar(item)) add(name, cellOf(item, text), group ?? (isSeq(pair.value) ? i : undefined));
      for (const inner of fieldsOf(item, name, text, depth + 1, i)) for (const cell of inner.cells) add(inner.name, cell, cell.group ?? i);
    });
  }
  return fields;
}

function cellOf(node: { readonly value: unknown; readonly range?: readonly number[] | null }, text: string): Cell | undefined {
  const [from = 0, to = 0] = node.range ?? [];
  if (node.value === null || node.value === undefined || to <= from) return undefined;
  const said = typeof node.value === 'string' ? node.value.trim() : text.slice(from, to).trim();
  if (said === '') return undefined;
  // What is written as it reads is quoted alone; what was escaped or folded is quoted as it stands.
  const within = text.slice(from, to).indexOf(said);
  return within < 0
    ? { start: from, end: from + text.slice(from, to).trimEnd().length, text: said }
    : { start: from + within, end: from + within + said.length, text: said };
}
