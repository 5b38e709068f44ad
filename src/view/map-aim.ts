import type { Camera } from '../state/view-state.ts';
import { countClear } from './clear-part.ts';
import { drawTogether } from './draw-together.ts';
import type { ToDraw, Together } from './draw-together.ts';
import { findUnlit } from './find-unlit.ts';
import { focusName } from './focus-name.ts';
import type { MapCamera } from './map-camera.ts';
import { WHOLE_MAP } from './map-drawer.ts';
import type { MapDrawer } from './map-drawer.ts';
import type { MapModel, MapNode } from './map-node.ts';
import type { MapScreen } from './map-screen.ts';
import type { MapShown } from './map-shown.ts';
import { isSmallMap } from './plan-candidates.ts';
import { findAsked } from './plan-chosen.ts';
import { CLOSER } from './plan-around.ts';
import { allNear, nearNodes } from './plan-near.ts';
import { sameCamera } from './tell-camera.ts';
import type { tellCamera } from './tell-camera.ts';
import { findChosen, wholeCamera } from './where-to-look.ts';

/** What a choice hangs on. */
const CHOICE = ['selection', 'path', 'visibility', 'covered'] as const;
/** So often at most the places of a focus are found anew, each time at the scale at which all of it is seen. */
const MOST_TURNS = 6;
/** From no further a focus and a choice are looked at on a small screen, and a focus that has to be drawn together on a wide one. */
const LEAST = { focus: 0.85, choice: 0.72, wide: 0.75 } as const;
/** On a wide screen no more of a focus than this is drawn together: it takes its time. */
const MOST_TOGETHER = 60;

/** Turns the camera to what is shown: a camera that is asked for, a focus, a choice that is not in sight. */
export class MapAim {
  /** What was chosen on the map itself last. */
  own: string | undefined;
  /** A focus or a choice as it is drawn on a small screen. */
  #together: Together | undefined;
  /** That has changed since it was turned to. */
  #isAnew = false;
  /** Where it has turned to for a choice that was not in sight. */
  #revealed: Camera | undefined;
  readonly #drawer: MapDrawer;
  readonly #screen: MapScreen;
  readonly #camera: MapCamera;
  readonly #teller: ReturnType<typeof tellCamera>;

  constructor(drawer: MapDrawer, screen: MapScreen, camera: MapCamera, teller: ReturnType<typeof tellCamera>) {
    this.#drawer = drawer;
    this.#screen = screen;
    this.#camera = camera;
    this.#teller = teller;
  }

  /** It still looks where it has turned to by itself for a choice. */
  get isRevealing(): boolean {
    return this.#revealed !== undefined && sameCamera(this.#revealed, this.#camera.now);
  }

  /** Turns to what is asked for: another camera, a focus, the view that a focus was entered from, what is drawn together. */
  turn(before: MapShown, isNew: boolean): void {
    const { camera, visibility } = this.#drawer.shown;
    const isFocus = visibility?.near !== undefined;
    const refocused = focusName(visibility) !== focusName(before.visibility);
    const isElsewhere = isNew || !sameCamera(camera, this.#teller.told);
    if (!refocused && !isElsewhere) return this.#turnTogether();
    this.#teller.told = camera;
    // Entering a focus looks at it, unless a saved view says where to look; leaving it goes back to where one looked before.
    this.go(isFocus && !isElsewhere ? undefined : camera, !isNew);
  }

  /** Places of a focus, found when it is entered and kept whatever filters then change; on a small screen those of a choice too. */
  settleNear(before: MapShown, isNew: boolean): void {
    const { shown } = this.#drawer;
    const { visibility, lens } = shown;
    const isSame = !isNew && lens === before.lens && focusName(visibility) === focusName(before.visibility);
    if (isSmallMap(this.#screen)) {
      const names = visibility?.near === undefined ? CHOICE : (['covered'] as const);
      if (!isSame || names.some((name) => shown[name] !== before[name])) this.#drawTogether();
      return;
    }
    if (isSame && this.#together !== undefined) return;
    this.#together = undefined;
    if (visibility?.near === undefined || !isSame) this.#screen.forgetNear();
    if (visibility?.near === undefined) return;
    let settled = Infinity;
    for (let turn = 0; turn < MOST_TURNS; turn += 1) {
      const target = this.#whole();
      if (target === undefined || target.zoom >= settled) break;
      // What was moved apart may reach further out: once more at the scale at which all of it fits.
      if (!isSame) this.#screen.forgetNear();
      this.#screen.settleNear(this.#drawer.input(target));
      settled = target.zoom;
    }
    if (!isSame) this.#drawAllTogether();
  }

  /** Where places apart do not show all of a focus it is drawn into what is seen. */
  #drawAllTogether(): void {
    const { model, shown } = this.#drawer;
    const target = this.#whole();
    if (model === undefined || target === undefined) return;
    const nodes = nearNodes(model, this.#drawer.input(WHOLE_MAP));
    const clear = nodes.length > MOST_TOGETHER ? nodes.length : countClear(nodes, target, this.#screen, shown.covered);
    if (clear === nodes.length) return;
    const apart = this.#screen.near;
    this.#screen.forgetNear();
    const look = { screen: this.#screen, covered: shown.covered, cameras: [], least: LEAST.wide };
    const together = drawTogether(this.#asked(model, true), look);
    this.#together = together !== undefined && together.fits.size > clear ? together : undefined;
    this.#screen.settleTogether(this.#together ?? { places: apart, fits: undefined });
  }

  /** Goes to where the whole map is seen, or all of a focus. */
  fit(): void {
    const { near } = this.#drawer.shown.visibility ?? {};
    this.go(near === undefined && this.#together !== undefined ? { ...this.#screen.center, zoom: 1 } : undefined, true);
  }

  /** Goes to a place, or to where all is seen that is to be seen. */
  go(camera: Camera | undefined, glides: boolean): void {
    this.#camera.steered = camera !== undefined;
    this.#isAnew = false;
    const to = camera ?? this.#whole();
    if (to === undefined) return;
    if (!glides || this.#drawer.shown.still || document.hidden) return this.#camera.jump(to);
    this.#camera.glide(to);
    this.#drawer.schedule();
  }

  /** Brings the selection into sight when none of it is, what was not chosen on the map itself with all that it lights; a view `sent` says itself where to look. */
  reveal(sent: boolean): void {
    const { plan, shown } = this.#drawer;
    const { covered, selection, visibility } = shown;
    const { now } = this.#camera;
    const isOwn = selection.at(-1) === this.own;
    this.own = undefined;
    if (sent || this.#together !== undefined) return;
    const lit = isOwn || visibility?.near !== undefined ? undefined : findUnlit(plan, this.#screen, now, covered);
    if (lit !== undefined) {
      const isWhole = sameCamera(lit, { ...this.#screen.center, zoom: 1 });
      if (!sameCamera(lit, now)) this.go(isWhole ? undefined : lit, true);
      this.#revealed = lit;
      if (lit.zoom < 1) this.#lookAgain();
      return;
    }
    const chosen = findChosen(plan, this.#screen, now, covered);
    if (chosen === undefined) return;
    this.#camera.steered = true;
    this.#camera.jump(chosen);
    this.#revealed = chosen;
  }

  /** From further off what a choice brings along stands elsewhere: it is looked at there. */
  #lookAgain(): void {
    this.#drawer.draw();
    const { plan, shown } = this.#drawer;
    const { now } = this.#camera;
    const again = findUnlit(plan, this.#screen, now, shown.covered, now.zoom);
    if (again === undefined || again.zoom < now.zoom) return;
    this.go(again, true);
    this.#revealed = again;
  }

  /** On a small screen a focus, or what a choice lights, is drawn into what is seen. */
  #drawTogether(): void {
    const { model, shown } = this.#drawer;
    if (model === undefined || this.#screen.width === 0) return;
    this.#screen.forgetNear();
    this.#isAnew = true;
    const whole = { ...this.#screen.center, zoom: 1 };
    const isFocus = shown.visibility?.near !== undefined;
    const cameras = isFocus ? [] : [shown.camera ?? whole, whole].filter(({ zoom }) => zoom < CLOSER);
    const least = isFocus ? LEAST.focus : LEAST.choice;
    this.#together = drawTogether(this.#asked(model, isFocus), { screen: this.#screen, covered: shown.covered, cameras, least });
    if (this.#together !== undefined) this.#screen.settleTogether(this.#together);
  }

  /** What is to be drawn together; of a choice that is made on the map from near by nothing. */
  #asked(model: MapModel, isFocus: boolean): ToDraw {
    const { shown } = this.#drawer;
    const input = this.#drawer.input(WHOLE_MAP);
    const { chosen, lit, more } = findAsked(model, input);
    if (isFocus) {
      const nodes = nearNodes(model, input);
      // Where its hub is not drawn its talks are.
      const step = (node: MapNode | undefined) => shown.visibility?.near?.get(node?.key ?? '');
      return {
        nodes,
        must: nodes.filter((node) => step(node) === step(nodes[0])).length,
        isCut: nodes.length < allNear(model, input).length,
      };
    }
    const isOwn = this.own !== undefined && shown.selection.at(-1) === this.own;
    const nodes = isOwn && this.#camera.now.zoom >= CLOSER ? [] : lit;
    return { nodes, must: chosen.length, isCut: more > 0 };
  }

  /** Goes to what is drawn together, once; back to the whole map when nothing is and nobody has steered elsewhere. */
  #turnTogether(): void {
    if (!this.#isAnew) return;
    this.#isAnew = false;
    const to = this.#together?.camera ?? (this.#camera.steered ? undefined : this.#whole());
    if (to !== undefined && !sameCamera(to, this.#camera.now)) this.go(undefined, true);
  }

  /** What shows all that is to be seen; undefined while the map has no size. */
  #whole(): Camera | undefined {
    if (this.#screen.width === 0) return undefined;
    if (this.#together !== undefined) return this.#together.camera;
    const { model, shown } = this.#drawer;
    const near = model === undefined ? [] : nearNodes(model, this.#drawer.input(WHOLE_MAP));
    return wholeCamera(near, this.#screen, shown.covered);
  }
}
