/** The code of the map and of Cytoscape behind it: large, so it begins to load with the page. Whoever draws with it hears when that fails. */
export function loadMap() {
  return Promise.all([import('../view/map-view.ts'), import('./kg-map.ts')]);
}
