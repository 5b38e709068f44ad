import type { Book } from '../state/book.ts';
import { countTalks, findNode, labelOf, talksIn } from '../state/book.ts';
import type { ViewState } from '../state/view-state.ts';
import type { Visibility } from '../state/visibility.ts';
import { readWalkedEdge } from '../state/walked-edge.ts';
import { talkLine } from './talk-words.ts';
import { words } from './messages.ts';

/** What is selected, for those who listen: "Idea, overparametrization, 4 talks". */
export function announceSelection(book: Book, { selection }: ViewState, lit: number): string {
  const [key, second] = selection;
  if (key === undefined) return '';
  if (second !== undefined) return words.selectedMany(selection.length, lit);
  const node = findNode(book, key);
  if (node === undefined) return '';
  const talks = node.kind === 'talk' ? undefined : node.kind === 'concept' ? countTalks(book, key) : talksIn(book, key).length;
  return words.selected(nameInFull(book, key), words.kinds[node.kind], talks);
}

/** The edge that a walk points at, for those who listen: "2 of 4: covered by Peter Bartlett, Day 2 · 3". */
export function announceWalk(book: Book, view: ViewState, visibility: Visibility): string {
  const edge = readWalkedEdge(book.graph, view, visibility);
  if (edge === undefined) return '';
  const { at, count, relation, direction, other } = edge;
  return words.walked(at, count, words.steps[`${relation}.${direction}`], nameInFull(book, other));
}

/** What a node is called where nothing else tells which is meant. */
export function nameInFull(book: Book, key: string): string {
  const talk = book.talks.get(key);
  return talk === undefined ? labelOf(book, key) : talkLine(talk);
}
