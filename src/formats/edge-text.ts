import type { Evidence } from '../model/evidence.ts';
import type { GraphEdge } from '../model/graph-file.ts';

const EDGE = ['key', 'source', 'target', 'attributes'];
const ATTRIBUTES = ['kind', 'weight', 'evidence'];
const WITH_ROLE = ['kind', 'weight', 'role', 'evidence'];
const EVIDENCE = ['source', 'line', 'start', 'end', 'quote', 'context', 'rule'];
/** What JSON may write otherwise than it stands. */
const ESCAPED = /["\\\p{Cc}\p{Cs}]/u;

/** An edge as `JSON.stringify` writes it, in half the time where it has the keys of every edge and no others: edges are most of a file. */
export function edgeText(edge: GraphEdge): string {
  const { key, source, target, attributes } = edge;
  const hasRole = hasKeys(attributes, WITH_ROLE);
  const isUsual = hasKeys(edge, EDGE) && (hasRole || hasKeys(attributes, ATTRIBUTES)) && Number.isInteger(attributes.weight);
  if (!isUsual) return JSON.stringify(edge);
  const ends = `{"key":${quoted(key)},"source":${quoted(source)},"target":${quoted(target)}`;
  const role = hasRole ? `,"role":${quoted(attributes.role ?? '')}` : '';
  let evidence = '';
  for (const one of attributes.evidence) evidence += evidence === '' ? evidenceText(one) : `,${evidenceText(one)}`;
  return `${ends},"attributes":{"kind":${quoted(attributes.kind)},"weight":${attributes.weight}${role},"evidence":[${evidence}]}}`;
}

function evidenceText(one: Evidence): string {
  if (!hasKeys(one, EVIDENCE) || !isPlace(one)) return JSON.stringify(one);
  const { source, line, start, end, quote, context, rule } = one;
  const place = `{"source":${quoted(source)},"line":${line},"start":${start},"end":${end}`;
  return `${place},"quote":${quoted(quote)},"context":[${context[0]},${context[1]}],"rule":${quoted(rule)}}`;
}

function isPlace({ line, start, end, context }: Evidence): boolean {
  const isWhole = Number.isInteger(line) && Number.isInteger(start) && Number.isInteger(end);
  return isWhole && context.length === 2 && Number.isInteger(context[0]) && Number.isInteger(context[1]);
}

function quoted(text: string): string {
  return ESCAPED.test(text) ? JSON.stringify(text) : `"${text}"`;
}

/** Whether these are an object's own keys, in this order. */
function hasKeys(object: object, keys: readonly string[]): boolean {
  let at = 0;
  for (const key in object) if (key !== keys[at++]) return false;
  return at === keys.length;
}
