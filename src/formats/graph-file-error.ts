/** What is wrong with a graph file: not JSON, a web page instead, other JSON, of a newer Talkgraph, not as the contract says, too large. */
export type GraphFileFault = 'syntax' | 'web-page' | 'format' | 'version' | 'shape' | 'size';

/** A text that cannot be opened as a graph; the message says where, what was expected and what to do, `where` is a JSON path or "line 3, column 7". */
export class GraphFileError extends Error {
  readonly fault: GraphFileFault;
  readonly where: string;

  constructor(fault: GraphFileFault, where: string, message: string) {
    super(where === '' ? message : `${where}: ${message}`);
    this.name = 'GraphFileError';
    this.fault = fault;
    this.where = where;
  }
}
