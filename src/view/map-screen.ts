import type { Lens } from '../state/view-state.ts';
import { FAR } from './find-free-place.ts';
import { fitMap } from './fit-map.ts';
import type { MapFit } from './fit-map.ts';
import type { MapModel, Point } from './map-node.ts';
import { nodeBudget, planRegions } from './plan-map.ts';
import { isFirst } from './rank-nodes.ts';
import { makeRoom } from './screen-room.ts';
import { addBetween, settleMap, takeAlong } from './settle-map.ts';
import type { MapFrame } from './settle-map.ts';

/** Where the map is looked at: the place in the middle, in px of the layout; `zoom` is 1 when the whole map is seen. */
export interface MapCamera extends Point {
  readonly zoom: number;
}

const ZOOM = { least: 0.6, most: 14 } as const;

/** How a layout lies on the screen: its fit, the zoom, the size of the frame, and where nodes stand that do not stand where the layout has them. */
export class MapScreen {
  width = 0;
  height = 0;
  zoom = 1;
  #fit: MapFit = { scale: { x: 1, y: 1 }, center: { x: 0, y: 0 } };
  #settled: ReadonlyMap<string, Point> = new Map();
  readonly #moved = new Map<string, Point>();

  /** Px on screen for a px of the layout. */
  get scale(): Point {
    return { x: this.#fit.scale.x * this.zoom, y: this.#fit.scale.y * this.zoom };
  }

  get center(): Point {
    return this.#fit.center;
  }

  /** Places that differ from the layout's: settled for this screen, and then moved by hand. */
  get places(): ReadonlyMap<string, Point> {
    return new Map([...this.#settled, ...this.#moved]);
  }

  /** Keys of the nodes that were moved by hand. */
  get moved(): ReadonlySet<string> {
    return new Set(this.#moved.keys());
  }

  /** Remembers where a node was dragged, in px of the layout. */
  move(key: string, place: Point): void {
    this.#moved.set(key, place);
  }

  /** Forgets what was moved by hand. */
  reset(): void {
    this.#moved.clear();
    this.zoom = 1;
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
    if (this.width === 0) return;
    const frame = { width: this.width, height: this.height, corner };
    const fit = fitMap(
      model.order.ideas.filter(({ tier }) => tier === 'main'),
      frame.width,
      frame.height,
    );
    this.#fit = fit;
    const most = nodeBudget(model, { ...frame, lens, zoom: 1 });
    const first = (of: Lens) => model.order[of].filter((node) => isFirst(node, of)).slice(0, most);
    const room = makeRoom();
    planRegions(model, { scale: fit.scale, zoom: 1 }, room);
    // A large map is read by its regions: there nodes stay near their place instead of filling the frame.
    const isLarge = model.regions.length > 0;
    const ideas = isLarge ? new Map<string, Point>() : settleMap(first('ideas'), fit, frame);
    const places = addBetween(first(lens), ideas, { fit, frame, room, reach: isLarge ? FAR / 2 : FAR });
    this.#settled = takeAlong(model.nodes, places);
  }
}
