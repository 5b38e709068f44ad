import type { Core, ElementDefinition } from 'cytoscape';
import { findDays } from '../graph/days.ts';
import type { Camera, Lens } from '../state/view-state.ts';
import { PALETTES } from '../styles/palette.ts';
import { moveIn, prepareMap, takeMap } from './blank-map.ts';
import type { BlankMap } from './blank-map.ts';
import { drawDirectly } from './draw-directly.ts';
import type { TellMotion } from './draw-directly.ts';
import { drawPlan, moveSign, placePlan } from './draw-plan.ts';
import { focusName } from './focus-name.ts';
import { findHintText } from './hint-text.ts';
import { loadImages } from './load-images.ts';
import { MapCamera } from './map-camera.ts';
import { mapElements } from './map-elements.ts';
import type { CameraMove } from './map-camera.ts';
import type { MapModel, Point } from './map-node.ts';
import type { MapPlan } from './map-plan.ts';
import { MapScreen } from './map-screen.ts';
import { NOTHING_SHOWN } from './map-shown.ts';
import type { MapListener, MapShown } from './map-shown.ts';
import { listenToChoices, roundPoint } from './map-choices.ts';
import { mapStyle } from './map-style.ts';
import { measureText } from './measure-text.ts';
import { isCut, isFarFrom, planAround } from './plan-around.ts';
import type { PlanInput } from './plan-input.ts';
import { planMap } from './plan-map.ts';
import type { MapDrawing } from './map-drawing.ts';
import { nearNodes } from './plan-near.ts';
import { readMap } from './read-map.ts';
import { sameCamera, tellCamera } from './tell-camera.ts';
import { tellDrawn } from './tell-drawn.ts';
import { isNothingSeen, findChosen, findLit, wholeCamera } from './where-to-look.ts';
import { stepTowards } from './step-towards.ts';
import type { Direction } from './step-towards.ts';

/** The map rests when it has not moved for so long. */
const REST_MS = 130;
const WHOLE_MAP: Camera = { x: 0, y: 0, zoom: 1 };

/** The map of a graph in a container that has its place and size. */
export class MapView {
  readonly #cy: Core;
  readonly #font: string;
  readonly #screen = new MapScreen();
  readonly #camera: MapCamera;
  readonly #teller: ReturnType<typeof tellCamera>;
  readonly #tellMotion: TellMotion;
  readonly #tellDrawn: ReturnType<typeof tellDrawn>;
  readonly #tellLost: () => void;
  readonly #cleanUps: (() => void)[] = [];
  #shown: MapShown = NOTHING_SHOWN;
  #model: MapModel | undefined;
  #plan: MapPlan | undefined;
  /** Where the plan was made for. */
  #planned: Camera = WHOLE_MAP;
  /** What was chosen here last. */
  #own: string | undefined;
  #frame = 0;
  #rest = 0;

  /** Makes what can be made before there is anything to show. */
  static prepare(): void {
    prepareMap();
  }

  /** Opens a map on a canvas that is first put into its place. */
  static open(listener: MapListener, put: (canvas: HTMLElement) => void): MapView {
    const blank = takeMap();
    put(blank.container);
    moveIn(blank);
    return new MapView(blank, listener);
  }

  private constructor(blank: BlankMap, listener: MapListener) {
    const { container, cy } = blank;
    this.#cy = cy;
    this.#font = getComputedStyle(container).fontFamily;
    if (this.#font !== blank.font) cy.style(mapStyle(PALETTES.light, this.#font));
    blank.zoom = (factor, around) => this.zoomBy(factor, around);
    this.#cleanUps.push(blank.stop);
    this.#tellMotion = drawDirectly(this.#cy);
    this.#camera = new MapCamera(this.#cy, this.#screen, { place: () => this.#place(), moved: (how) => this.#moved(how) });
    this.#teller = tellCamera((camera) => {
      this.#tellLost();
      listener.camera(camera);
    });
    this.#tellLost = () => listener.lost(isNothingSeen(this.#plan, this.#screen, this.#now));
    this.#tellDrawn = tellDrawn(listener);
    this.#cleanUps.push(
      listenToChoices(this.#cy, container, listener, {
        selection: () => this.#shown.selection,
        scale: () => this.#screen.scale,
        before: (own) => {
          this.#teller.flush();
          this.#own = own ?? this.#own;
        },
        dragged: (node) => moveSign(this.#cy, node, this.#plan),
      }),
    );
    const observer = new ResizeObserver(() => this.#resize(container));
    observer.observe(container);
    this.#cleanUps.push(() => observer.disconnect());
    this.#resize(container);
  }

  /** Shows a graph, or the same graph in another way. */
  show(shown: MapShown): void {
    const before = this.#shown;
    this.#shown = shown;
    const isNew = shown.graph !== before.graph || shown.panelWord !== before.panelWord;
    if (isNew) this.#model = shown.graph === undefined ? undefined : readMap(shown.graph, measureText(this.#font), shown.panelWord);
    if ((isNew || shown.lens !== before.lens) && this.#model !== undefined) this.#screen.settle(this.#model, this.#lens, shown.corner);
    if (shown.pins !== before.pins) this.#screen.pin(shown.pins);
    if (isNew || shown.lens !== before.lens || shown.visibility?.near !== before.visibility?.near) this.#settleNear(before, isNew);
    if (shown.scheme !== before.scheme) this.#cy.style(mapStyle(PALETTES[shown.scheme], this.#font));
    this.#aim(before, isNew);
    this.#draw();
    if (shown.selection !== before.selection) this.#reveal(isNew || !sameCamera(shown.camera, before.camera));
  }

  /** Shows all that is to be seen: the focus, or the whole map. */
  fit(): void {
    this.#go(undefined, true);
  }

  /** Zooms around a point on screen (the middle without one). */
  zoomBy(factor: number, around: Point = { x: this.#screen.width / 2, y: this.#screen.height / 2 }): void {
    this.#camera.zoomBy(factor, around);
  }

  /** Moves what is seen by px on screen. */
  panBy(x: number, y: number): void {
    this.#camera.panBy(x, y);
  }

  /** The drawn node to go to from the selection in a direction. */
  step(direction: Direction): string | undefined {
    const nodes = (this.#plan?.nodes ?? []).filter(({ out }) => !out);
    const from = nodes.find(({ node }) => node.key === this.#shown.selection.at(-1)) ?? nodes.find(({ chosen }) => chosen);
    const joined = from === undefined ? undefined : this.#model?.joined(from.node.key);
    return (this.#own = stepTowards(nodes, (key) => joined?.has(key) === true, from, direction, this.#screen.scale)?.node.key);
  }

  /** Where a drawn node stands, in px of the container. */
  findPlace(key: string): Point | undefined {
    const element = this.#cy.getElementById(key);
    return element.empty() ? undefined : element.renderedPosition();
  }

  /** Where a node stands in px of the layout. */
  findHome(key: string): Point {
    const planned = this.#plan?.nodes.find(({ node }) => node.key === key);
    return roundPoint(planned?.at ?? { x: 0, y: 0 });
  }

  /** What is drawn, for a picture of it; undefined while nothing is. */
  drawing(): MapDrawing | undefined {
    const { width, height, scale } = this.#screen;
    if (this.#plan === undefined || width === 0) return undefined;
    const days = this.#shown.graph === undefined ? [] : findDays(this.#shown.graph).days;
    return { plan: this.#plan, scale, pan: { ...this.#cy.pan() }, width, height, scheme: this.#shown.scheme, font: this.#font, days };
  }

  /** Tells where it looks before something else is told. */
  settle(): void {
    this.#teller.flush();
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
    this.#plan = undefined;
    window.clearTimeout(this.#rest);
    cancelAnimationFrame(this.#frame);
    this.#camera.stop();
    this.#teller.stop();
    for (const cleanUp of this.#cleanUps) cleanUp();
    this.#cy.container()?.remove();
    this.#cy.destroy();
  }

  /** Where the camera is, or will be. */
  get #now(): Camera {
    return this.#camera.target ?? this.#camera.value;
  }

  /** A graph without talks has no ideas to share. */
  get #lens(): Lens {
    return this.#model?.total.nodes.talk === 0 ? 'everything' : this.#shown.lens;
  }

  /** Turns to what is asked for: another camera, a focus, the view that a focus was entered from. */
  #aim(before: MapShown, isNew: boolean): void {
    const { camera, visibility } = this.#shown;
    const isFocus = visibility?.near !== undefined;
    const refocused = focusName(visibility) !== focusName(before.visibility);
    const isElsewhere = isNew || !sameCamera(camera, this.#teller.told);
    if (!refocused && !isElsewhere) return;
    this.#teller.told = camera;
    // Entering a focus looks at it, unless a saved view says where to look; leaving it goes back to where one looked before.
    this.#go(isFocus && !isElsewhere ? undefined : camera, !isNew);
  }

  /** Places of the focus, found when it is entered and kept whatever filters then change. */
  #settleNear(before: MapShown, isNew: boolean): void {
    const { visibility, lens } = this.#shown;
    const isSame = !isNew && lens === before.lens && focusName(visibility) === focusName(before.visibility);
    if (visibility?.near === undefined) return this.#screen.forgetNear();
    for (let turn = 0; turn < 2; turn += 1) {
      const target = this.#wholeCamera();
      if (target === undefined) return;
      // What was moved apart may reach further out: once more at the scale at which all of it fits.
      if (!isSame) this.#screen.forgetNear();
      this.#screen.settleNear(this.#planInput(target));
    }
  }

  #go(camera: Camera | undefined, glides: boolean): void {
    this.#camera.steered = camera !== undefined;
    const to = camera ?? this.#wholeCamera();
    if (to === undefined) return;
    if (!glides || this.#shown.still || document.hidden) return this.#camera.jump(to);
    this.#camera.glide(to);
    this.#schedule();
  }

  /** What shows all that is to be seen; undefined while the map has no size. */
  #wholeCamera(): Camera | undefined {
    if (this.#screen.width === 0) return undefined;
    const near = this.#model === undefined ? [] : nearNodes(this.#model, this.#planInput(WHOLE_MAP));
    return wholeCamera(near, this.#screen, this.#shown.covered);
  }

  #moved(how: CameraMove): void {
    const isCutOff = isCut(this.#model, this.#shown, this.#lens, this.#screen.zoom);
    const isFar = (by: 'pan' | 'zoom') => isFarFrom(this.#planned, this.#camera.value, this.#screen, by);
    if (how === 'jump' || (how === 'zoom' && isFar('zoom')) || (how === 'pan' && isCutOff && isFar('pan'))) this.#schedule();
    if (how !== 'jump') this.#keepMoving(how === 'pan' ? 'pan' : 'zoom');
    this.#teller.tell(this.#camera.steered ? this.#now : undefined);
  }

  /** Draws quickly until the map rests, and then well. */
  #keepMoving(how: 'pan' | 'zoom'): void {
    this.#tellMotion(how);
    window.clearTimeout(this.#rest);
    this.#rest = window.setTimeout(() => {
      if (this.#planned.zoom !== this.#screen.zoom) this.#draw();
      this.#tellMotion(undefined);
    }, REST_MS);
  }

  #resize(container: HTMLElement): void {
    const { clientWidth: width, clientHeight: height } = container;
    if (width === 0 || height === 0 || (width === this.#screen.width && height === this.#screen.height)) return;
    const first = this.#screen.width === 0;
    const at = this.#camera.steered && !first ? this.#now : undefined;
    this.#screen.width = width;
    this.#screen.height = height;
    this.#cy.resize();
    if (this.#model === undefined) return;
    this.#screen.settle(this.#model, this.#lens, this.#shown.corner);
    this.#settleNear(NOTHING_SHOWN, true);
    this.#go(first ? this.#shown.camera : at, false);
    this.#draw();
  }

  /** Draws at the next frame, however often it is asked for until then. */
  #schedule(): void {
    cancelAnimationFrame(this.#frame);
    this.#frame = requestAnimationFrame(() => this.#draw());
  }

  /** Draws what is to be drawn where the camera is, or will be. */
  #draw(): void {
    if (this.#screen.width === 0) return;
    cancelAnimationFrame(this.#frame);
    const camera = this.#now;
    const plan = this.#model === undefined ? undefined : planMap(this.#model, this.#planInput(camera));
    const look = { palette: PALETTES[this.#shown.scheme], font: this.#font };
    const elements = plan === undefined ? new Map<string, ElementDefinition>() : mapElements(plan, look);
    this.#plan = plan;
    this.#planned = camera;
    // What stands already changes at once; the first cards come with their writing.
    const coming = this.#cy.elements().empty() ? loadImages(this.#cy, elements.values()) : undefined;
    if (coming === undefined) return this.#put(plan, elements);
    void coming.then(() => (this.#plan === plan ? this.#put(plan, elements) : undefined));
  }

  #put(plan: MapPlan | undefined, elements: ReadonlyMap<string, ElementDefinition>): void {
    drawPlan(this.#cy, plan, elements, this.#screen.scale);
    if (plan !== undefined && this.#model !== undefined) this.#tellDrawn(plan, this.#model, this.#shown, this.#lens);
    this.#tellLost();
  }

  #planInput(camera: Camera): PlanInput {
    return planAround(this.#model, this.#shown, this.#lens, this.#screen, camera);
  }

  #place(): void {
    placePlan(this.#cy, this.#plan, this.#screen.scale);
  }

  /** Brings the selection into sight when none of it is; what was not chosen on the map itself with all that it lights, unless a view `sent` says where to look. */
  #reveal(sent: boolean): void {
    const { covered, selection, visibility } = this.#shown;
    const isOwn = selection.at(-1) === this.#own;
    this.#own = undefined;
    const lit = sent || isOwn || visibility?.near !== undefined ? undefined : findLit(this.#plan, this.#screen, this.#now, covered);
    if (lit !== undefined) {
      const isWhole = sameCamera(lit, { ...this.#screen.center, zoom: 1 });
      if (!sameCamera(lit, this.#now)) this.#go(isWhole ? undefined : lit, true);
      return;
    }
    const chosen = findChosen(this.#plan, this.#screen, this.#now, covered);
    if (chosen === undefined) return;
    this.#camera.steered = true;
    this.#camera.jump(chosen);
  }
}
