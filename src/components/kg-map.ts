import { LitElement, html, nothing } from 'lit';
import type { PropertyValues } from 'lit';
import type { KnowledgeGraph } from '../graph/knowledge-graph.ts';
import type { Command } from '../state/command.ts';
import type { Camera, Lens, Pin, Scheme, Walk } from '../state/view-state.ts';
import type { Visibility } from '../state/visibility.ts';
import { shared } from '../styles/shared.ts';
import type { Covered } from '../view/covered.ts';
import { isSameCamera } from '../state/round-camera.ts';
import { findFirstPlace } from '../view/first-place.ts';
import type { MapCounts, Point } from '../view/map-node.ts';
import type { DrawnFirst, MapListener } from '../view/map-shown.ts';
import type { MapView } from '../view/map-view.ts';
import { emit } from './events.ts';
import { MapKeys } from './map-keys.ts';
import { mapStyles } from './map-styles.ts';
import { mapWords } from './map-words.ts';
import { words } from './messages.ts';
import { nodeMenu } from './node-menu.ts';
import './kg-node-menu.ts';

/** Begins to load at once: it is large, and the graph is on its way too. */
const viewModule = import('../view/map-view.ts');
// Whoever opens the map hears of a failure.
viewModule.catch(() => undefined);

interface Hint extends Point {
  readonly text: string;
}

interface OpenMenu extends Point {
  readonly key: string;
}

/** What a picture of the map is saved as: `png2` has twice as many px each way. */
export type PictureKind = 'png' | 'png2' | 'svg';

/** Room for the page's zoom buttons, in px. */
const CORNER = { width: 68, height: 132 };
/** From so many nodes on the map says how few of all of them are drawn, below how few of those that it would show at once. */
const MANY = 1000;
const NOTHING_COVERED: Covered = { top: 0, bottom: 0 };
const SHOWN = ['graph', 'selection', 'lens', 'scheme', 'visibility', 'pins', 'walk', 'path', 'covered'] as const;

/** The map of a graph: cards of talks, ideas, what joins them. One tab stop; arrows go from node to node. */
export class KgMap extends LitElement {
  static override properties = {
    graph: { attribute: false },
    selection: { attribute: false },
    lens: { type: String },
    scheme: { type: String },
    visibility: { attribute: false },
    pins: { attribute: false },
    walk: { attribute: false },
    path: { attribute: false },
    camera: { attribute: false, hasChanged: (now: Camera | undefined, before: Camera | undefined) => !isSameCamera(now, before) },
    covered: { attribute: false },
    letters: { attribute: false },
    failed: { state: true },
    hint: { state: true },
    menu: { state: true },
    counts: { state: true },
    drawn: { state: true },
    lost: { state: true },
  };
  static override styles = [shared, mapStyles];
  declare graph: KnowledgeGraph | undefined;
  declare selection: readonly string[];
  declare lens: Lens;
  declare scheme: Scheme;
  /** Filters and focus; undefined: everything is to be seen. */
  declare visibility: Visibility | undefined;
  declare pins: readonly Pin[];
  declare walk: Walk | undefined;
  /** Keys of a path to light, in its order. */
  declare path: readonly string[] | undefined;
  /** Where to look; undefined: at all that is to be seen. */
  declare camera: Camera | undefined;
  /** What of the map the page lies over. */
  declare covered: Covered;
  /** Single letters act. */
  declare letters: boolean;
  declare failed: boolean;
  declare hint: Hint | undefined;
  declare menu: OpenMenu | undefined;
  /** Where not all are drawn that could be. */
  declare counts: { readonly drawn: number; readonly total: number } | undefined;
  /** The camera looks where nothing is. */
  declare lost: boolean;
  /** Something has been drawn. */
  declare drawn: boolean;
  #view: MapView | undefined;
  /** Where it looks by itself, and has told so. */
  #told: { readonly camera: Camera | undefined } | undefined;
  #isOpening = false;
  readonly #keys = new MapKeys(this);
  /** The turn in which the view is to show what the map shows. */
  #turn = 0;
  readonly #dark = matchMedia('(prefers-color-scheme: dark)');
  readonly #still = matchMedia('(prefers-reduced-motion: reduce)');

  constructor() {
    super();
    this.selection = [];
    this.lens = 'ideas';
    this.scheme = 'system';
    this.pins = [];
    this.covered = NOTHING_COVERED;
    this.letters = true;
    this.failed = false;
    this.drawn = false;
    this.lost = false;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#dark.addEventListener('change', this.#show);
    if (this.hasUpdated) void this.#open();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#dark.removeEventListener('change', this.#show);
    window.clearTimeout(this.#turn);
    this.#turn = 0;
    this.#view?.destroy();
    this.#view = undefined;
  }

  /** Shows all that is to be seen. */
  fit(): void {
    this.#upToDate()?.fit();
  }

  /** Zooms around the middle. */
  zoomBy(factor: number): void {
    this.#upToDate()?.zoomBy(factor);
  }

  /** Where a node stands, in px from the map's corner; undefined while it is not drawn. */
  findPlace(key: string): Point | undefined {
    return this.#upToDate()?.findPlace(key);
  }

  /** Opens the menu of a node where it stands. */
  openMenu(key: string): void {
    const at = this.findPlace(key);
    if (at !== undefined) this.menu = { key, x: at.x, y: at.y };
  }

  /** A picture of what is seen, with the title of the graph and a legend. */
  async picture(as: PictureKind): Promise<Blob> {
    const drawing = this.#upToDate()?.drawing();
    if (drawing === undefined) throw new Error(words.mapMissing);
    const { takePicture } = await import('../view/take-picture.ts');
    const { kindsMany: kinds, day } = words;
    return takePicture(drawing, as, { title: this.graph?.getAttribute('title') ?? '', kinds, day, stretches: mapWords.stretches });
  }

  protected override firstUpdated(): void {
    void this.#open();
  }

  protected override updated(changed: PropertyValues<this>): void {
    const isSent = changed.has('camera') && !(this.#told && isSameCamera(this.camera, this.#told.camera));
    if (isSent) this.#told = undefined;
    if (isSent || SHOWN.some((name) => changed.has(name))) this.#showSoon();
    if (changed.has('selection')) this.#keys.forget();
    if (changed.has('hint')) this.#placeHint();
  }

  override render() {
    if (this.failed) return html`<p class="failed" role="status">${words.mapMissing}</p>`;
    const { hint } = this;
    return html`
      <p class="visually-hidden" id="how">${mapWords.mapHow}</p>
      ${this.drawn ? this.#many() : html`<p class="drawing" role="status">${words.drawing}</p>`} ${this.#lost()}
      ${hint === undefined ? nothing : html`<div class="hint" aria-hidden="true">${hint.text}</div>`} ${this.#menu()}
    `;
  }

  #lost() {
    if (!this.lost) return nothing;
    return html`<p class="lost" role="status">
      ${mapWords.nothingHere} <button class="link" type="button" @click=${() => this.fit()}>${mapWords.showWhole}</button>
    </p>`;
  }

  #many() {
    const { counts, visibility, selection } = this;
    const isHidden = visibility !== undefined && selection.some((key) => visibility.out.has(key));
    if (counts === undefined && !isHidden) return nothing;
    const drawn = counts === undefined ? [] : [mapWords.drawnOfAll(counts.drawn, counts.total)];
    return html`<p class="many">${[...drawn, ...(isHidden ? [mapWords.chosenHidden] : [])].join(' · ')}</p>`;
  }

  #menu() {
    const { menu, selection, graph } = this;
    const view = this.#view;
    if (menu === undefined || view === undefined || graph === undefined) return nothing;
    const nameOf = (key: string) => (graph.hasNode(key) ? graph.getNodeAttribute(key, 'label') : key);
    const { key } = menu;
    const isPinned = this.pins.some((pin) => pin.key === key);
    const groups = nodeMenu({ key, selection, isPinned, at: view.findHome(key), place: findFirstPlace(graph, key), nameOf });
    return html`<kg-node-menu
      .label=${mapWords.nodeMenu(nameOf(key))}
      .groups=${groups}
      .at=${menu}
      @close=${this.#onMenuClose}
    ></kg-node-menu>`;
  }

  /** Cytoscape is loaded only now, so that the rest of the page stands before. */
  async #open(): Promise<void> {
    if (this.#isOpening || this.#view !== undefined) return;
    this.#isOpening = true;
    try {
      const { MapView: View } = await viewModule;
      if (!this.isConnected) return;
      const listener: MapListener = {
        select: (keys) => emit(this, 'kg-select', { keys }),
        focus: (key) => this.#run({ type: 'focus', keys: [key] }),
        pin: (pin) => this.#run({ type: 'pin', pins: [pin] }),
        menu: (key, at) => (this.menu = { key, x: at.x, y: at.y }),
        hover: (key) => this.#hover(key),
        drawn: (...told) => this.#tellDrawn(...told),
        lost: (isLost) => (this.lost = isLost),
        camera: (camera) => this.#tellCamera(camera),
      };
      this.#view = View.open(listener, (canvas) => this.#place(canvas));
      this.#show();
    } catch {
      this.renderRoot.querySelector('.canvas')?.remove();
      this.failed = true;
      emit(this, 'kg-unmapped', undefined);
    } finally {
      this.#isOpening = false;
    }
  }

  /** The canvas comes first in the map. */
  #place(canvas: HTMLElement): void {
    canvas.classList.add('canvas');
    canvas.tabIndex = 0;
    for (const [name, value] of [
      ['role', 'application'],
      ['aria-label', words.mains.map],
      ['aria-describedby', 'how'],
    ] as const)
      canvas.setAttribute(name, value);
    canvas.addEventListener('pointerdown', this.#onPointer);
    canvas.addEventListener('keydown', this.#onKey);
    canvas.addEventListener('contextmenu', (event) => event.preventDefault());
    this.renderRoot.prepend(canvas);
  }

  /** A choice is answered in the panel first: the map follows in a turn of its own, for the same frame. */
  #showSoon(): void {
    if (!this.drawn) return this.#show();
    if (this.#turn === 0) this.#turn = window.setTimeout(this.#show);
  }

  /** The view, showing what the map shows. */
  #upToDate(): MapView | undefined {
    if (this.#turn !== 0) this.#show();
    return this.#view;
  }

  #show = (): void => {
    window.clearTimeout(this.#turn);
    this.#turn = 0;
    const { graph, selection, lens, visibility, pins, walk, path, camera, covered } = this;
    const scheme = this.scheme === 'system' ? (this.#dark.matches ? 'dark' : 'light') : this.scheme;
    const [corner, panelWord, still] = [CORNER, words.panelShort, this.#still.matches];
    this.#view?.show({
      graph,
      selection,
      lens,
      scheme,
      visibility,
      pins,
      edge: walk?.edge,
      path,
      camera,
      covered,
      panelWord,
      corner,
      still,
    });
  };

  #run(command: Command): void {
    emit(this, 'kg-command', command);
  }

  #hover(key: string | undefined): void {
    this.hint = key === undefined ? undefined : this.#view?.findHint(key);
    emit(this, 'kg-hover', { key });
  }

  #tellDrawn(drawn: MapCounts, total: MapCounts, away: readonly string[] | undefined, first: DrawnFirst | undefined): void {
    this.drawn = true;
    this.counts =
      sum(total.nodes) < MANY
        ? first !== undefined && first.drawn < first.total
          ? first
          : undefined
        : { drawn: sum(this.lens === 'ideas' ? { ...drawn.nodes, speaker: 0 } : drawn.nodes), total: sum(total.nodes) };
    emit(this, 'kg-drawn', { drawn: drawn.nodes, total: total.nodes, relations: { drawn: drawn.relations, total: total.relations }, away });
  }

  /** Where it looks now is where it is to look, before the page has said so too: what is shown meanwhile is shown there. */
  #tellCamera(camera: Camera | undefined): void {
    this.#told = { camera };
    this.camera = camera;
    emit(this, 'kg-camera', { camera });
  }

  /** Property by property: a style attribute is refused by a strict Content-Security-Policy. */
  #placeHint(): void {
    const element = this.renderRoot.querySelector<HTMLElement>('.hint');
    if (element === null || this.hint === undefined) return;
    element.style.left = `${this.hint.x}px`;
    element.style.top = `${this.hint.y}px`;
  }

  #onMenuClose = (event: CustomEvent<{ readonly back: boolean }>): void => {
    this.menu = undefined;
    if (event.detail.back) this.renderRoot.querySelector<HTMLElement>('.canvas')?.focus({ preventScroll: true });
  };

  #onPointer = (event: PointerEvent): void => (event.currentTarget as HTMLElement).classList.add('pointed');

  #onKey = (event: KeyboardEvent): void => {
    (event.currentTarget as HTMLElement).classList.remove('pointed');
    const view = this.#upToDate();
    if (view !== undefined) this.#keys.press(event, view);
  };
}

function sum(counts: MapCounts['nodes']): number {
  return Object.values(counts).reduce((all, count) => all + count, 0);
}

customElements.define('kg-map', KgMap);

declare global {
  interface HTMLElementTagNameMap {
    'kg-map': KgMap;
  }
}
