import type { Trouble } from '../components/kg-message.ts';
import { skimGraphText } from '../formats/graph-json.ts';
import { GraphFileError } from '../formats/graph-file-error.ts';
import type { GraphFile } from '../model/graph-file.ts';
import type { Fetched } from './fetch-graph.ts';

/** A graph that can be shown, with its text as loaded; or what stood in the way. */
export type Loaded = OpenedGraph | { readonly trouble: Trouble };

export interface OpenedGraph {
  readonly file: GraphFile;
  readonly text: string;
  /** Checks what has not been checked yet, in steps; answers what is wrong with it when that is found. */
  readonly check: Generator<void, Trouble | undefined>;
}

/** Opens what was fetched, checked as far as it takes to show it. Never throws. */
export function loadGraph(fetched: Fetched): Loaded {
  const { named, shown } = fetched.address;
  const trouble = (kind: Trouble['kind'], detail = ''): Trouble => ({ kind, address: shown, detail, named });
  if ('failed' in fetched) return { trouble: trouble(fetched.failed, fetched.detail) };
  try {
    const { file, check } = skimGraphText(fetched.text, fetched.value);
    return { file, text: fetched.text, check: telling(check, trouble) };
  } catch (error) {
    return { trouble: troubleOf(error, trouble) };
  }
}

function* telling(check: Generator<void, void>, trouble: (kind: Trouble['kind'], detail?: string) => Trouble): OpenedGraph['check'] {
  try {
    yield* check;
    return undefined;
  } catch (error) {
    return troubleOf(error, trouble);
  }
}

function troubleOf(error: unknown, trouble: (kind: Trouble['kind'], detail?: string) => Trouble): Trouble {
  const fault = error instanceof GraphFileError ? error.fault : undefined;
  const detail = error instanceof Error ? error.message : String(error);
  if (fault === 'web-page') return trouble('web-page');
  return trouble(fault === 'version' ? 'newer' : 'broken', detail);
}
