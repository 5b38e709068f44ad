import type { Lens, Pin } from '../state/view-state.ts';
import { fitExtent, fitMap } from './fit-map.ts';
import type { MapFit } from './fit-map.ts';
import type { MapModel, MapNode, Point } from './map-node.ts';
import { TRIES, nodeBudget } from './plan-candidates.ts';
import { placeNearApart } from './plan-near.ts';
import type { PlanInput } from './plan-input.ts';
import { GAP, makeRoom } from './screen-room.ts';
import type { ScreenBox } from './screen-room.ts';
import { addBetween, boxesOn, settleMap, settleRows } from './settle-map.ts';
import type { MapFrame } from './settle-map.ts';
import { settleTiles } from './settle-tiles.ts';
import { makePlaces, tileMap } from './tile-map.ts';
import type { MapTile } from './tile-map.ts';

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
  #corner: MapFrame['corner'] = { width: 0, height: 0 };
  #near: ReadonlyMap<string, Point> = new Map();
  #fits: ReadonlySet<string> | undefined;
  #tiles: { readonly tiles: readonly MapTile[]; readonly place: (node: MapNode) => Point } | undefined;
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

  /** The nodes that have found places on this screen. */
  get settled(): { has(key: string): boolean } {
    return this.#settled;
  }

  /** What of a focus or a choice the screen has room for, where it is drawn together; else undefined. */
  get fits(): ReadonlySet<string> | undefined {
    return this.#fits;
  }

  /** Where the nodes of a focus or a choice stand that do not stand where they always do, in px of the layout. */
  get near(): ReadonlyMap<string, Point> {
    return this.#near;
  }

  /** The tiles of a large map. */
  get tiling(): PlanInput['tiling'] {
    return this.#tiles && { tiles: this.#tiles.tiles, center: this.#fit.center };
  }

  /** What stays free in the lower corner at the end, in px. */
  get corner(): MapFrame['corner'] {
    return this.#corner;
  }

  /** What lies on the map while it is seen as a whole, in px on screen. */
  get overlays(): readonly ScreenBox[] {
    const { x, y } = { x: this.center.x * this.#fit.scale.x, y: this.center.y * this.#fit.scale.y };
    const frame = { width: this.width, height: this.height, corner: this.#corner };
    return boxesOn(frame).map((box) => ({ ...box, x: box.x + x, y: box.y + y }));
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
    if (talk === undefined) return this.#tiles?.place(node) ?? node;
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
    this.#corner = corner;
    if (this.width === 0) return;
    const frame = { width: this.width, height: this.height, corner };
    const shared = model.order('ideas', false);
    const ideas = shared.length > 0 ? shared : model.order(lens, false);
    const most = nodeBudget(model, { ...frame, lens, zoom: 1 });
    const order = model.order(lens, false);
    if (model.communities.length > 0) {
      const fit = (this.#fit = fitExtent(ideas, frame.width, frame.height));
      const tiles = tileMap(model, fit, frame);
      this.#tiles = { tiles, place: makePlaces(tiles) };
      this.#settled = settleTiles(model, order, tiles, { fit, frame, most });
      return;
    }
    const fit = (this.#fit = fitMap(ideas, frame.width, frame.height));
    this.#tiles = undefined;
    const hasCompanions = lens === 'everything' && model.total.nodes.talk > 0;
    const settled = hasCompanions ? settleRows(model, order, fit, frame, most) : settleMap(order.slice(0, most), fit, frame);
    const own = order.filter(({ key }) => settled.has(key));
    const others = order.filter(({ key }) => !settled.has(key));
    const tried = others.slice(0, TRIES * Math.max(0, most - own.length));
    this.#settled = addBetween([...own, ...tried], settled, { fit, frame, room: makeRoom(GAP), reach: REACH, most });
  }

  /** Forgets the places of a focus or a choice. */
  forgetNear(): void {
    this.#near = new Map();
    this.#fits = undefined;
  }

  /** Finds places for the nodes of a focus that have none of their own yet. */
  settleNear(input: PlanInput): void {
    if (this.#model === undefined) return;
    const stays = ({ key }: MapNode) => this.#pins.has(key) || this.#near.has(key) || this.#settled.has(key);
    this.#near = new Map([...this.#near, ...placeNearApart(this.#model, input, stays)]);
  }

  /** Takes over where what is asked for is drawn together; without `fits` it is all that is asked for. */
  settleTogether(drawn: { readonly places: ReadonlyMap<string, Point>; readonly fits: ReadonlySet<string> | undefined }): void {
    this.#near = drawn.places;
    this.#fits = drawn.fits;
  }
}
