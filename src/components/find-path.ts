import type { Queries } from '../queries/queries.ts';
import type { ViewState } from '../state/view-state.ts';
import type { Visibility } from '../state/visibility.ts';

/** The nodes of the best way between the two that are asked about, in its order; undefined when no way is asked for or none is there. */
export async function findPath(queries: Queries, view: ViewState, { out, relations }: Visibility): Promise<readonly string[] | undefined> {
  const [a, b] = view.selection;
  if (view.ask !== 'path' || a === undefined || b === undefined) return undefined;
  const { paths } = await queries.path(a, b, { out, relations });
  return paths[0]?.steps.flatMap(({ from, to }, at) => (at === 0 ? [from, to] : [to]));
}
