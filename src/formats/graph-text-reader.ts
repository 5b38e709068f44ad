import { findEdgeLine } from './edge-line.ts';

/** Parses the text of a graph file while it comes, piece by piece. */
export interface GraphTextReader {
  /** Takes the text that follows what it was given before. Never throws. */
  readonly take: (piece: string) => void;
  /**
   * When all text was given: what `JSON.parse` makes of it, with edges whose evidence is parsed later (see `unread-edges.ts`); undefined when it is written in another way than `writeGraphFile` writes, or is no JSON at all:
   * then who wants to know has to parse it as a whole.
   */
  readonly end: () => unknown;
}

/**
 * Reads what `writeGraphFile` writes, one node or edge a line, so that parsing takes place while the rest is on its way.
 *
 * That it is the same as parsing the whole follows from what is parsed: what stands before the nodes has to be an object when closed at once, so that they are
 * a member of it; each part of a list, from one end of a line to another, has to be a list by itself, so that the next one begins between two entries as well. Of an edge that has a line of its own only the beginning is read.
 */
export function createGraphTextReader(): GraphTextReader {
  const lists = { nodes: [] as unknown[], edges: [] as unknown[] };
  let file: Record<string, unknown> = {};
  /** What was given and is not parsed yet; inside of a list it begins between two entries. */
  let waiting = '';
  let step: ((piece: string) => boolean) | undefined = readHead;
  const head: string[] = [];

  function readHead(piece: string): boolean {
    const near = waiting + piece;
    const begin = NODES.exec(near);
    if (begin === null) {
      // The words may be cut in two: so many letters are looked at again.
      waiting = near.slice(-OVERLAP);
      head.push(near.slice(0, near.length - waiting.length));
      return true;
    }
    file = JSON.parse(`${head.join('')}${near.slice(0, begin.index)}\n"nodes":[]}`) as typeof file;
    waiting = '';
    return go(readNodes, near.slice(begin.index + begin[0].length));
  }

  function readNodes(piece: string): boolean {
    const rest = readEntries(lists.nodes, parseList, piece);
    return rest === undefined || go(readBetween, rest);
  }

  function readBetween(piece: string): boolean {
    waiting += piece;
    const begin = EDGES.exec(waiting);
    if (begin === null) return waiting.length < 2 * OVERLAP;
    const rest = waiting.slice(begin[0].length);
    waiting = '';
    return go(readEdges, rest);
  }

  function readEdges(piece: string): boolean {
    const rest = readEntries(lists.edges, parseEdges, piece);
    return rest === undefined || go(readTail, rest);
  }

  function readTail(piece: string): boolean {
    waiting += piece;
    return waiting.length < 2 * OVERLAP;
  }

  /** Parses the entries whose lines are complete; answers what stands behind the list when that is there. */
  function readEntries(list: unknown[], parse: (entries: string) => readonly unknown[], piece: string): string | undefined {
    if (!piece.includes('\n') && !piece.includes(']')) {
      waiting += piece;
      return undefined;
    }
    const near = waiting + piece;
    const end = near.indexOf('\n]');
    if (end >= 0) {
      const last = parse(near.slice(0, end));
      if (last.length === 0) throw new SyntaxError('Expected an entry behind a comma.');
      append(list, last);
      waiting = '';
      return near.slice(end + 2);
    }
    const comma = findLastComma(near);
    if (comma < 0) {
      waiting = near;
      return undefined;
    }
    const entries = parse(near.slice(0, comma));
    if (entries.length === 0) throw new SyntaxError('Expected an entry before a comma.');
    append(list, entries);
    waiting = near.slice(comma + 1);
    return undefined;
  }

  function go(next: (piece: string) => boolean, rest: string): boolean {
    step = next;
    return next(rest);
  }

  return {
    take: (piece) => {
      try {
        if (step?.(piece) === false) step = undefined;
      } catch {
        step = undefined;
      }
    },
    end: () => {
      if (step !== readTail || !TAIL.test(waiting)) return undefined;
      return Object.assign(file, lists);
    },
  };
}

const NODES = /\n"nodes": \[(?=\r?\n)/;
const EDGES = /^,\r?\n"edges": \[(?=\r?\n)/;
const TAIL = /^[ \t\r\n]*\}[ \t\r\n]*$/;
/** No shorter than the longest of these words. */
const OVERLAP = 16;

function parseList(entries: string): readonly unknown[] {
  return JSON.parse(`[${entries}]`) as unknown[];
}

/** Edge by edge where each has a line of its own. */
function parseEdges(entries: string): readonly unknown[] {
  const edges: unknown[] = [];
  try {
    for (const line of trimBlanks(entries).split(/,\r?\n/)) edges.push(findEdgeLine(line) ?? JSON.parse(line));
    return edges;
  } catch {
    return parseList(entries);
  }
}

/** Without what JSON takes for white space around it, and nothing else. */
function trimBlanks(text: string): string {
  let [from, to] = [0, text.length];
  while (from < to && BLANKS.includes(text.charAt(from))) from += 1;
  while (to > from && BLANKS.includes(text.charAt(to - 1))) to -= 1;
  return text.slice(from, to);
}

const BLANKS = ' \t\r\n';

/** Where the last comma stands that a line ends with; -1 where none does. */
function findLastComma(text: string): number {
  for (let end = text.lastIndexOf('\n'); end > 0; end = text.lastIndexOf('\n', end - 1)) {
    const before = text[end - 1] === '\r' ? end - 2 : end - 1;
    if (text[before] === ',') return before;
  }
  return -1;
}

function append(list: unknown[], entries: readonly unknown[]): void {
  for (const entry of entries) list.push(entry);
}
