import type { Core, EventObject, NodeSingular } from 'cytoscape';
import type { Point } from './map-node.ts';
import { listenToLasso } from './lasso.ts';

/** What a person does with mouse or fingers. */
export interface GestureListener {
  /** A node, or nothing, was chosen; `adds` to what is chosen already. */
  choose(key: string | undefined, adds: boolean): void;
  /** Nodes were encircled. */
  encircle(keys: readonly string[], adds: boolean): void;
  focus(key: string): void;
  /** The menu of a node is wanted at a point of the container. */
  menu(key: string, at: Point): void;
  dragged(node: NodeSingular): void;
  dropped(node: NodeSingular): void;
}

/** Tells what a person does on the map; returns what stops it. */
export function listenToGestures(cy: Core, container: HTMLElement, listener: GestureListener): () => void {
  /** The node of the last tap: only two on the same are a double one. */
  let last: string | undefined;
  let held = false;
  cy.on('tapstart', () => {
    held = false;
    container.focus({ preventScroll: true });
  });
  cy.on('tap', ({ target, originalEvent }: EventObject) => {
    if (held) return;
    const key = keyOf(cy, target);
    const adds = originalEvent.ctrlKey || originalEvent.metaKey;
    last = key;
    if (key !== undefined || !adds) listener.choose(key, adds);
  });
  cy.on('dbltap', 'node', ({ target }: EventObject) => {
    const key = keyOf(cy, target);
    if (key !== undefined && key === last && !held) listener.focus(key);
  });
  cy.on('cxttap', 'node', ({ target, renderedPosition }: EventObject) => {
    const key = keyOf(cy, target);
    if (key !== undefined) listener.menu(key, renderedPosition);
  });
  cy.on('taphold', 'node', ({ target, renderedPosition, originalEvent }: EventObject) => {
    const key = keyOf(cy, target);
    if (key === undefined || !originalEvent.type.startsWith('touch')) return;
    held = true;
    listener.menu(key, renderedPosition);
  });
  cy.on('drag', 'node', ({ target }: EventObject) => listener.dragged(target as NodeSingular));
  cy.on('dragfree', 'node', ({ target }: EventObject) => listener.dropped(target as NodeSingular));
  return listenToLasso(container, (isInside, adds) => {
    const nodes = cy.nodes('.card, .figure').filter((node) => isInside(node.renderedPosition()));
    listener.encircle(
      nodes.map((node) => node.id()),
      adds,
    );
  });
}

/** The key of what was hit; undefined beside all nodes. */
function keyOf(cy: Core, target: unknown): string | undefined {
  return target === cy ? undefined : (target as NodeSingular).id();
}
