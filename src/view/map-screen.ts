import type { Lens, Pin } from '../state/view-state.ts';
import { fitExtent, fitMap } from './fit-map.ts';
import type { MapFit } from './fit-map.ts';
import type { MapModel, MapNode, Point } from './map-node.ts';
import { nodeBudget } from './plan-candidates.ts';
import { placeNearApart } from './plan-near.ts';
import type { PlanInput } from './plan-input.ts';
import { planRegions } from './plan-regions.ts';
import { GAP, makeRoom } from './screen-room.ts';
import { addBetween, settleMap } from './settle-map.ts';
import type { MapFrame } from './settle-map.ts';
import { settleRegions } from './settle-regions.ts';

/** How far from its place what a wider lens adds may be put, in px on screen: it is joined with what it belongs to by an edge. */
const REACH = 245;
const ZOOM = { least: 0.6, most: 14 } as const;

/** How a layout lies on the screen: its fit, the zoom, the size of the frame, and where nodes stand that do not stand where the layout has them. */
export class MapScreen {
  width = 0;
  height = 0;
  zoom = 1;
  #fit: MapFit = { scale: { x: 1, y: 1 }, center: { x: 0, y: 0 } };
  #model: MapModel | undefined;
  #settled: ReadonlyMap<string, Point> = new Map();
  #near: ReadonlyMap<string, Point> = new Map();
  #pins: ReadonlyMap<string, Point> = new Map();

  /** Px on screen for a px of the layout. */
  get scale(): Point {
    return this.scaleAt(this.zoom);
  }

  /** The place in the middle of the whole map. */
  get center(): Point {
    return this.#fit.center;
  }

  /** Keys of the nodes that were put somewhere by hand. */
  get pinned(): ReadonlySet<string> {
    return new Set(this.#pins.keys());
  }

  /** Px on screen for a px of the layout at a zoom. */
  scaleAt(zoom: number): Point {
    return { x: this.#fit.scale.x * zoom, y: this.#fit.scale.y * zoom };
  }

  /** Where a node stands: pinned, settled for this screen, beside its only talk, or where the layout has it. */
  readonly place = (node: MapNode): Point => {
    const own = this.#pins.get(node.key) ?? this.#near.get(node.key) ?? this.#settled.get(node.key);
    if (own !== undefined) return own;
    const [key = '', ...others] = node.talks;
    const talk = others.length === 0 && key !== node.key ? this.#model?.nodes.get(key) : undefined;
    if (talk === undefined) return node;
    const at = this.place(talk);
    return at === talk ? node : { x: node.x + at.x - talk.x, y: node.y + at.y - talk.y };
  };

  /** Puts nodes where a person has put them. */
  pin(pins: readonly Pin[]): void {
    this.#pins = new Map(pins.map(({ key, x, y }) => [key, { x, y }] as const));
  }

  /** The factors by which the map can still be zoomed out and in. */
  get room(): { readonly least: number; readonly most: number } {
    // Large maps can be zoomed until their inner nodes stand free.
    const most = Math.max(ZOOM.most, 4 / Math.min(this.#fit.scale.x, this.#fit.scale.y));
    return { least: ZOOM.least / this.zoom, most: most / this.zoom };
  }

  /** Zooms as far as it goes; says by how much it did. */
  zoomBy(factor: number): number {
    const { least, most } = this.room;
    const grown = Math.min(most, Math.max(least, factor));
    this.zoom *= grown;
    return grown;
  }

  /** Finds scale and places for the frame as it is. */
  settle(model: MapModel, lens: Lens, corner: MapFrame['corner']): void {
    this.#model = model;
    if (this.width === 0) return;
    const frame = { width: this.width, height: this.height, corner };
    const isLarge = model.regions.length > 0;
    const shared = model.order('ideas', false);
    const ideas = shared.length > 0 ? shared : model.order(lens, false);
    const fit = isLarge ? fitExtent(ideas, frame.width, frame.height) : fitMap(ideas, frame.width, frame.height);
    this.#fit = fit;
    const most = nodeBudget(model, { ...frame, lens, zoom: 1 });
    if (isLarge) {
      const room = makeRoom(GAP);
      const regions = planRegions(model, { ...frame, scale: fit.scale, zoom: 1 }, room);
      this.#settled = settleRegions(model.order(lens, false), regions, { fit, frame, room, most });
      return;
    }
    const settled = settleMap(ideas.slice(0, most), fit, frame);
    this.#settled = addBetween(model.order(lens, false).slice(0, most), settled, { fit, frame, room: makeRoom(GAP), reach: REACH });
  }

  /** Forgets the places of a focus. */
  forgetNear(): void {
    this.#near = new Map();
  }

  /** Finds places for the nodes of a focus that have none of their own yet. */
  settleNear(input: PlanInput): void {
    if (this.#model === undefined) return;
    const stays = (key: string) => this.#settled.has(key) || this.#pins.has(key) || this.#near.has(key);
    this.#near = new Map([...this.#near, ...placeNearApart(this.#model, input, stays)]);
  }
}
