import type { Queries } from '../queries/queries.ts';
import { anchorView, keysIn } from '../state/anchor-view.ts';
import type { Book } from '../state/book.ts';
import type { ReadView } from '../state/normalize-view.ts';
import { shareParts } from '../state/share-parts.ts';
import type { ViewState } from '../state/view-state.ts';

/**
 * Holds a view that was read against the graph that is open: each key leads to what it became, and what is gone joins the troubles. What is equal to a part of
 * the view that is shown `now` is that part.
 */
export async function anchorReadView(read: ReadView, book: Book, queries: Queries, now: () => ViewState): Promise<ReadView> {
  const found = await Promise.all(keysIn(read.view).map(async (key) => [key, (await queries.node(key))?.key] as const));
  const known = new Map(found);
  const { view, troubles } = anchorView(read.view, book.graph, (key) => known.get(key));
  return { view: shareParts(view, now()), troubles: [...read.troubles, ...troubles] };
}
