import type { Core, ElementDefinition } from 'cytoscape';
import type { Camera, Lens } from '../state/view-state.ts';
import { PALETTES } from '../styles/palette.ts';
import type { Palette } from '../styles/palette.ts';
import { drawPlan, placePlan } from './draw-plan.ts';
import { findPalette } from './find-palette.ts';
import { loadImages } from './load-images.ts';
import { mapElements } from './map-elements.ts';
import type { MapModel } from './map-node.ts';
import type { MapPlan } from './map-plan.ts';
import type { MapScreen } from './map-screen.ts';
import { NOTHING_SHOWN } from './map-shown.ts';
import type { MapShown } from './map-shown.ts';
import { measureText } from './measure-text.ts';
import { planAround } from './plan-around.ts';
import type { PlanInput } from './plan-input.ts';
import { planMap } from './plan-map.ts';
import { readMap } from './read-map.ts';

/** Where the whole map is seen. */
export const WHOLE_MAP: Camera = { x: 0, y: 0, zoom: 1 };

/** What is drawn hangs on where the map is looked at; what then is drawn is told. */
interface Around {
  readonly now: () => Camera;
  readonly drawn: (plan: MapPlan | undefined) => void;
}

/** Draws what is shown of a graph: decides what is to be drawn where the camera is, and brings Cytoscape to that. */
export class MapDrawer {
  shown: MapShown = NOTHING_SHOWN;
  model: MapModel | undefined;
  /** The colours that it draws with. */
  palette: Palette = PALETTES.light;
  plan: MapPlan | undefined;
  /** Where the plan was made for. */
  planned: Camera = WHOLE_MAP;
  readonly #cy: Core;
  readonly #screen: MapScreen;
  readonly #font: string;
  readonly #around: Around;
  #frame = 0;

  constructor(cy: Core, screen: MapScreen, font: string, around: Around) {
    this.#cy = cy;
    this.#screen = screen;
    this.#font = font;
    this.#around = around;
  }

  /** A graph without talks has no ideas to share. */
  get lens(): Lens {
    return this.model?.total.nodes.talk === 0 ? 'everything' : this.shown.lens;
  }

  /** Takes what is to be shown; says whether it is read anew. */
  take(shown: MapShown): boolean {
    const before = this.shown;
    this.shown = shown;
    if (shown.scheme !== before.scheme || shown.forced !== before.forced) this.palette = findPalette(shown);
    const isNew = shown.graph !== before.graph || shown.panelWord !== before.panelWord;
    if (isNew) this.model = shown.graph === undefined ? undefined : readMap(shown.graph, measureText(this.#font), shown.panelWord);
    return isNew;
  }

  /** What decides what is drawn while the camera looks there. */
  input(camera: Camera): PlanInput {
    return planAround(this.model, this.shown, this.lens, this.#screen, camera);
  }

  /** Draws what is to be drawn where the camera is, or will be. */
  draw(): void {
    if (this.#screen.width === 0) return;
    cancelAnimationFrame(this.#frame);
    const camera = this.#around.now();
    const plan = this.model === undefined ? undefined : planMap(this.model, this.input(camera));
    const look = { palette: this.palette, font: this.#font };
    const elements = plan === undefined ? new Map<string, ElementDefinition>() : mapElements(plan, look);
    this.plan = plan;
    this.planned = camera;
    // What stands already changes at once; the first cards come with their writing.
    const coming = this.#cy.elements().empty() ? loadImages(this.#cy, elements.values()) : undefined;
    if (coming === undefined) return this.#put(plan, elements);
    void coming.then(() => (this.plan === plan ? this.#put(plan, elements) : undefined));
  }

  /** Draws at the next frame, however often it is asked for until then. */
  schedule(): void {
    cancelAnimationFrame(this.#frame);
    this.#frame = requestAnimationFrame(() => this.draw());
  }

  /** Puts what is drawn where it stands at this scale. */
  place(): void {
    placePlan(this.#cy, this.plan, this.#screen.scale);
  }

  /** Draws nothing more. */
  stop(): void {
    this.plan = undefined;
    cancelAnimationFrame(this.#frame);
  }

  #put(plan: MapPlan | undefined, elements: ReadonlyMap<string, ElementDefinition>): void {
    drawPlan(this.#cy, plan, elements, this.#screen.scale);
    this.#around.drawn(plan);
  }
}
