import cytoscape from 'cytoscape';
import type { Core, EventObject, NodeSingular } from 'cytoscape';
import type { KnowledgeGraph } from '../graph/knowledge-graph.ts';
import type { NodeKind } from '../model/ontology.ts';
import type { Lens } from '../state/view-state.ts';
import { PALETTES } from '../styles/palette.ts';
import { drawDirectly } from './draw-directly.ts';
import { FAR } from './find-free-place.ts';
import { fitMap } from './fit-map.ts';
import type { MapFit } from './fit-map.ts';
import { hoverAfter } from './hover-after.ts';
import { mapElements } from './map-elements.ts';
import type { MapModel, Point } from './map-node.ts';
import { mapStyle } from './map-style.ts';
import { measureText } from './measure-text.ts';
import { nodeBudget, planMap, planRegions } from './plan-map.ts';
import type { MapPlan, PlannedNode } from './plan-map.ts';
import { readMap } from './read-map.ts';
import { makeRoom } from './screen-room.ts';
import { addBetween, settleMap, takeAlong } from './settle-map.ts';
import { stepTowards } from './step-towards.ts';
import type { Direction } from './step-towards.ts';
import { syncElements } from './sync-elements.ts';
import { listenToWheel } from './wheel-zoom.ts';

/** What the map shows. */
export interface MapShown {
  readonly graph: KnowledgeGraph | undefined;
  readonly selection: readonly string[];
  readonly lens: Lens;
  readonly scheme: 'light' | 'dark';
  /** What a panel is called on its card. */
  readonly panelWord: string;
}

/** What the map tells. */
export interface MapListener {
  /** The selection should be these keys. */
  select(keys: readonly string[]): void;
  hover(key: string | undefined): void;
  drawn(drawn: Readonly<Record<NodeKind, number>>, total: Readonly<Record<NodeKind, number>>): void;
  camera(camera: MapCamera): void;
}

/** Where the map is looked at: the place in the middle, in px of the layout; `zoom` is 1 when the whole map is seen. */
export interface MapCamera extends Point {
  readonly zoom: number;
}

const HOVER_MS = 100;
const ZOOM = { least: 0.6, most: 14 } as const;
/** Larger maps are drawn only around what is seen. */
const WHOLE = 600;

/**
 * The map of a graph in a container with a size. Cytoscape's own zoom stays 1: zooming moves the nodes apart and leaves them and their words as large as they are,
 * so that text is drawn sharp and at its size at any zoom.
 */
export class MapView {
  readonly #cy: Core;
  readonly #container: HTMLElement;
  readonly #listener: MapListener;
  readonly #font: string;
  readonly #cleanUps: (() => void)[] = [];
  /** Places that differ from the layout's: settled for this screen, and then moved by hand. */
  #settled: ReadonlyMap<string, Point> = new Map();
  readonly #moved = new Map<string, Point>();
  #shown: MapShown = { graph: undefined, selection: [], lens: 'ideas', scheme: 'light', panelWord: '' };
  #model: MapModel | undefined;
  #plan: MapPlan | undefined;
  #fit: MapFit = { scale: { x: 1, y: 1 }, center: { x: 0, y: 0 } };
  #zoom = 1;
  #width = 0;
  #height = 0;
  /** The person has moved the camera, so a new size of the window does not fit the map again. */
  #steered = false;
  #frame = 0;

  constructor(container: HTMLElement, listener: MapListener) {
    this.#container = container;
    this.#listener = listener;
    this.#font = getComputedStyle(container).fontFamily;
    this.#cy = cytoscape({
      container,
      elements: [],
      style: mapStyle(PALETTES.light, this.#font),
      autounselectify: true,
      boxSelectionEnabled: false,
      selectionType: 'single',
      minZoom: 0.2,
      maxZoom: 5,
      zoom: 1,
    });
    drawDirectly(this.#cy);
    this.#listen();
    const observer = new ResizeObserver(() => this.#resize());
    observer.observe(container);
    this.#cleanUps.push(() => observer.disconnect());
    this.#resize();
  }

  /** Shows a graph, or the same graph with another selection, lens or scheme. */
  show(shown: MapShown): void {
    const before = this.#shown;
    this.#shown = shown;
    if (shown.graph !== before.graph || shown.panelWord !== before.panelWord) {
      this.#moved.clear();
      this.#model = shown.graph === undefined ? undefined : readMap(shown.graph, measureText(this.#font), shown.panelWord);
      this.fit();
    }
    if (shown.lens !== before.lens) this.#settle();
    if (shown.scheme !== before.scheme) this.#cy.style(mapStyle(PALETTES[shown.scheme], this.#font));
    this.#draw();
    if (shown.selection !== before.selection) this.#reveal();
  }

  /** Shows the whole map. */
  fit(): void {
    this.#steered = false;
    this.#zoom = 1;
    this.#settle();
    this.#lookAt(this.#fit.center);
    this.#schedule();
  }

  /** Zooms around a point on screen (the middle without one). */
  zoomBy(factor: number, around: Point = { x: this.#width / 2, y: this.#height / 2 }): void {
    const zoom = Math.min(this.#mostZoom(), Math.max(ZOOM.least, this.#zoom * factor));
    const grown = zoom / this.#zoom;
    if (grown === 1) return;
    const pan = this.#cy.pan();
    this.#zoom = zoom;
    this.#steered = true;
    this.#cy.pan({ x: around.x - (around.x - pan.x) * grown, y: around.y - (around.y - pan.y) * grown });
    this.#place();
    this.#schedule();
  }

  /** Moves what is seen by px on screen. */
  panBy(x: number, y: number): void {
    this.#steered = true;
    this.#cy.panBy({ x, y });
  }

  /** The drawn node to go to from the selection in a direction. */
  step(direction: Direction): string | undefined {
    const nodes = this.#plan?.nodes ?? [];
    const from = nodes.find(({ node }) => node.key === this.#shown.selection.at(-1)) ?? nodes.find(({ chosen }) => chosen);
    const joined = new Set(from === undefined ? [] : this.#model?.joined.get(from.node.key));
    return stepTowards(nodes, (key) => joined.has(key), from, direction, this.#scale())?.node.key;
  }

  get camera(): MapCamera {
    const { x, y } = this.#cy.pan();
    const scale = this.#scale();
    return { x: (this.#width / 2 - x) / scale.x, y: (this.#height / 2 - y) / scale.y, zoom: this.#zoom };
  }

  set camera({ x, y, zoom }: MapCamera) {
    this.#steered = true;
    this.#zoom = Math.min(this.#mostZoom(), Math.max(ZOOM.least, zoom));
    this.#lookAt({ x, y });
    this.#schedule();
  }

  /** The whole name of a drawn node that shows only a part of it, and the place on screen below it. */
  findHint(key: string): { readonly text: string; readonly x: number; readonly y: number } | undefined {
    const element = this.#cy.getElementById(key);
    const node = this.#model?.nodes.get(key);
    if (element.empty() || node === undefined) return undefined;
    const { words, label, lines, box } = node;
    const shown = words === undefined ? lines.join(' ') : words.sub === '' ? words.head : words.sub;
    if (shown === label) return undefined;
    const { x, y } = element.renderedPosition();
    return { text: label, x, y: y + box.dy + box.height / 2 };
  }

  destroy(): void {
    cancelAnimationFrame(this.#frame);
    for (const cleanUp of this.#cleanUps) cleanUp();
    this.#cy.destroy();
  }

  #listen(): void {
    this.#cleanUps.push(listenToWheel(this.#container, (factor, around) => this.zoomBy(factor, around)));
    this.#cleanUps.push(hoverAfter(this.#cy, HOVER_MS, (key) => this.#listener.hover(key)));
    this.#cy.on('zoom', () => this.#takeOverZoom());
    this.#cy.on('pan', () => this.#schedule());
    this.#cy.on('dragpan pinchzoom', () => (this.#steered = true));
    this.#cy.on('drag', 'node', (event: EventObject) => this.#remember(event.target as NodeSingular));
    this.#cy.on('dragfree', 'node', () => this.#schedule());
    this.#cy.on('tap', (event: EventObject) => this.#choose(event));
  }

  #choose({ target, originalEvent }: EventObject): void {
    if (target === this.#cy) {
      this.#listener.select([]);
      return;
    }
    const key = (target as NodeSingular).id();
    const adds = originalEvent.ctrlKey || originalEvent.metaKey;
    const { selection } = this.#shown;
    if (!adds) this.#listener.select([key]);
    else this.#listener.select(selection.includes(key) ? selection.filter((one) => one !== key) : [...selection, key]);
  }

  /** A pinch has changed Cytoscape's zoom: the nodes take it over, at the same places on screen. */
  #takeOverZoom(): void {
    const grown = this.#cy.zoom();
    if (grown === 1) return;
    const pan = this.#cy.pan();
    this.#zoom = Math.min(this.#mostZoom(), Math.max(ZOOM.least, this.#zoom * grown));
    this.#steered = true;
    this.#cy.viewport({ zoom: 1, pan });
    this.#place();
    this.#schedule();
  }

  #remember(node: NodeSingular): void {
    const scale = this.#scale();
    const { x, y } = node.position();
    this.#moved.set(node.id(), { x: x / scale.x, y: y / scale.y });
  }

  #resize(): void {
    const { clientWidth, clientHeight } = this.#container;
    if (clientWidth === 0 || clientHeight === 0 || (clientWidth === this.#width && clientHeight === this.#height)) return;
    const { camera } = this;
    const first = this.#width === 0;
    this.#width = clientWidth;
    this.#height = clientHeight;
    this.#cy.resize();
    if (first || !this.#steered) this.fit();
    else this.camera = camera;
    this.#draw();
  }

  /** Finds scale and places for the frame as it is. */
  #settle(): void {
    const model = this.#model;
    if (model === undefined || this.#width === 0) return;
    const frame = { width: this.#width, height: this.#height };
    this.#fit = fitMap(
      model.order.ideas.filter(({ tier }) => tier === 'main'),
      frame.width,
      frame.height,
    );
    const { lens } = this.#shown;
    const most = nodeBudget(model, { ...frame, lens, zoom: 1 });
    const first = (of: Lens) => model.order[of].filter(({ tier }) => tier === 'main').slice(0, most);
    const room = makeRoom();
    planRegions(model, { scale: this.#fit.scale, zoom: 1 }, room);
    // A large map is read by its regions: there nodes stay near their place instead of filling the frame.
    const isLarge = model.regions.length > 0;
    const ideas = isLarge ? new Map<string, Point>() : settleMap(first('ideas'), this.#fit, frame);
    const places =
      lens === 'ideas' && !isLarge
        ? ideas
        : addBetween(first(lens), ideas, { fit: this.#fit, frame, room, reach: isLarge ? FAR / 2 : FAR });
    this.#settled = takeAlong(model.nodes, places);
  }

  /** Draws at the next frame, however often it is asked for until then. */
  #schedule(): void {
    if (this.#frame !== 0) return;
    this.#frame = requestAnimationFrame(() => {
      this.#frame = 0;
      this.#draw();
      this.#listener.camera(this.camera);
    });
  }

  #draw(): void {
    if (this.#width === 0) return;
    const plan = this.#model === undefined ? undefined : planMap(this.#model, this.#planInput(this.#model));
    const look = { palette: PALETTES[this.#shown.scheme], font: this.#font };
    this.#plan = plan;
    this.#cy.batch(() => {
      syncElements(this.#cy, plan === undefined ? new Map() : mapElements(plan, look));
      this.#place();
    });
    if (plan !== undefined && this.#model !== undefined) this.#listener.drawn(plan.drawn, this.#model.total);
  }

  #planInput(model: MapModel): Parameters<typeof planMap>[1] {
    const { selection, lens } = this.#shown;
    const scale = this.#scale();
    const input = {
      lens,
      selection,
      scale,
      zoom: this.#zoom,
      width: this.#width,
      height: this.#height,
      places: new Map([...this.#settled, ...this.#moved]),
    };
    if (model.order[lens].length <= WHOLE) return input;
    const { x, y } = this.camera;
    const reach = { x: this.#width / scale.x, y: this.#height / scale.y };
    return { ...input, extent: { left: x - reach.x, right: x + reach.x, top: y - reach.y, bottom: y + reach.y } };
  }

  #place(): void {
    const scale = this.#scale();
    const grabbed = (key: string) => this.#cy.getElementById(key).grabbed();
    for (const { node, at } of this.#plan?.nodes ?? []) {
      const place = { x: Math.round(at.x * scale.x), y: Math.round(at.y * scale.y) };
      if (!grabbed(node.key)) this.#cy.getElementById(node.key).position(place);
    }
    for (const { id, x, y, name } of this.#plan?.regions ?? []) {
      this.#cy.getElementById(id).position({ x, y });
      this.#cy.getElementById(`${id} name`).position({ x: Math.round(name.x), y: Math.round(name.y) });
    }
  }

  /** Brings the selection into sight when none of it is. */
  #reveal(): void {
    const chosen = (this.#plan?.nodes ?? []).filter((planned) => planned.chosen);
    const first = chosen[0];
    if (first === undefined || this.#width === 0) return;
    const pan = this.#cy.pan();
    const scale = this.#scale();
    const isSeen = ({ at }: PlannedNode) => {
      const x = at.x * scale.x + pan.x;
      const y = at.y * scale.y + pan.y;
      return x > 40 && x < this.#width - 40 && y > 20 && y < this.#height - 30;
    };
    if (chosen.some(isSeen)) return;
    this.#lookAt(first.at);
    this.#schedule();
  }

  #lookAt({ x, y }: Point): void {
    const scale = this.#scale();
    this.#cy.pan({ x: Math.round(this.#width / 2 - x * scale.x), y: Math.round(this.#height / 2 - y * scale.y) });
    this.#place();
  }

  #scale(): Point {
    return { x: this.#fit.scale.x * this.#zoom, y: this.#fit.scale.y * this.#zoom };
  }

  /** Large maps can be zoomed until their inner nodes stand free. */
  #mostZoom(): number {
    return Math.max(ZOOM.most, 4 / Math.min(this.#fit.scale.x, this.#fit.scale.y));
  }
}
