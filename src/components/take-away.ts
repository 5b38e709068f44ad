import type { GraphFile } from '../model/graph-file.ts';
import { exportName } from '../state/export-name.ts';
import { writeViewFile } from '../state/view-file.ts';
import type { ViewState } from '../state/view-state.ts';
import type { Visibility } from '../state/visibility.ts';
import { pickVisible } from '../state/visible-graph.ts';
import { saveFile } from './save-file.ts';

/** What is taken away from: the graph file as it was loaded, and what is seen of it. */
export interface Taken {
  readonly title: string;
  readonly text: string;
  readonly view: ViewState;
  readonly visibility: Visibility;
}

/** Saves the graph, whole as it was loaded or what of it is visible; answers the file's name. */
export function takeGraph({ title, text, visibility }: Taken, what: 'all' | 'visible'): string {
  if (what === 'all') return save(text, exportName(title, 'json'));
  const file = pickVisible(JSON.parse(text) as GraphFile, visibility);
  return save(`${writeLines(file)}\n`, exportName(`${title} visible`, 'json'));
}

/** Saves the view; answers the file's name. */
export function takeView({ title, view }: Taken): string {
  return save(writeViewFile(view, title), exportName(`${title} view`, 'json'));
}

/** Saves a picture; answers the file's name. */
export function takePicture(picture: Blob, title: string, as: 'png' | 'png2' | 'svg'): string {
  const name = exportName(as === 'png2' ? `${title} 2x` : title, as === 'svg' ? 'svg' : 'png');
  saveFile(picture, name);
  return name;
}

function save(text: string, name: string): string {
  saveFile(new Blob([text], { type: 'application/json' }), name);
  return name;
}

/** One node or edge a line, as in the file that it was taken from. */
function writeLines({ nodes, edges, ...rest }: GraphFile): string {
  const list = (entries: readonly unknown[]) => `[\n${entries.map((entry) => JSON.stringify(entry)).join(',\n')}\n]`;
  const others = Object.entries(rest).map(([name, value]) => `${JSON.stringify(name)}: ${JSON.stringify(value)}`);
  return `{\n${[...others, `"nodes": ${list(nodes)}`, `"edges": ${list(edges)}`].join(',\n')}\n}`;
}
