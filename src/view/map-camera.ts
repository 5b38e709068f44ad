import type { Core } from 'cytoscape';
import type { Camera } from '../state/view-state.ts';
import type { Point } from './map-node.ts';
import type { MapScreen } from './map-screen.ts';

/** How long the camera is on its way to another place, in ms. */
const GLIDE_MS = 280;

/** A person pans or zooms, the camera glides, or it is elsewhere at once. */
export type CameraMove = 'pan' | 'zoom' | 'glide' | 'jump';

/** What the camera tells while it moves: nodes have to be placed anew, and what is drawn may have to change, at once or after a pause. */
export interface CameraListener {
  place(): void;
  moved(how: CameraMove): void;
}

/**
 * Where the map is looked at. Cytoscape's own zoom stays 1: zooming moves the nodes apart and leaves them and their words as large as they are,
 * so that text is drawn sharp and at its size at any zoom.
 */
export class MapCamera {
  /** A person has chosen where to look; else all that is to be seen is fitted into the frame, whatever its size. */
  steered = false;
  /** Where it is on its way to, or was sent to and still is. */
  target: Camera | undefined;
  readonly #cy: Core;
  readonly #screen: MapScreen;
  readonly #listener: CameraListener;
  #frame = 0;
  /** It pans by itself. */
  #isLooking = false;

  constructor(cy: Core, screen: MapScreen, listener: CameraListener) {
    this.#cy = cy;
    this.#screen = screen;
    this.#listener = listener;
    cy.on('zoom', () => this.#takeOverZoom());
    cy.on('pan', () => {
      if (!this.#isLooking) this.#listener.moved('pan');
    });
    cy.on('dragpan pinchzoom', () => this.#steer());
  }

  /** What is looked at now. */
  get value(): Camera {
    const { x, y } = this.#cy.pan();
    const { scale, width, height, zoom } = this.#screen;
    return { x: (width / 2 - x) / scale.x, y: (height / 2 - y) / scale.y, zoom };
  }

  /** What is looked at, or will be once it is there. */
  get now(): Camera {
    return this.target ?? this.value;
  }

  /** Looks at a place at once. */
  jump(to: Camera): void {
    this.stop();
    this.target = to;
    this.#look(to);
    this.#listener.moved('jump');
  }

  /** Goes to a place so that the eye can follow. */
  glide(to: Camera): void {
    this.stop();
    this.target = to;
    const from = this.value;
    const start = performance.now();
    const step = (now: number) => {
      const part = Math.min(1, Math.max(0, (now - start) / GLIDE_MS));
      if (part === 1) return this.jump(to);
      const eased = part < 0.5 ? 2 * part ** 2 : 1 - (2 - 2 * part) ** 2 / 2;
      this.#look(between(from, to, eased));
      this.#listener.moved('glide');
      this.#frame = requestAnimationFrame(step);
    };
    this.#frame = requestAnimationFrame(step);
  }

  /** Stays where it is on its way. */
  stop(): void {
    cancelAnimationFrame(this.#frame);
    this.target = undefined;
  }

  /** Zooms around a point on screen. */
  zoomBy(factor: number, around: Point): void {
    this.#steer();
    const grown = this.#screen.zoomBy(factor);
    if (grown === 1) return;
    const pan = this.#cy.pan();
    this.#isLooking = true;
    this.#cy.pan({ x: around.x - (around.x - pan.x) * grown, y: around.y - (around.y - pan.y) * grown });
    this.#isLooking = false;
    this.#followZoom();
  }

  /** Moves what is seen by px on screen. */
  panBy(x: number, y: number): void {
    this.#steer();
    this.#cy.panBy({ x, y });
  }

  #steer(): void {
    this.stop();
    this.steered = true;
  }

  #look({ x, y, zoom }: Camera): void {
    this.#screen.zoomBy(zoom / this.#screen.zoom);
    const { scale, width, height } = this.#screen;
    this.#isLooking = true;
    this.#cy.pan({ x: Math.round(width / 2 - x * scale.x), y: Math.round(height / 2 - y * scale.y) });
    this.#isLooking = false;
    this.#listener.place();
  }

  /** A pinch has changed Cytoscape's zoom: the nodes take it over, at the same places on screen. */
  #takeOverZoom(): void {
    const grown = this.#cy.zoom();
    if (grown === 1) return;
    const pan = this.#cy.pan();
    this.#steer();
    this.#screen.zoomBy(grown);
    this.#cy.viewport({ zoom: 1, pan });
    this.#followZoom();
  }

  /** Cytoscape may zoom only as far as the map can follow. */
  #followZoom(): void {
    const { least, most } = this.#screen.room;
    this.#cy.minZoom(Math.min(1, least));
    this.#cy.maxZoom(Math.max(1, most));
    this.#listener.place();
    this.#listener.moved('zoom');
  }
}

function between(from: Camera, to: Camera, part: number): Camera {
  const zoom = from.zoom * (to.zoom / from.zoom) ** part;
  // Along with the zoom, so that the place that stays on screen does not swing.
  const along = from.zoom === to.zoom ? part : (1 / from.zoom - 1 / zoom) / (1 / from.zoom - 1 / to.zoom);
  return { x: from.x + (to.x - from.x) * along, y: from.y + (to.y - from.y) * along, zoom };
}
