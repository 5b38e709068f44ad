import type { Core, NodeSingular } from 'cytoscape';
import { hoverAfter } from './hover-after.ts';
import { listenToGestures } from './map-gestures.ts';
import type { Point } from './map-node.ts';
import type { MapListener } from './map-shown.ts';

const HOVER_MS = 100;

/** What of the map choices are made in. */
interface Chosen {
  readonly selection: () => readonly string[];
  /** Px on screen for a px of the layout. */
  readonly scale: () => Point;
  /** Comes before every choice; `own` is what is chosen here. */
  readonly before: (own: string | undefined) => void;
  readonly dragged: (node: NodeSingular) => void;
}

/** Tells what a person chooses, encircles, points at and puts elsewhere on the map; returns what stops it. */
export function listenToChoices(cy: Core, container: HTMLElement, listener: MapListener, map: Chosen): () => void {
  const select = (keys: readonly string[]) => {
    map.before(keys.at(-1));
    listener.select(keys);
  };
  const add = (keys: readonly string[]) => select([...new Set([...map.selection(), ...keys])]);
  const stopHover = hoverAfter(cy, HOVER_MS, (key) => listener.hover(key));
  const stopGestures = listenToGestures(cy, container, {
    choose: (key, adds) => {
      const selection = map.selection();
      if (key === undefined) select([]);
      else if (!adds) select([key]);
      else if (selection.includes(key)) select(selection.filter((one) => one !== key));
      else add([key]);
    },
    encircle: (keys, adds) => (adds ? add(keys) : select(keys)),
    focus: (key) => {
      map.before(undefined);
      listener.focus(key);
    },
    menu: (key, at) => listener.menu(key, at),
    dragged: (node) => map.dragged(node),
    dropped: (node) => {
      const { x, y } = node.position();
      const scale = map.scale();
      listener.pin({ key: node.id(), ...roundPoint({ x: x / scale.x, y: y / scale.y }) });
    },
  });
  return () => {
    stopHover();
    stopGestures();
  };
}

/** As exactly as places are written. */
export function roundPoint({ x, y }: Point): Point {
  return { x: Math.round(x * 10) / 10, y: Math.round(y * 10) / 10 };
}
