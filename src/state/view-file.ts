import { normalizeView } from './normalize-view.ts';
import type { ReadView } from './normalize-view.ts';
import { INITIAL_VIEW } from './view-state.ts';
import type { ViewState } from './view-state.ts';

const FORMAT = 'talkgraph-view';
const VERSION = 1;

/** A view as a file to keep: JSON, readable, only what differs from the view at load. */
export function writeViewFile(view: ViewState, title: string): string {
  const parts = Object.entries(view).filter(([name, part]) => JSON.stringify(part) !== JSON.stringify(Reflect.get(INITIAL_VIEW, name)));
  return `${JSON.stringify({ format: FORMAT, version: VERSION, graph: title, view: Object.fromEntries(parts) }, undefined, 2)}\n`;
}

/** Reads a saved view; undefined when the text is none at all. */
export function parseViewFile(text: string): ReadView | undefined {
  let file: unknown;
  try {
    file = JSON.parse(text);
  } catch {
    return undefined;
  }
  const { format, version, view } = Object(file) as Readonly<Record<string, unknown>>;
  if (format !== FORMAT) return undefined;
  const read = normalizeView(view);
  if (typeof version !== 'number' || version <= VERSION) return read;
  return { view: read.view, troubles: [{ kind: 'newer', name: String(version) }, ...read.troubles] };
}
