import type { ElementDefinition, NodeDataDefinition } from 'cytoscape';
import type { Palette } from '../styles/palette.ts';
import { cardImage } from './card-image.ts';
import type { MapPlan, PlannedNode } from './plan-map.ts';

/** What elements are made with. */
export interface ElementLook {
  readonly palette: Palette;
  readonly font: string;
}

/** From so many edges on each is drawn fainter. */
const MANY_EDGES = 180;

/** Fresh Cytoscape elements for a plan, places left out, by id. */
export function mapElements(plan: MapPlan, look: ElementLook): Map<string, ElementDefinition> {
  const elements = new Map<string, ElementDefinition>();
  for (const { id, lines, width, height } of plan.regions) {
    const faded = plan.fading && 'faded';
    elements.set(id, { group: 'nodes', data: { id, width, height }, classes: classes(['region', faded]) });
    const name = `${id} name`;
    elements.set(name, { group: 'nodes', data: { id: name, text: lines.join('\n') }, classes: classes(['name', faded]) });
  }
  for (const planned of plan.nodes) elements.set(planned.node.key, nodeElement(planned, plan.fading, look));
  for (const { id, source, target, lit } of plan.edges) {
    const state = [plan.edges.length > MANY_EDGES && 'dense', lit && 'lit', plan.fading && !lit && 'faded'];
    elements.set(id, { group: 'edges', data: { id, source, target }, classes: classes(state) });
  }
  return elements;
}

function nodeElement({ node, chosen, lit }: PlannedNode, fading: boolean, { palette, font }: ElementLook): ElementDefinition {
  const colours = node.days.map((day) => palette.days[day % palette.days.length] ?? palette.edge);
  const colour = colours[0] ?? palette.edge;
  const state = [chosen && 'chosen', lit && 'lit', fading && !lit && 'faded'];
  if (node.words !== undefined) {
    const { width, height } = node.box;
    const image = cardImage(node.words, node.box, { palette, font, count: node.count ?? 'sub' });
    return { group: 'nodes', data: { id: node.key, width, height, image, colour }, classes: classes(['card', ...state]) };
  }
  const parted = colours.length > 1 && node.kind === 'concept';
  const parts = parted ? colours.slice(0, 4) : [];
  const data: NodeDataDefinition = {
    id: node.key,
    text: node.lines.join('\n'),
    diameter: node.figure.diameter,
    font: node.figure.font,
    colour,
    part: 100 / Math.max(1, parts.length),
  };
  parts.forEach((part, index) => (data[`colour${index + 1}`] = part));
  return { group: 'nodes', data, classes: classes(['figure', node.kind, parted && 'parted', ...state]) };
}

function classes(names: readonly (string | false)[]): string[] {
  return names.filter((name) => name !== false);
}
