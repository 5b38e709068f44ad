import cytoscape from 'cytoscape';
import type { Core } from 'cytoscape';
import { FONT } from '../styles/font.ts';
import { PALETTES } from '../styles/palette.ts';
import { allowNoStyle } from './allow-no-style.ts';
import type { Point } from './map-node.ts';
import { mapStyle } from './map-style.ts';
import { measureText } from './measure-text.ts';
import { listenToWheel } from './wheel-zoom.ts';

/** Cytoscape with nothing to draw, in an element that may have no place yet. */
export interface BlankMap {
  readonly container: HTMLElement;
  readonly cy: Core;
  /** What its style writes with. */
  readonly font: string;
  /** What the wheel does. */
  zoom: (factor: number, around: Point) => void;
  readonly stop: () => void;
}

/** What Cytoscape's renderer watches and listens to by itself. */
interface WatchingRenderer {
  readonly resizeObserver?: ResizeObserver;
  readonly styleObserver?: MutationObserver;
  readonly bindings: readonly { readonly target: EventTarget; readonly args: readonly [type: string, listener: EventListener] }[];
  readonly registerBinding: (target: EventTarget, type: string, listener: EventListener) => void;
}

let prepared: BlankMap | undefined;
let isPrepared = false;

/** Makes one in advance, the first time that it is called: that takes its time, while the graph is still on its way. */
export function prepareMap(): void {
  if (isPrepared) return;
  isPrepared = true;
  prepared = makeMap();
  // A browser opens a font when something is first written with it.
  const measure = measureText(FONT);
  for (const bold of [false, true]) measure('Map', 12, bold);
}

/** The one that was made in advance, or a new one. */
export function takeMap(): BlankMap {
  const taken = prepared ?? makeMap();
  prepared = undefined;
  return taken;
}

/** To be called when a map has come to its place: Cytoscape listens to the pointer only in the tree that its element was made in. */
export function moveIn({ container, cy }: BlankMap): void {
  const root = container.getRootNode();
  const canvas = findRenderer(cy);
  if (canvas === undefined || !(root instanceof ShadowRoot)) return;
  const [moved] = canvas.bindings.filter(({ target, args: [type] }) => target === window && type === 'mousemove');
  if (moved !== undefined) canvas.registerBinding(root, 'mousemove', moved.args[1]);
}

function makeMap(): BlankMap {
  const container = document.createElement('div');
  allowNoStyle(document);
  // Before Cytoscape listens too: of two listeners the first can stop the second.
  const stop = listenToWheel(container, (factor, around) => made.zoom(factor, around));
  const cy = cytoscape({
    container,
    elements: [],
    // Else an empty grid is laid out.
    layout: { name: 'preset' },
    style: mapStyle(PALETTES.light, FONT),
    autounselectify: true,
    boxSelectionEnabled: false,
    selectionType: 'single',
    zoom: 1,
  });
  leaveSizeToUs(cy);
  const made: BlankMap = { container, cy, font: FONT, zoom: () => {}, stop };
  return made;
}

/** Cytoscape draws all of it anew whenever its element is looked at by its own observers, a moment after the first time too; who shows the map tells it of each size. */
function leaveSizeToUs(cy: Core): void {
  const canvas = findRenderer(cy);
  canvas?.resizeObserver?.disconnect();
  canvas?.styleObserver?.disconnect();
}

function findRenderer(cy: Core): WatchingRenderer | undefined {
  const { renderer } = cy as unknown as { readonly renderer?: () => WatchingRenderer | undefined };
  return renderer?.call(cy);
}
