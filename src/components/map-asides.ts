import { html, nothing } from 'lit';
import type { KnowledgeGraph } from '../graph/knowledge-graph.ts';
import type { Pin } from '../state/view-state.ts';
import { findFirstPlace } from '../view/first-place.ts';
import type { Point } from '../view/map-node.ts';
import { mapWords } from './map-words.ts';
import { nodeMenu } from './node-menu.ts';
import './kg-node-menu.ts';

/** What is said where the camera looks at nothing, with the way back. */
export function lostNote(fit: () => void) {
  return html`<p class="lost" role="status">
    ${mapWords.nothingHere} <button class="link" type="button" @click=${fit}>${mapWords.showWhole}</button>
  </p>`;
}

/** How many are drawn of how many, where not all are, and that a filter hides what is chosen. */
export function countNote(counts: { readonly drawn: number; readonly total: number } | undefined, isChosenHidden: boolean) {
  const said = [
    ...(counts === undefined ? [] : [mapWords.drawnOfAll(counts.drawn, counts.total)]),
    ...(isChosenHidden ? [mapWords.chosenHidden] : []),
  ];
  return said.length === 0 ? nothing : html`<p class="many">${said.join(' · ')}</p>`;
}

/** What is said of a node that is pointed at: its whole name where the map shows a part, and how much waits inside of it. */
export interface Hint extends Point {
  readonly text: string | undefined;
  readonly waiting: number;
}

/** The hint below the node that is pointed at. */
export function hintNote(hint: Hint | undefined) {
  if (hint === undefined) return nothing;
  const { text, waiting } = hint;
  return html`<div class="hint" aria-hidden="true">
    ${text === undefined ? nothing : html`<div>${text}</div>`} ${waiting === 0 ? nothing : html`<div>${mapWords.waiting(waiting)}</div>`}
  </div>`;
}

/** Puts the hint below its node. Property by property: a style attribute is refused by a strict Content-Security-Policy. */
export function placeHint(root: ParentNode, hint: Point | undefined): void {
  const element = root.querySelector<HTMLElement>('.hint');
  if (element === null || hint === undefined) return;
  element.style.left = `${hint.x}px`;
  element.style.top = `${hint.y}px`;
}

/** A node whose menu is open, and the point of the map at which it opens. */
export interface OpenMenu extends Point {
  readonly key: string;
}

/** What a menu is made from besides: `home` is where its node stands, in px of the layout. */
interface Around {
  readonly graph: KnowledgeGraph;
  readonly selection: readonly string[];
  readonly pins: readonly Pin[];
  readonly home: Point;
  readonly closed: (event: CustomEvent<{ readonly back: boolean }>) => void;
}

/** The menu of a node where it stands. */
export function openedMenu(menu: OpenMenu, { graph, selection, pins, home, closed }: Around) {
  const { key } = menu;
  const nameOf = (one: string) => (graph.hasNode(one) ? graph.getNodeAttribute(one, 'label') : one);
  const isPinned = pins.some((pin) => pin.key === key);
  const groups = nodeMenu({ key, selection, isPinned, at: home, place: findFirstPlace(graph, key), nameOf });
  return html`<kg-node-menu .label=${mapWords.nodeMenu(nameOf(key))} .groups=${groups} .at=${menu} @close=${closed}></kg-node-menu>`;
}
