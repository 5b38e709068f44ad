import type { KnowledgeGraph } from '../graph/knowledge-graph.ts';
import { foldWords } from '../text/fold.ts';
import { findRanges } from './ranges.ts';
import { compareHits } from './search-hit.ts';
import type { Hit } from './search-hit.ts';
import { createWordIndex } from './word-index.ts';

/** A line of a note, or where the graph carries no text, a quote. */
interface Line {
  readonly source: string;
  readonly line: number;
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** So many of the best are looked at more closely: a line that holds the query as it was typed counts twice. */
const CLOSELY = 100;
/** Two letters begin words on nearly every line. */
const PREFIX_FROM = 3;

/** Finds at most `limit` lines of the notes, each with the talk it stands in; without the notes' text it finds the quotes of the evidence. */
export function createLineIndex(graph: KnowledgeGraph): (query: string, limit: number) => Hit[] {
  const lines = [...readLines(graph), ...readQuotes(graph)];
  const search = createWordIndex(
    lines.map((line) => line.text),
    PREFIX_FROM,
  );
  const talkAt = createTalkFinder(graph);
  return (query, limit) => {
    const folded = foldWords(query);
    return search(query)
      .slice(0, Math.max(limit, CLOSELY))
      .flatMap(({ id, score, words }) => {
        const line = lines[id];
        if (!line) return [];
        const phrase = ` ${foldWords(line.text)}`.includes(` ${folded}`);
        return [{ ...line, key: talkAt(line.source, line.start), score: phrase ? 2 * score : score, words }];
      })
      .sort(compareHits)
      .slice(0, limit)
      .map(({ words, ...line }) => ({ type: 'line', kind: 'talk', ...line, ranges: findRanges(line.text, words, query) }));
  };
}

function readLines(graph: KnowledgeGraph): Line[] {
  const lines: Line[] = [];
  for (const { path, text } of graph.getAttribute('sources') ?? []) {
    let start = 0;
    for (const [index, whole] of (text ?? '').split('\n').entries()) {
      const line = whole.trimEnd();
      const indent = line.length - line.trimStart().length;
      if (indent < line.length)
        lines.push({ source: path, line: index + 1, start: start + indent, end: start + line.length, text: line.slice(indent) });
      start += whole.length + 1;
    }
  }
  return lines;
}

/** The quotes out of sources that are shipped without text, each place once. */
function readQuotes(graph: KnowledgeGraph): Line[] {
  const silent = new Set((graph.getAttribute('sources') ?? []).filter(({ text }) => text === undefined).map(({ path }) => path));
  if (silent.size === 0) return [];
  const quotes = new Map<string, Line>();
  graph.forEachEdge((_edge, { evidence }) => {
    for (const { source, line, start, end, quote } of evidence) {
      if (silent.has(source)) quotes.set(`${source}\n${start}\n${end}`, { source, line, start, end, text: quote });
    }
  });
  return [...quotes.values()];
}

function createTalkFinder(graph: KnowledgeGraph): (source: string, offset: number) => string {
  const stretches = new Map<string, { key: string; start: number; end: number }[]>();
  graph.forEachNode((key, attributes) => {
    if (attributes.kind !== 'talk') return;
    const { source, start, end } = attributes;
    stretches.set(source, [...(stretches.get(source) ?? []), { key, start, end }]);
  });
  return (source, offset) => stretches.get(source)?.find(({ start, end }) => start <= offset && offset < end)?.key ?? '';
}
