/** Where a page looks for its graph: `named` by its own address, or the one beside it. */
export interface GraphAddress {
  readonly url: URL;
  readonly named: boolean;
  /** As a person should read it. */
  readonly shown: string;
  /** On another server than the page. */
  readonly foreign: boolean;
}

const BESIDE = 'graph.json';

/** The address of the graph of a page: `?graph=`, relative to the page, or graph.json beside it. */
export function readGraphAddress(page: string): GraphAddress {
  const { origin, searchParams } = new URL(page);
  const name = searchParams.get('graph') ?? '';
  const named = name !== '';
  const base = new URL('.', page);
  const url = URL.canParse(name, base) && named ? new URL(name, base) : new URL(BESIDE, base);
  return { url, named, shown: named ? name : BESIDE, foreign: url.origin !== origin };
}
