import type { Core } from 'cytoscape';
import { findDays } from '../graph/days.ts';
import { PALETTES } from '../styles/palette.ts';
import { moveIn, prepareMap, takeMap } from './blank-map.ts';
import type { BlankMap } from './blank-map.ts';
import { drawDirectly } from './draw-directly.ts';
import type { TellMotion } from './draw-directly.ts';
import { moveSign } from './draw-plan.ts';
import { findHintText } from './hint-text.ts';
import { MapAim } from './map-aim.ts';
import { MapCamera } from './map-camera.ts';
import type { CameraMove } from './map-camera.ts';
import { listenToChoices, roundPoint } from './map-choices.ts';
import { MapDrawer } from './map-drawer.ts';
import type { MapDrawing } from './map-drawing.ts';
import type { Point } from './map-node.ts';
import { MapScreen } from './map-screen.ts';
import { NOTHING_SHOWN } from './map-shown.ts';
import type { MapListener, MapShown } from './map-shown.ts';
import { mapStyle } from './map-style.ts';
import { isCut, isFarFrom } from './plan-around.ts';
import { isSmallMap } from './plan-candidates.ts';
import { stepTowards } from './step-towards.ts';
import type { Direction } from './step-towards.ts';
import { sameCamera, tellCamera } from './tell-camera.ts';
import { tellDrawn } from './tell-drawn.ts';
import { isNothingSeen } from './where-to-look.ts';

/** The map rests when it has not moved for so long. */
const REST_MS = 130;

/** The map of a graph in a container that has its place and size. */
export class MapView {
  readonly #cy: Core;
  readonly #font: string;
  readonly #screen = new MapScreen();
  readonly #drawer: MapDrawer;
  readonly #camera: MapCamera;
  readonly #aim: MapAim;
  readonly #teller: ReturnType<typeof tellCamera>;
  readonly #tellMotion: TellMotion;
  readonly #cleanUps: (() => void)[] = [];
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
    this.#tellMotion = drawDirectly(cy);
    const told = tellDrawn(listener);
    const tellLost = () => listener.lost(isNothingSeen(this.#drawer.plan, this.#screen, this.#camera.now));
    this.#camera = new MapCamera(cy, this.#screen, { place: () => this.#drawer.place(), moved: (how) => this.#moved(how) });
    this.#drawer = new MapDrawer(cy, this.#screen, this.#font, {
      now: () => this.#camera.now,
      drawn: (plan) => {
        const { model, shown, lens } = this.#drawer;
        if (plan !== undefined && model !== undefined) told(plan, model, shown, lens);
        tellLost();
      },
    });
    this.#teller = tellCamera((camera) => {
      tellLost();
      listener.camera(camera);
    });
    this.#aim = new MapAim(this.#drawer, this.#screen, this.#camera, this.#teller);
    this.#cleanUps.push(
      listenToChoices(cy, container, listener, {
        selection: () => this.#drawer.shown.selection,
        scale: () => this.#screen.scale,
        before: (own) => {
          this.#teller.flush();
          this.#aim.own = own ?? this.#aim.own;
        },
        dragged: (node) => moveSign(cy, node, this.#drawer.plan),
      }),
    );
    const observer = new ResizeObserver(() => this.#resize(container));
    observer.observe(container);
    this.#cleanUps.push(() => observer.disconnect());
    this.#resize(container);
  }

  /** Shows a graph, or the same graph in another way. */
  show(shown: MapShown): void {
    const { shown: before, palette } = this.#drawer;
    const isNew = this.#drawer.take(shown);
    const { model, lens } = this.#drawer;
    const isOther = isNew || shown.lens !== before.lens || shown.corner.width !== before.corner.width;
    if (isOther && model !== undefined) this.#screen.settle(model, lens, shown.corner);
    if (shown.pins !== before.pins) this.#screen.pin(shown.pins);
    if (isOther || isSmallMap(this.#screen) || shown.visibility?.near !== before.visibility?.near) this.#aim.settleNear(before, isOther);
    if (this.#drawer.palette !== palette) this.#cy.style(mapStyle(this.#drawer.palette, this.#font));
    this.#aim.turn(before, isNew);
    this.#drawer.draw();
    if (shown.selection !== before.selection)
      this.#aim.reveal(isNew ? shown.camera !== undefined : !sameCamera(shown.camera, before.camera));
  }

  /** Shows all that is to be seen: the focus, or the whole map. */
  fit(): void {
    this.#aim.fit();
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
    const { plan, shown, model } = this.#drawer;
    const nodes = (plan?.nodes ?? []).filter(({ out }) => !out);
    const from = nodes.find(({ node }) => node.key === shown.selection.at(-1)) ?? nodes.find(({ chosen }) => chosen);
    const joined = from === undefined ? undefined : model?.joined(from.node.key);
    return (this.#aim.own = stepTowards(nodes, (key) => joined?.has(key) === true, from, direction, this.#screen.scale)?.node.key);
  }

  /** Where a drawn node stands, in px of the container. */
  findPlace(key: string): Point | undefined {
    const element = this.#cy.getElementById(key);
    return element.empty() ? undefined : element.renderedPosition();
  }

  /** Where a node stands in px of the layout. */
  findHome(key: string): Point {
    const planned = this.#drawer.plan?.nodes.find(({ node }) => node.key === key);
    return roundPoint(planned?.at ?? { x: 0, y: 0 });
  }

  /** What is drawn, for a picture of it; undefined while nothing is. */
  drawing(): MapDrawing | undefined {
    const { width, height, scale } = this.#screen;
    const { plan, shown } = this.#drawer;
    if (plan === undefined || width === 0) return undefined;
    const days = shown.graph === undefined ? [] : findDays(shown.graph).days;
    return { plan, scale, pan: { ...this.#cy.pan() }, width, height, scheme: shown.scheme, font: this.#font, days };
  }

  /** Tells where it looks before something else is told. */
  settle(): void {
    this.#teller.flush();
  }

  /** The whole name of a drawn node that shows only a part of it, how much waits inside of it, and the place on screen below it. */
  findHint(
    key: string,
  ): { readonly text: string | undefined; readonly waiting: number; readonly x: number; readonly y: number } | undefined {
    const place = this.findPlace(key);
    const node = this.#drawer.model?.nodes.get(key);
    if (place === undefined || node === undefined) return undefined;
    const text = findHintText(node);
    const waiting = this.#drawer.plan?.nodes.find((planned) => planned.node === node)?.waiting ?? 0;
    if (text === undefined && waiting === 0) return undefined;
    return { text, waiting, x: place.x, y: place.y + node.box.dy + node.box.height / 2 };
  }

  destroy(): void {
    window.clearTimeout(this.#rest);
    this.#drawer.stop();
    this.#camera.stop();
    this.#teller.stop();
    for (const cleanUp of this.#cleanUps) cleanUp();
    this.#cy.container()?.remove();
    this.#cy.destroy();
  }

  #moved(how: CameraMove): void {
    const { model, shown, lens, planned } = this.#drawer;
    const isCutOff = isCut(model, shown, lens, this.#screen.zoom);
    const isFar = (by: 'pan' | 'zoom') => isFarFrom(planned, this.#camera.value, this.#screen, by);
    if (how === 'jump' || (how === 'zoom' && isFar('zoom')) || (how === 'pan' && isCutOff && isFar('pan'))) this.#drawer.schedule();
    if (how !== 'jump') this.#keepMoving(how === 'pan' ? 'pan' : 'zoom');
    this.#teller.tell(this.#camera.steered ? this.#camera.now : undefined);
  }

  /** Draws quickly until the map rests, and then well. */
  #keepMoving(how: 'pan' | 'zoom'): void {
    this.#tellMotion(how);
    window.clearTimeout(this.#rest);
    this.#rest = window.setTimeout(() => {
      if (this.#drawer.planned.zoom !== this.#screen.zoom) this.#drawer.draw();
      this.#tellMotion(undefined);
    }, REST_MS);
  }

  #resize(container: HTMLElement): void {
    const { clientWidth: width, clientHeight: height } = container;
    if (width === 0 || height === 0 || (width === this.#screen.width && height === this.#screen.height)) return;
    const first = this.#screen.width === 0;
    const at = this.#camera.steered && !first && !this.#aim.isRevealing ? this.#camera.now : undefined;
    this.#screen.width = width;
    this.#screen.height = height;
    this.#cy.resize();
    const { model, shown, lens } = this.#drawer;
    if (model === undefined) return;
    this.#screen.settle(model, lens, shown.corner);
    this.#aim.settleNear(NOTHING_SHOWN, true);
    this.#aim.go(first ? shown.camera : at, false);
    this.#drawer.draw();
    if (at === undefined) this.#aim.reveal(first && shown.camera !== undefined);
  }
}
