import type { Evidence } from '../model/evidence.ts';
import type { Book } from './book.ts';
import { findNode } from './book.ts';

/** Shorter lines are headings of lists, longer ones are cut. */
const WORDS = { few: 12, many: 32 };
/** "Interpolation: far from the regime of …" tells what it is. */
const DEFINES = /^\s*(?::|is\s|are\s|means\s|=)/;
const DEFINITION = 1.6;

interface Line {
  /** Where the line says what was asked about. */
  readonly said: Evidence[];
  readonly ideas: Map<string, number>;
}

/**
 * The places of the one line that tells most of an idea or a talk: the one that says most of what else belongs there, in about one sentence; no
 * heading and no question. Undefined when the notes have none, or their text was not shipped.
 */
export function findTellingLine(book: Book, key: string): readonly Evidence[] | undefined {
  const kind = findNode(book, key)?.kind;
  if (kind !== 'talk' && kind !== 'concept') return undefined;
  const lines = kind === 'talk' ? linesOfTalk(book, key) : linesOfIdea(book, key);
  let best: { readonly said: readonly Evidence[]; readonly worth: number } | undefined;
  for (const { said, ideas } of lines.values()) {
    const first = said[0];
    const defined = kind === 'concept' && said.some(({ source, end }) => DEFINES.test(book.texts.get(source)?.slice(end, end + 9) ?? ''));
    const worth = first === undefined ? 0 : worthOf(textOf(book, first), ideas) * (defined ? DEFINITION : 1);
    if (worth > (best?.worth ?? 0)) best = { said, worth };
  }
  return best?.said;
}

/**
 * The same places with those of the lines that tell most first, in the order of the notes; a line that stands elsewhere already comes last, where there are
 * others. For the evidence of one talk for an idea.
 */
export function putTellingFirst(
  book: Book,
  { talk, idea, evidence }: { readonly talk: string; readonly idea: string; readonly evidence: readonly Evidence[] },
  count: number,
): readonly Evidence[] {
  const lines = linesOfTalk(book, talk);
  const shown = findTellingLine(book, idea)?.[0];
  const first = shown === undefined ? '' : lineId(shown);
  const ids = [...new Set(evidence.map(lineId))];
  if (ids.length <= count) return evidence;
  const worth = (id: string) => {
    const line = lines.get(id);
    const place = line?.said[0];
    return line === undefined || place === undefined || id === first ? 0 : worthOf(textOf(book, place), line.ideas);
  };
  const best = new Set(ids.toSorted((a, b) => worth(b) - worth(a)).slice(0, count));
  return [...evidence.filter((place) => best.has(lineId(place))), ...evidence.filter((place) => !best.has(lineId(place)))];
}

/** The places that do not stand in a line which is shown already. */
export function leaveOutLines(evidence: readonly Evidence[], shown: readonly Evidence[]): readonly Evidence[] {
  const lines = new Set(shown.map(lineId));
  return evidence.filter((place) => !lines.has(lineId(place)));
}

/** Every line of a talk that says an idea, below its heading. */
function linesOfTalk(book: Book, talk: string): Map<string, Line> {
  const lines = new Map<string, Line>();
  const attributes = findNode(book, talk);
  if (attributes?.kind !== 'talk') return lines;
  const heading = book.texts.get(attributes.source)?.indexOf('\n', attributes.start) ?? -1;
  book.graph.forEachOutEdge(talk, (_edge, { kind, weight, evidence }, _source, idea) => {
    if (kind !== 'covers') return;
    for (const place of evidence) {
      if (place.source === attributes.source && place.start <= heading) continue;
      const line = lineAt(lines, place);
      line.said.push(place);
      line.ideas.set(idea, 1 + Math.log(weight));
    }
  });
  return lines;
}

/** The lines that say an idea, with whatever else its talks say there. */
function linesOfIdea(book: Book, idea: string): Map<string, Line> {
  const lines = new Map<string, Line>();
  for (const talk of book.graph.inNeighbors(idea)) {
    const own = linesOfTalk(book, talk);
    for (const [id, { said, ideas }] of own) {
      if (!ideas.has(idea)) continue;
      const edge = book.graph.edges(talk, idea)[0];
      const places = edge === undefined ? said : book.graph.getEdgeAttribute(edge, 'evidence').filter((place) => lineId(place) === id);
      lines.set(id, { said: [...places], ideas: new Map([...ideas].map(([key]) => [key, key === idea ? 2 : 1])) });
    }
  }
  return lines;
}

function worthOf(text: string, ideas: ReadonlyMap<string, number>): number {
  const words = text.split(/\s+/).filter((word) => /\p{L}/u.test(word));
  if (words.length === 0 || text.includes('?')) return 0;
  const length = Math.min(1, words.length / WORDS.few, WORDS.many / words.length);
  // A row of names is no sentence.
  const prose = Math.min(1, 0.2 + (1.6 * words.filter((word) => /^\p{Ll}/u.test(word)).length) / words.length);
  return length * prose * (1 + [...ideas.values()].reduce((sum, worth) => sum + worth, 0));
}

function textOf(book: Book, { source, context }: Evidence): string {
  return book.texts.get(source)?.slice(...context) ?? '';
}

function lineAt(lines: Map<string, Line>, place: Evidence): Line {
  const id = lineId(place);
  const line = lines.get(id) ?? { said: [], ideas: new Map<string, number>() };
  lines.set(id, line);
  return line;
}

function lineId({ source, context }: Evidence): string {
  return `${source}:${context[0]}-${context[1]}`;
}
