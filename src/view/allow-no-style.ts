const ID = '__________cytoscape_stylesheet';

/** Stands in for the style element that Cytoscape would add to the page and a strict Content-Security-Policy would refuse; the map's element has that style itself. */
export function allowNoStyle(page: Document): void {
  if (page.getElementById(ID) !== null) return;
  const stand = page.createElement('meta');
  stand.id = ID;
  page.head.append(stand);
}
