import type { Core, EventObject, NodeSingular } from 'cytoscape';

/** Marks the node under the pointer, with its edges, once the pointer has rested there, and tells its key; returns what stops it. */
export function hoverAfter(cy: Core, ms: number, tell: (key: string | undefined) => void): () => void {
  let timer = 0;
  let hovered: NodeSingular | undefined;
  const leave = () => {
    window.clearTimeout(timer);
    if (hovered === undefined) return;
    hovered = undefined;
    cy.elements('.hovered').removeClass('hovered');
    tell(undefined);
  };
  const enter = ({ target }: EventObject) => {
    leave();
    timer = window.setTimeout(() => {
      hovered = target as NodeSingular;
      if (hovered.removed()) return;
      hovered.union(hovered.connectedEdges()).addClass('hovered');
      tell(hovered.id());
    }, ms);
  };
  const point = () => setCursor(cy, 'pointer');
  const rest = () => setCursor(cy, '');
  cy.on('mouseover', 'node', enter).on('mouseout grab', 'node', leave).on('pan zoom', leave);
  cy.on('mouseover', 'node', point).on('mouseout', 'node', rest);
  // Beside the map Cytoscape hears of no pointer.
  const container = cy.container();
  container?.addEventListener('pointerleave', leave);
  return () => {
    window.clearTimeout(timer);
    container?.removeEventListener('pointerleave', leave);
  };
}

function setCursor(cy: Core, cursor: string): void {
  const container = cy.container();
  if (container !== null) container.style.cursor = cursor;
}
