import type { Core } from 'cytoscape';
import { mapElements } from './map-elements.ts';
import type { ElementLook } from './map-elements.ts';
import type { Point } from './map-node.ts';
import type { MapPlan } from './plan-map.ts';
import { syncElements } from './sync-elements.ts';

/** Brings what Cytoscape shows to a plan, at its places for this scale; nothing of it without one. */
export function drawPlan(cy: Core, plan: MapPlan | undefined, scale: Point, look: ElementLook): void {
  cy.batch(() => {
    syncElements(cy, plan === undefined ? new Map() : mapElements(plan, look));
    placePlan(cy, plan, scale);
  });
}

/** Puts the nodes of a plan where they stand at this scale, on whole px; a node that a person holds stays in their hand. */
export function placePlan(cy: Core, plan: MapPlan | undefined, scale: Point): void {
  const places = new Map<string, Point>();
  for (const { node, at } of plan?.nodes ?? []) places.set(node.key, { x: Math.round(at.x * scale.x), y: Math.round(at.y * scale.y) });
  for (const { id, x, y, name } of plan?.regions ?? []) {
    places.set(id, { x, y });
    places.set(`${id} name`, { x: Math.round(name.x), y: Math.round(name.y) });
  }
  const placed = cy.nodes().filter((node) => !node.grabbed() && places.has(node.id()));
  placed.positions((node) => places.get(node.id()) ?? { x: 0, y: 0 });
}
