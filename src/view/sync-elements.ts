import type { Core, ElementDefinition } from 'cytoscape';

/** Brings what Cytoscape holds to these elements by id: removes, changes and adds only what differs. */
export function syncElements(cy: Core, wanted: ReadonlyMap<string, ElementDefinition>): void {
  cy.elements()
    .filter((element) => !wanted.has(element.id()))
    .remove();
  const fresh: ElementDefinition[] = [];
  for (const [id, definition] of wanted) {
    const element = cy.getElementById(id);
    if (element.empty()) {
      fresh.push(definition);
      continue;
    }
    const names = [...(definition.classes ?? []), ...(element.hasClass('hovered') ? ['hovered'] : [])];
    if (names.toSorted().join(' ') !== element.classes().toSorted().join(' ')) element.classes(names);
    for (const [name, value] of Object.entries(definition.data)) {
      const isKept = name === 'id' || name === 'source' || name === 'target';
      if (!isKept && element.data(name) !== value) element.data(name, value);
    }
  }
  cy.add(fresh);
}
