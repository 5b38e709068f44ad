import type { MapModel, MapNode, Point } from './map-node.ts';
import { GAP } from './screen-room.ts';

/** Nodes that stand together as one box: each with the way from the middle of the box to its place, in px on screen. */
export interface MapGroup {
  /** Where it stands is where this one belongs. */
  readonly head: MapNode;
  readonly members: readonly GroupMember[];
  readonly width: number;
  readonly height: number;
}

interface GroupMember extends Point {
  readonly node: MapNode;
}

/** So many speakers, institutions and papers stand with one card. */
export const COMPANIONS = 3;
/** Px between a card and what stands below, and between two of those. */
const AIR = { down: GAP + 1, across: GAP + 4 } as const;

/** A node by itself, measured when it is asked: of a large graph few of those in line ever get a place. */
function groupAlone(node: MapNode): MapGroup {
  return {
    head: node,
    get members() {
      return [{ node, x: 0, y: -node.box.dy }];
    },
    get width() {
      return node.box.width;
    },
    get height() {
      return node.box.height;
    },
  };
}

/** Talks and ideas in their order; of the others each stands below the card of the talk that it belongs to, as far as there is room. */
function groupWithCards(model: MapModel, nodes: readonly MapNode[], others: readonly MapNode[], most: number): MapGroup[] {
  const free = new Set(others);
  return nodes.map((node) => {
    if (node.kind !== 'talk' || free.size === 0) return groupAlone(node);
    const below = companions(model, node)
      .filter((other) => free.has(other))
      .slice(0, most);
    for (const other of below) free.delete(other);
    return groupBelow(node, below);
  });
}

/** All nodes of a map of every kind in their order, what belongs to a card below it, as many as `most`. */
export function groupAll(model: MapModel, nodes: readonly MapNode[], most: number = COMPANIONS): MapGroup[] {
  return groupWithCards(
    model,
    nodes.filter(standsAlone),
    nodes.filter((node) => !standsAlone(node)),
    most,
  );
}

/** Talks and ideas stand by themselves, not below a card. */
function standsAlone({ kind }: MapNode): boolean {
  return kind === 'talk' || kind === 'concept';
}

/** A talk's speakers whose talk it is more than another, where they come from, and its papers. */
function companions(model: MapModel, talk: MapNode): MapNode[] {
  const joined = nodesOf(model, talk.key);
  const speakers = joined.filter((node) => node.kind === 'speaker' && homeTalk(model, node) === talk.key);
  const places = speakers.flatMap(({ key }) => nodesOf(model, key).filter(({ kind }) => kind === 'institution'));
  return [...new Set([...speakers, ...places, ...joined.filter(({ kind }) => kind === 'paper')])];
}

/** The talk that a speaker gives with the fewest others. */
function homeTalk(model: MapModel, { talks }: MapNode): string | undefined {
  const givers = (talk: string) => [...model.joined(talk).values()].filter((kinds) => kinds.includes('gives')).length;
  return talks.toSorted((a, b) => givers(a) - givers(b) || (a < b ? -1 : 1))[0];
}

function nodesOf(model: MapModel, key: string): MapNode[] {
  return [...model.joined(key).keys()].flatMap((other) => model.nodes.get(other) ?? []);
}

function groupBelow(talk: MapNode, below: readonly MapNode[]): MapGroup {
  if (below.length === 0) return groupAlone(talk);
  const row = below.reduce((sum, { box }) => sum + box.width, (below.length - 1) * AIR.across);
  const deep = Math.max(...below.map(({ box }) => box.height));
  const height = talk.box.height + AIR.down + deep;
  const top = -height / 2;
  let x = -row / 2;
  const members = below.map((node) => {
    const { box } = node;
    const member = { node, x: x + box.width / 2, y: top + talk.box.height + AIR.down + box.height / 2 - box.dy };
    x += box.width + AIR.across;
    return member;
  });
  const card = { node: talk, x: 0, y: top + talk.box.height / 2 };
  return { head: talk, members: [card, ...members], width: Math.max(row, talk.box.width), height };
}
