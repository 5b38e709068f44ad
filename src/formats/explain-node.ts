import type { Evidence } from '../model/evidence.ts';
import type { GraphEdge, GraphFile, GraphNode } from '../model/graph-file.ts';
import { EDGE_KINDS } from '../model/ontology.ts';

/** So many sentences of each kind of edge are told unless all are asked for. */
const TOLD = 5;

/** Why a node exists, in lines: its spellings, the rules that read it and how often, what joined them, and the sentences edge by edge. */
export function explainNode(file: GraphFile, { key, attributes }: GraphNode, all = false): string[] {
  const { label, kind, aliases, mentions } = attributes;
  const edges = file.edges.filter(({ source, target }) => source === key || target === key);
  const evidence = [...mentions, ...edges.flatMap((edge) => edge.attributes.evidence)];
  const lines = [`${label} (${kind}, ${key})`];
  if (aliases.length > 0) lines.push(`  also written: ${aliases.join(', ')}`);
  for (const { forms, rule } of file.attributes.ledger.filter(({ entity }) => entity === key))
    lines.push(`  one entity for ${forms.join(' = ')}`, `    because: ${rule}`);
  for (const { a, b, rule, score } of file.attributes.review.filter((doubt) => doubt.a === key || doubt.b === key))
    lines.push(`  may be the same as ${labelOf(file, a === key ? b : a)}: ${rule} (${score}); a correction can say so`);
  lines.push(`  read by: ${countRules(evidence).join(', ') || 'no rule'}`);
  for (const edgeKind of Object.keys(EDGE_KINDS)) {
    const own = edges.filter((edge) => edge.attributes.kind === edgeKind);
    if (own.length === 0) continue;
    lines.push(`  ${edgeKind} (${own.length})`);
    for (const edge of all ? own : own.slice(0, TOLD)) lines.push(...edgeLines(file, edge, key, all));
    if (!all && own.length > TOLD) lines.push(`    … and ${own.length - TOLD} more (--all)`);
  }
  if (mentions.length > 0)
    lines.push(`  named outside of talks (${mentions.length})`, ...told(mentions, all).map((one) => `    ${placeOf(file, one)}`));
  return lines;
}

function edgeLines(file: GraphFile, { source, target, attributes }: GraphEdge, key: string, all: boolean): string[] {
  const other = source === key ? `→ ${labelOf(file, target)}` : `← ${labelOf(file, source)}`;
  return [`    ${other}`, ...told(attributes.evidence, all).map((one) => `      ${placeOf(file, one)}`)];
}

function told(evidence: readonly Evidence[], all: boolean): readonly Evidence[] {
  return all ? evidence : evidence.slice(0, 2);
}

/** `notes.md:12: "J. Malik" in: the sentence (rule)`. */
function placeOf(file: GraphFile, { source, line, quote, context, rule }: Evidence): string {
  const text = file.attributes.sources.find(({ path }) => path === source)?.text;
  const sentence = text
    ?.slice(...context)
    .replace(/\s+/g, ' ')
    .trim();
  const around = sentence === undefined || sentence === quote ? '' : ` in: ${sentence}`;
  return `${source}:${line}: "${quote.replace(/\s+/g, ' ')}"${around} (${rule})`;
}

function countRules(evidence: readonly Evidence[]): string[] {
  const counts = new Map<string, number>();
  for (const { rule } of evidence) counts.set(rule, (counts.get(rule) ?? 0) + 1);
  return [...counts].toSorted(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)).map(([rule, count]) => `${rule} (${count})`);
}

function labelOf({ nodes }: GraphFile, key: string): string {
  return nodes.find((node) => node.key === key)?.attributes.label ?? key;
}
