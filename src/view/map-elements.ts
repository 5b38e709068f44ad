import type { ElementDefinition, NodeDataDefinition } from 'cytoscape';
import { dayColours } from '../styles/palette.ts';
import type { Palette } from '../styles/palette.ts';
import { cardImage } from './card-image.ts';
import { pinImage } from './pin-image.ts';
import type { MapNode } from './map-node.ts';
import type { MapPlan, PlannedNode } from './map-plan.ts';

/** What elements are made with. */
export interface ElementLook {
  readonly palette: Palette;
  readonly font: string;
}

/** From so many chosen nodes on the edges that they light are drawn thinner. */
const SEVERAL = 3;
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
  for (const planned of plan.nodes) {
    elements.set(planned.node.key, nodeElement(planned, plan.fading, look));
    if (!planned.pinned) continue;
    const id = signId(planned.node.key);
    const faded = !planned.lit && (planned.out || plan.fading) && 'faded';
    elements.set(id, { group: 'nodes', data: { id, image: pinImage(look.palette) }, classes: classes(['pin', faded]) });
  }
  const thin = plan.nodes.filter(({ chosen }) => chosen).length >= SEVERAL;
  for (const { id, source, target, lit, pointed, out } of plan.edges) {
    const faded = !lit && (out || plan.fading);
    const state = [
      plan.edges.length > MANY_EDGES && 'dense',
      lit && 'lit',
      lit && thin && 'thin',
      lit && out && 'ghost',
      pointed && 'pointed',
      faded && 'faded',
    ];
    elements.set(id, { group: 'edges', data: { id, source, target }, classes: classes(state) });
  }
  return elements;
}

/** The id of the sign of a pinned node. */
export function signId(key: string): string {
  return `pin ${key}`;
}

/** The colour of a node's day, grey without one; and the parts of what belongs to several. */
export function nodeColours(node: MapNode, palette: Palette): { readonly colour: string; readonly parts: readonly string[] } {
  const all = dayColours(palette);
  const colours = node.colours.map((number) => all[number - 1] ?? palette.edge);
  const parts = colours.length > 1 && node.kind === 'concept' ? colours : [];
  return { colour: colours[0] ?? palette.edge, parts };
}

function nodeElement(
  { node, chosen, lit, end, out, waiting }: PlannedNode,
  fading: boolean,
  { palette, font }: ElementLook,
): ElementDefinition {
  const { colour, parts } = nodeColours(node, palette);
  const state = [chosen && 'chosen', lit && 'lit', end && 'end', lit && out && 'ghost', !lit && (out || fading) && 'faded'];
  if (node.words !== undefined) {
    const { width, height } = node.box;
    const image = cardImage(node.words, node.box, { palette, font, waiting, beside: node.beside ?? '' });
    return { group: 'nodes', data: { id: node.key, width, height, image, colour }, classes: classes(['card', ...state]) };
  }
  const parted = parts.length > 0;
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
