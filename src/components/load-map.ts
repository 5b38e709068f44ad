/** The code of the map and of Cytoscape behind it: large, so it begins to load with the page, and is made ready. Whoever draws with it hears when that fails. */
export async function loadMap(): Promise<void> {
  const [{ MapView }] = await Promise.all([import('../view/map-view.ts'), import('./kg-map.ts')]);
  MapView.prepare();
}
