import type { Camera } from '../state/view-state.ts';

/** How long the camera rests before it is told, in ms. */
const PAUSE_MS = 180;

/** Tells where the map is looked at once it rests, and never what was told or asked for already (`told`). */
export function tellCamera(listener: (camera: Camera | undefined) => void) {
  let waiting: { readonly camera: Camera | undefined } | undefined;
  let timer = 0;
  const teller = {
    told: undefined as Camera | undefined,
    tell(camera: Camera | undefined): void {
      waiting = { camera: camera === undefined ? undefined : roundCamera(camera) };
      window.clearTimeout(timer);
      timer = window.setTimeout(() => teller.flush(), PAUSE_MS);
    },
    /** Tells at once: what follows is to be remembered together with where one looked. */
    flush(): void {
      window.clearTimeout(timer);
      if (waiting === undefined) return;
      const { camera } = waiting;
      waiting = undefined;
      if (sameCamera(camera, teller.told)) return;
      teller.told = camera;
      listener(camera);
    },
    stop(): void {
      window.clearTimeout(timer);
    },
  };
  return teller;
}

/** Whether two cameras look at the same place. */
export function sameCamera(a: Camera | undefined, b: Camera | undefined): boolean {
  if (a === undefined || b === undefined) return a === b;
  return Math.abs(a.x - b.x) < 0.06 && Math.abs(a.y - b.y) < 0.06 && Math.abs(a.zoom / b.zoom - 1) < 0.0006;
}

/** Short enough for an address, and still to the px. */
function roundCamera({ x, y, zoom }: Camera): Camera {
  return { x: Math.round(x * 10) / 10, y: Math.round(y * 10) / 10, zoom: Math.round(zoom * 1000) / 1000 };
}
