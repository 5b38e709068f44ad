import cytoscape from 'cytoscape';
import fcose from 'cytoscape-fcose';
import { seededRandom } from './seeded-random.ts';

/** A place on the plane, in px. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** A node to place: its size, and the nodes that it is joined with (each edge may be named from one end or from both). */
export interface FcoseNode {
  readonly key: string;
  readonly width: number;
  readonly height: number;
  readonly links: readonly string[];
}

let registered = false;

/** Places of nodes by fcose (Balci and Dogrusoz 2022), synchronously and the same for the same seed. */
export function runFcose(nodes: readonly FcoseNode[], seed: number, quality: 'default' | 'draft'): Map<string, Point> {
  if (nodes.length < 2) return new Map(nodes.map(({ key }) => [key, { x: 0, y: 0 }]));
  if (!registered) cytoscape.use(fcose);
  registered = true;
  const cy = cytoscape({
    headless: true,
    styleEnabled: true,
    style: [
      { selector: 'node', style: { width: 'data(width)', height: 'data(height)', shape: 'rectangle', padding: '0px', 'border-width': 0 } },
    ],
    elements: elementsOf(nodes),
  });
  const random = Math.random;
  Math.random = seededRandom(seed);
  try {
    cy.layout(options(quality) as unknown as cytoscape.LayoutOptions).run();
    return new Map(cy.nodes().map((node) => [node.id(), { ...node.position() }]));
  } finally {
    Math.random = random;
    cy.destroy();
  }
}

function options(quality: 'default' | 'draft'): object {
  return {
    name: 'fcose',
    quality,
    randomize: true,
    animate: false,
    fit: false,
    uniformNodeDimensions: false,
    packComponents: false,
    tile: true,
    nodeSeparation: 110,
    idealEdgeLength: 90,
    nodeRepulsion: 9000,
    edgeElasticity: 0.35,
    gravity: 0.35,
    numIter: 2500,
  };
}

function elementsOf(nodes: readonly FcoseNode[]): cytoscape.ElementDefinition[] {
  const pairs = new Map<string, cytoscape.ElementDefinition>();
  for (const { key, links } of nodes) {
    for (const other of links) {
      const [source, target] = key < other ? [key, other] : [other, key];
      pairs.set(`${source}\n${target}`, { group: 'edges', data: { id: `edge ${source}\n${target}`, source, target } });
    }
  }
  const boxes = nodes.map(({ key, width, height }) => ({ group: 'nodes' as const, data: { id: key, width, height } }));
  return [...boxes, ...pairs.values()];
}
