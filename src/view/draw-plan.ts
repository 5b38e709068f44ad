import type { Core, ElementDefinition, NodeSingular } from 'cytoscape';
import { CARD } from '../model/map-box.ts';
import { signId } from './map-elements.ts';
import type { MapNode, Point } from './map-node.ts';
import type { MapPlan } from './map-plan.ts';
import { syncElements } from './sync-elements.ts';

/** Brings what Cytoscape shows to the elements of a plan, at its places for this scale. */
export function drawPlan(cy: Core, plan: MapPlan | undefined, elements: ReadonlyMap<string, ElementDefinition>, scale: Point): void {
  cy.batch(() => {
    syncElements(cy, elements);
    placePlan(cy, plan, scale);
  });
}

/** Puts the nodes of a plan where they stand at this scale, on whole px; a node that a person holds stays in their hand. */
export function placePlan(cy: Core, plan: MapPlan | undefined, scale: Point): void {
  if (plan === undefined) return;
  const put = (id: string, x: number, y: number) => {
    const element = cy.getElementById(id);
    if (!element.grabbed()) element.position({ x, y });
  };
  cy.batch(() => {
    for (const { node, at, pinned } of plan.nodes) {
      const [x, y] = [Math.round(at.x * scale.x), Math.round(at.y * scale.y)];
      put(node.key, x, y);
      if (!pinned) continue;
      const sign = signPlace(node);
      put(signId(node.key), x + sign.x, y + sign.y);
    }
    const grown = { x: scale.x / plan.scale.x, y: scale.y / plan.scale.y };
    for (const { id, x, y, height, name } of plan.regions) {
      put(id, x * grown.x, y * grown.y);
      // A name stays at the upper edge of its frame, as far below it as it is.
      const top = y - height / 2;
      put(`${id} name`, Math.round(name.x * grown.x), Math.round(top * grown.y + name.y - top));
    }
  });
}

/** Takes the sign of a pinned node along while it is dragged. */
export function moveSign(cy: Core, held: NodeSingular, plan: MapPlan | undefined): void {
  const sign = cy.getElementById(signId(held.id()));
  const node = plan?.nodes.find((planned) => planned.node.key === held.id())?.node;
  if (sign.empty() || node === undefined) return;
  const { x, y } = held.position();
  const beside = signPlace(node);
  sign.position({ x: x + beside.x, y: y + beside.y });
}

/** Where the sign of a pin stands beside a node's place: at the upper corner at the end. */
function signPlace({ words, box, figure }: MapNode): Point {
  if (words !== undefined) return { x: box.width / 2 - 2, y: 2 - (words.sub === '' ? CARD.low : CARD.height) / 2 };
  return { x: figure.diameter / 2 + 5, y: -figure.diameter / 2 - 3 };
}
