import cytoscape from 'cytoscape';
import type { Core, EventObject, NodeSingular } from 'cytoscape';
import type { KnowledgeGraph } from '../graph/knowledge-graph.ts';
import type { NodeKind } from '../model/ontology.ts';
import type { Lens } from '../state/view-state.ts';
import { PALETTES } from '../styles/palette.ts';
import { allowNoStyle } from './allow-no-style.ts';
import { drawDirectly } from './draw-directly.ts';
import { drawPlan, placePlan } from './draw-plan.ts';
import { findHintText } from './hint-text.ts';
import { hoverAfter } from './hover-after.ts';
import type { MapModel, Point } from './map-node.ts';
import { MapScreen } from './map-screen.ts';
import type { MapCamera } from './map-screen.ts';
import { mapStyle } from './map-style.ts';
import { measureText } from './measure-text.ts';
import { INNER_ZOOM, planMap } from './plan-map.ts';
import type { MapPlan, PlanInput, PlannedNode } from './plan-map.ts';
import { readMap } from './read-map.ts';
import { stepTowards } from './step-towards.ts';
import type { Direction } from './step-towards.ts';
import { listenToWheel } from './wheel-zoom.ts';

/** What the map shows. */
export interface MapShown {
  readonly graph: KnowledgeGraph | undefined;
  readonly selection: readonly string[];
  readonly lens: Lens;
  readonly scheme: 'light' | 'dark';
  /** What a panel is called on its card. */
  readonly panelWord: string;
  /** What stays free in the lower corner at the end, in px. */
  readonly corner: { readonly width: number; readonly height: number };
}

/** What the map tells. */
export interface MapListener {
  /** The selection should be these keys. */
  select(keys: readonly string[]): void;
  hover(key: string | undefined): void;
  drawn(drawn: Readonly<Record<NodeKind, number>>, total: Readonly<Record<NodeKind, number>>): void;
  camera(camera: MapCamera): void;
}

const HOVER_MS = 100;
/** While the zoom goes on, what is drawn is decided this often; places follow with every frame. */
const ZOOM_PAUSE_MS = 110;
/** Maps of more nodes are never drawn whole. */
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
  readonly #screen = new MapScreen();
  #shown: MapShown = { graph: undefined, selection: [], lens: 'ideas', scheme: 'light', panelWord: '', corner: { width: 0, height: 0 } };
  #model: MapModel | undefined;
  #plan: MapPlan | undefined;
  /** The person has moved the camera, so a new size of the window does not fit the map again. */
  #steered = false;
  /** The counts that were told last. */
  #told = '';
  #frame = 0;
  #timer = 0;

  constructor(container: HTMLElement, listener: MapListener) {
    this.#container = container;
    this.#listener = listener;
    this.#font = getComputedStyle(container).fontFamily;
    allowNoStyle(container.ownerDocument);
    this.#cy = cytoscape({
      container,
      elements: [],
      style: mapStyle(PALETTES.light, this.#font),
      autounselectify: true,
      boxSelectionEnabled: false,
      selectionType: 'single',
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
      this.#screen.reset();
      this.#model = shown.graph === undefined ? undefined : readMap(shown.graph, measureText(this.#font), shown.panelWord);
      this.fit();
    }
    if (shown.lens !== before.lens && this.#model !== undefined) this.#screen.settle(this.#model, shown.lens, shown.corner);
    if (shown.scheme !== before.scheme) this.#cy.style(mapStyle(PALETTES[shown.scheme], this.#font));
    this.#draw();
    if (shown.selection !== before.selection) this.#reveal();
  }

  /** Shows the whole map. */
  fit(): void {
    this.#steered = false;
    this.#screen.zoom = 1;
    if (this.#model !== undefined) this.#screen.settle(this.#model, this.#shown.lens, this.#shown.corner);
    this.#lookAt(this.#screen.center);
    this.#schedule();
  }

  /** Zooms around a point on screen (the middle without one). */
  zoomBy(factor: number, around: Point = { x: this.#screen.width / 2, y: this.#screen.height / 2 }): void {
    const grown = this.#screen.zoomBy(factor);
    if (grown === 1) return;
    const pan = this.#cy.pan();
    this.#steered = true;
    this.#cy.pan({ x: around.x - (around.x - pan.x) * grown, y: around.y - (around.y - pan.y) * grown });
    this.#boundPinch();
    this.#place();
    this.#schedule(ZOOM_PAUSE_MS);
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
    return stepTowards(nodes, (key) => joined.has(key), from, direction, this.#screen.scale)?.node.key;
  }

  get camera(): MapCamera {
    const { x, y } = this.#cy.pan();
    const { scale, width, height, zoom } = this.#screen;
    return { x: (width / 2 - x) / scale.x, y: (height / 2 - y) / scale.y, zoom };
  }

  set camera({ x, y, zoom }: MapCamera) {
    this.#steered = true;
    this.#screen.zoomBy(zoom / this.#screen.zoom);
    this.#lookAt({ x, y });
    this.#schedule();
  }

  /** Where a drawn node stands, in px of the container. */
  findPlace(key: string): Point | undefined {
    const element = this.#cy.getElementById(key);
    return element.empty() ? undefined : element.renderedPosition();
  }

  /** The whole name of a drawn node that shows only a part of it, and the place on screen below it. */
  findHint(key: string): { readonly text: string; readonly x: number; readonly y: number } | undefined {
    const place = this.findPlace(key);
    const node = this.#model?.nodes.get(key);
    if (place === undefined || node === undefined) return undefined;
    const text = findHintText(node);
    return text === undefined ? undefined : { text, x: place.x, y: place.y + node.box.dy + node.box.height / 2 };
  }

  destroy(): void {
    window.clearTimeout(this.#timer);
    cancelAnimationFrame(this.#frame);
    for (const cleanUp of this.#cleanUps) cleanUp();
    this.#cy.destroy();
  }

  #listen(): void {
    this.#cleanUps.push(listenToWheel(this.#container, (factor, around) => this.zoomBy(factor, around)));
    this.#cleanUps.push(hoverAfter(this.#cy, HOVER_MS, (key) => this.#listener.hover(key)));
    this.#cy.on('zoom', () => this.#takeOverZoom());
    this.#cy.on('pan', () => this.#panned());
    this.#cy.on('dragpan pinchzoom', () => (this.#steered = true));
    this.#cy.on('drag', 'node', (event: EventObject) => this.#remember(event.target as NodeSingular));
    this.#cy.on('dragfree', 'node', () => this.#schedule());
    this.#cy.on('tap', (event: EventObject) => this.#choose(event));
  }

  #choose({ target, originalEvent }: EventObject): void {
    const adds = originalEvent.ctrlKey || originalEvent.metaKey;
    if (target === this.#cy) {
      if (!adds) this.#listener.select([]);
      return;
    }
    const key = (target as NodeSingular).id();
    const { selection } = this.#shown;
    if (!adds) this.#listener.select([key]);
    else this.#listener.select(selection.includes(key) ? selection.filter((one) => one !== key) : [...selection, key]);
  }

  /** A pinch has changed Cytoscape's zoom: the nodes take it over, at the same places on screen. */
  #takeOverZoom(): void {
    const grown = this.#cy.zoom();
    if (grown === 1) return;
    const pan = this.#cy.pan();
    this.#screen.zoomBy(grown);
    this.#steered = true;
    this.#cy.viewport({ zoom: 1, pan });
    this.#boundPinch();
    this.#place();
    this.#schedule(ZOOM_PAUSE_MS);
  }

  /** Cytoscape may zoom only as far as the map can follow. */
  #boundPinch(): void {
    const { least, most } = this.#screen.room;
    this.#cy.minZoom(Math.min(1, least));
    this.#cy.maxZoom(Math.max(1, most));
  }

  #panned(): void {
    if (this.#isCut()) this.#schedule();
    else this.#listener.camera(this.camera);
  }

  /** Inner nodes, and nodes of large maps, are drawn only around what is seen. */
  #isCut(): boolean {
    return this.#screen.zoom >= INNER_ZOOM || (this.#model !== undefined && this.#model.order[this.#shown.lens].length > WHOLE);
  }

  #remember(node: NodeSingular): void {
    const scale = this.#screen.scale;
    const { x, y } = node.position();
    this.#screen.move(node.id(), { x: x / scale.x, y: y / scale.y });
  }

  #resize(): void {
    const { clientWidth, clientHeight } = this.#container;
    if (clientWidth === 0 || clientHeight === 0 || (clientWidth === this.#screen.width && clientHeight === this.#screen.height)) return;
    const { camera } = this;
    const first = this.#screen.width === 0;
    this.#screen.width = clientWidth;
    this.#screen.height = clientHeight;
    this.#cy.resize();
    if (first || !this.#steered) this.fit();
    else this.camera = camera;
    this.#draw();
  }

  /** Draws at the next frame, however often it is asked for until then; while the zoom goes on, not with every frame. */
  #schedule(pause = 0): void {
    if (this.#timer !== 0) return;
    this.#timer = window.setTimeout(() => {
      this.#frame = requestAnimationFrame(() => {
        this.#timer = 0;
        this.#draw();
        this.#listener.camera(this.camera);
      });
    }, pause);
  }

  #draw(): void {
    if (this.#screen.width === 0) return;
    const plan = this.#model === undefined ? undefined : planMap(this.#model, this.#planInput());
    const look = { palette: PALETTES[this.#shown.scheme], font: this.#font };
    this.#plan = plan;
    drawPlan(this.#cy, plan, this.#screen.scale, look);
    if (plan !== undefined && this.#model !== undefined) this.#tellDrawn(plan.drawn, this.#model.total);
  }

  #tellDrawn(drawn: MapPlan['drawn'], total: MapModel['total']): void {
    const counts = JSON.stringify([drawn, total]);
    if (counts === this.#told) return;
    this.#told = counts;
    this.#listener.drawn(drawn, total);
  }

  #planInput(): PlanInput {
    const { selection, lens } = this.#shown;
    const { scale, zoom, width, height, places, moved } = this.#screen;
    const input = { lens, selection, scale, zoom, width, height, places, moved };
    if (!this.#isCut()) return input;
    const { x, y } = this.camera;
    const reach = { x: width / scale.x, y: height / scale.y };
    return { ...input, extent: { left: x - reach.x, right: x + reach.x, top: y - reach.y, bottom: y + reach.y } };
  }

  #place(): void {
    placePlan(this.#cy, this.#plan, this.#screen.scale);
  }

  /** Brings the selection into sight when none of it is. */
  #reveal(): void {
    const chosen = (this.#plan?.nodes ?? []).filter((planned) => planned.chosen);
    const first = chosen[0];
    if (first === undefined || this.#screen.width === 0) return;
    const pan = this.#cy.pan();
    const scale = this.#screen.scale;
    const isSeen = ({ at }: PlannedNode) => {
      const x = at.x * scale.x + pan.x;
      const y = at.y * scale.y + pan.y;
      return x > 40 && x < this.#screen.width - 40 && y > 20 && y < this.#screen.height - 30;
    };
    if (chosen.some(isSeen)) return;
    this.#lookAt(first.at);
    this.#schedule();
  }

  #lookAt({ x, y }: Point): void {
    const scale = this.#screen.scale;
    this.#cy.pan({ x: Math.round(this.#screen.width / 2 - x * scale.x), y: Math.round(this.#screen.height / 2 - y * scale.y) });
    this.#place();
  }
}
