import type { Camera } from '../state/view-state.ts';
import { findUnlit } from './find-unlit.ts';
import { focusName } from './focus-name.ts';
import type { MapCamera } from './map-camera.ts';
import { WHOLE_MAP } from './map-drawer.ts';
import type { MapDrawer } from './map-drawer.ts';
import type { MapScreen } from './map-screen.ts';
import type { MapShown } from './map-shown.ts';
import { isNarrowMap, nearNodes } from './plan-near.ts';
import { sameCamera } from './tell-camera.ts';
import type { tellCamera } from './tell-camera.ts';
import { findChosen, findClearPart, togetherCamera, wholeCamera } from './where-to-look.ts';

/** Turns the camera to what is shown: a camera that is asked for, a focus, a choice that is not in sight. */
export class MapAim {
  /** What was chosen on the map itself last. */
  own: string | undefined;
  /** Where a focus is looked at on a small screen. */
  #together: Camera | undefined;
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

  /** Turns to what is asked for: another camera, a focus, the view that a focus was entered from. */
  turn(before: MapShown, isNew: boolean): void {
    const { camera, visibility } = this.#drawer.shown;
    const isFocus = visibility?.near !== undefined;
    const refocused = focusName(visibility) !== focusName(before.visibility);
    const isElsewhere = isNew || !sameCamera(camera, this.#teller.told);
    if (!refocused && !isElsewhere) return;
    this.#teller.told = camera;
    // Entering a focus looks at it, unless a saved view says where to look; leaving it goes back to where one looked before.
    this.go(isFocus && !isElsewhere ? undefined : camera, !isNew);
  }

  /** Places of the focus, found when it is entered and kept whatever filters then change. */
  settleNear(before: MapShown, isNew: boolean): void {
    const { visibility, lens } = this.#drawer.shown;
    const isSame = !isNew && lens === before.lens && focusName(visibility) === focusName(before.visibility);
    if (visibility?.near === undefined) {
      this.#together = undefined;
      return this.#screen.forgetNear();
    }
    if (isNarrowMap(this.#screen)) return this.#drawTogether(isSame);
    this.#together = undefined;
    for (let turn = 0; turn < 2; turn += 1) {
      const target = this.#whole();
      if (target === undefined) return;
      // What was moved apart may reach further out: once more at the scale at which all of it fits.
      if (!isSame) this.#screen.forgetNear();
      this.#screen.settleNear(this.#drawer.input(target));
    }
  }

  /** Goes to a place, or to where all is seen that is to be seen. */
  go(camera: Camera | undefined, glides: boolean): void {
    this.#camera.steered = camera !== undefined;
    const to = camera ?? this.#whole();
    if (to === undefined) return;
    if (!glides || this.#drawer.shown.still || document.hidden) return this.#camera.jump(to);
    this.#camera.glide(to);
    this.#drawer.schedule();
  }

  /** Brings the selection into sight when none of it is; what was not chosen on the map itself with all that it lights, unless a view `sent` says where to look. */
  reveal(sent: boolean): void {
    const { plan, shown } = this.#drawer;
    const { covered, selection, visibility } = shown;
    const { now } = this.#camera;
    const isOwn = selection.at(-1) === this.own;
    this.own = undefined;
    const lit = sent || isOwn || visibility?.near !== undefined ? undefined : findUnlit(plan, this.#screen, now, covered);
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

  /** On a small screen a focus is looked at where it stays, and what it brings along is drawn into what is seen there. */
  #drawTogether(isSame: boolean): void {
    const { model, shown } = this.#drawer;
    if (model === undefined || this.#screen.width === 0) return;
    if (!isSame || this.#together === undefined) {
      this.#screen.forgetNear();
      this.#together = togetherCamera(nearNodes(model, this.#drawer.input(WHOLE_MAP)), this.#screen, shown.covered);
    }
    this.#screen.settleNear(this.#drawer.input(this.#together), findClearPart(this.#together, this.#screen, shown.covered));
  }

  /** What shows all that is to be seen; undefined while the map has no size. */
  #whole(): Camera | undefined {
    if (this.#screen.width === 0) return undefined;
    if (this.#together !== undefined) return this.#together;
    const { model, shown } = this.#drawer;
    const near = model === undefined ? [] : nearNodes(model, this.#drawer.input(WHOLE_MAP));
    return wholeCamera(near, this.#screen, shown.covered);
  }
}
