import type { Evidence } from '../model/evidence.ts';
import type { EdgeAttributes, GraphEdge } from '../model/graph-file.ts';
import type { EdgeKind } from '../model/ontology.ts';

/** How `writeGraphFile` writes an edge without a role, up to its evidence, which is most of it. Names with escaped letters are left to JSON.parse. */
const BEGIN =
  /^\{"key":"([^"\\]+)","source":"([^"\\]+)","target":"([^"\\]+)","attributes":\{"kind":"(covers|cites|affiliated-with|wrote)","weight":(0|[1-9]\d{0,8}),"evidence":\[\{"source":"/;
const END = '}]}}';

/**
 * The edge that a line of a graph file says, with evidence that is parsed when it is first asked for (where it is no JSON, that throws SyntaxError): of a large
 * graph few people ever ask for much of it. Undefined when the line is written in another way.
 */
export function findEdgeLine(line: string): GraphEdge | undefined {
  // Two edges may have come onto one line.
  const isOne = line.indexOf(END) === line.length - END.length;
  const begin = isOne ? BEGIN.exec(line) : null;
  if (begin === null) return undefined;
  const [, key = '', source = '', target = '', kind = '', weight] = begin;
  return { key, source, target, attributes: new LineAttributes(line, kind as EdgeKind, Number(weight)) };
}

class LineAttributes implements EdgeAttributes {
  readonly kind: EdgeKind;
  readonly weight: number;
  readonly line: string;
  whole: GraphEdge | undefined;

  constructor(line: string, kind: EdgeKind, weight: number) {
    this.kind = kind;
    this.weight = weight;
    this.line = line;
    this.whole = undefined;
  }

  get evidence(): readonly Evidence[] {
    return this.read().attributes.evidence;
  }

  /** All that the line says. */
  read(): GraphEdge {
    return (this.whole ??= JSON.parse(this.line) as GraphEdge);
  }
}
