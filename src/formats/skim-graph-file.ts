import { EDGE_KINDS, NODE_KINDS } from '../model/ontology.ts';
import { isUnread } from './unread-edges.ts';

type Found = Readonly<Record<string, unknown>>;

const KINDS: ReadonlySet<unknown> = new Set(NODE_KINDS);
const RELATIONS: ReadonlySet<unknown> = new Set(Object.keys(EDGE_KINDS));

/**
 * Whether the nodes and edges of a graph file have the shapes that everybody who reads them takes for granted: a quick look at each, to begin with.
 * What it lets through may still be wrong in what it says; it does not make a reader stumble.
 */
export function skimGraphFile({ nodes, edges }: { readonly nodes: readonly unknown[]; readonly edges: readonly unknown[] }): boolean {
  return nodes.every(isNode) && edges.every(isEdge);
}

function isNode(value: unknown): boolean {
  if (!isObject(value) || typeof value['key'] !== 'string' || value['key'] === '' || !isObject(value['attributes'])) return false;
  const { kind, label, aliases, x, y, importance, community, mentions } = value['attributes'];
  const isCommon =
    KINDS.has(kind) &&
    typeof label === 'string' &&
    isTexts(aliases) &&
    Number.isFinite(x) &&
    Number.isFinite(y) &&
    Number.isFinite(importance) &&
    Number.isFinite(community) &&
    isEvidence(mentions);
  return isCommon && (kind !== 'talk' || isTalk(value['attributes'])) && (kind !== 'concept' || isConcept(value['attributes']));
}

function isTalk({ title, event, source, start, end, order, links, series, part, session, date }: Found): boolean {
  const texts = [title, event, source, series ?? '', part ?? '', session ?? '', date ?? ''];
  const numbers = [start, end, order];
  return isTexts(texts) && numbers.every(Number.isFinite) && Array.isArray(links) && links.every(isObject);
}

function isConcept({ broader, related }: Found): boolean {
  return isTexts(broader) && isTexts(related);
}

function isEdge(value: unknown): boolean {
  // The beginning of its line has the shape, or it would have been read.
  if (isUnread(value)) return true;
  if (!isObject(value) || typeof value['key'] !== 'string' || typeof value['source'] !== 'string' || typeof value['target'] !== 'string') {
    return false;
  }
  const { attributes } = value;
  if (!isObject(attributes) || !RELATIONS.has(attributes['kind']) || !Number.isFinite(attributes['weight'])) return false;
  const { evidence } = attributes;
  return Array.isArray(evidence) && evidence.length > 0 && isEvidence(evidence);
}

/** One place stands for the others: they are most of a file, and the first map reads none of them. */
function isEvidence(value: unknown): boolean {
  return Array.isArray(value) && (value.length === 0 || isPlace(value[0]));
}

function isPlace(value: unknown): boolean {
  if (!isObject(value)) return false;
  const { source, quote, line, start, end, context } = value;
  const isText = typeof source === 'string' && typeof quote === 'string';
  return isText && Number.isFinite(line) && Number.isFinite(start) && Number.isFinite(end) && Array.isArray(context);
}

function isTexts(value: unknown): boolean {
  return Array.isArray(value) && value.every(isText);
}

function isText(value: unknown): boolean {
  return typeof value === 'string';
}

function isObject(value: unknown): value is Found {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
