import { LitElement, html, nothing } from 'lit';
import type { PropertyValues } from 'lit';
import type { KnowledgeGraph } from '../graph/knowledge-graph.ts';
import { isSameCamera } from '../state/round-camera.ts';
import type { Camera, Lens, Pin, Scheme, Walk } from '../state/view-state.ts';
import type { Visibility } from '../state/visibility.ts';
import { shared } from '../styles/shared.ts';
import type { Covered } from '../view/covered.ts';
import type { Point } from '../view/map-node.ts';
import type { DrawnFirst, MapListener, MapShown } from '../view/map-shown.ts';
import { countToSay, someOf } from './count-to-say.ts';
import { emit } from './events.ts';
import { countNote, hintNote, lostNote, openedMenu, placeHint } from './map-asides.ts';
import type { Hint, OpenMenu } from './map-asides.ts';
import { dressCanvas } from './map-canvas.ts';
import { MapFollower } from './map-follower.ts';
import type { SystemWishes } from './map-follower.ts';
import { MapKeys } from './map-keys.ts';
import { mapStyles } from './map-styles.ts';
import { mapWords } from './map-words.ts';
import { words } from './messages.ts';
import { zoomCorner } from './zoom-corner.ts';

/** Begins to load at once: it is large, and the graph is on its way too. */
const viewModule = import('../view/map-view.ts');
// Whoever opens the map hears of a failure.
viewModule.catch(() => undefined);

/** What a picture of the map is saved as: `png2` has twice as many px each way. */
export type PictureKind = 'png' | 'png2' | 'svg';

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
  declare counts: DrawnFirst | undefined;
  /** The camera looks where nothing is. */
  declare lost: boolean;
  /** Something has been drawn. */
  declare drawn: boolean;
  /** Where it looks by itself, and has told so. */
  #told: { readonly camera: Camera | undefined } | undefined;
  #isOpening = false;
  readonly #keys = new MapKeys(this);
  readonly #follower = new MapFollower(this, (system) => this.#shown(system));

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
    if (this.hasUpdated) void this.#open();
  }

  /** Shows all that is to be seen. */
  fit(): void {
    this.#follower.upToDate()?.fit();
  }

  /** Zooms around the middle. */
  zoomBy(factor: number): void {
    this.#follower.upToDate()?.zoomBy(factor);
  }

  /** Where a node stands, in px from the map's corner; undefined while it is not drawn. */
  findPlace(key: string): Point | undefined {
    return this.#follower.upToDate()?.findPlace(key);
  }

  /** Opens the menu of a node where it stands. */
  openMenu(key: string): void {
    const at = this.findPlace(key);
    if (at !== undefined) this.menu = { key, x: at.x, y: at.y };
  }

  /** A picture of what is seen, with the title of the graph and a legend. */
  async picture(as: PictureKind): Promise<Blob> {
    const drawing = this.#follower.upToDate()?.drawing();
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
    if (isSent || SHOWN.some((name) => changed.has(name))) this.#follow();
    if (changed.has('selection')) this.#keys.forget();
    if (changed.has('hint')) placeHint(this.renderRoot, this.hint);
  }

  /** The first sight is not waited for. */
  #follow(): void {
    if (this.drawn) this.#follower.followSoon();
    else this.#follower.follow();
  }

  override render() {
    if (this.failed) return html`<p class="failed" role="status">${words.mapMissing}</p>`;
    const { hint, visibility } = this;
    const isChosenHidden = visibility !== undefined && this.selection.some((key) => visibility.out.has(key));
    return html`
      <p class="visually-hidden" id="how">${mapWords.mapHow}</p>
      ${this.drawn ? countNote(this.counts, isChosenHidden) : html`<p class="drawing" role="status">${words.drawing}</p>`}
      ${this.lost ? lostNote(() => this.fit()) : nothing} ${hintNote(hint)} ${this.#menu()}
    `;
  }

  #menu() {
    const { menu, selection, graph, pins } = this;
    const { view } = this.#follower;
    if (menu === undefined || view === undefined || graph === undefined) return nothing;
    return openedMenu(menu, { graph, selection, pins, home: view.findHome(menu.key), closed: this.#onMenuClose });
  }

  /** Cytoscape is loaded only now, so that the rest of the page stands before. */
  async #open(): Promise<void> {
    if (this.#isOpening || this.#follower.view !== undefined) return;
    this.#isOpening = true;
    try {
      const { MapView: View } = await viewModule;
      if (!this.isConnected) return;
      const listener: MapListener = {
        select: (keys) => emit(this, 'kg-select', { keys }),
        focus: (key) => emit(this, 'kg-command', { type: 'focus', keys: [key] }),
        pin: (pin) => emit(this, 'kg-command', { type: 'pin', pins: [pin] }),
        menu: (key, at) => (this.menu = { key, x: at.x, y: at.y }),
        hover: (key) => this.#hover(key),
        drawn: (...told) => this.#tellDrawn(...told),
        lost: (isLost) => (this.lost = isLost),
        camera: (camera) => this.#tellCamera(camera),
      };
      this.#follower.view = View.open(listener, (canvas) => {
        dressCanvas(canvas, this.#onKey);
        this.renderRoot.prepend(canvas);
      });
      this.#follower.follow();
    } catch {
      this.renderRoot.querySelector('.canvas')?.remove();
      this.failed = true;
      emit(this, 'kg-unmapped', undefined);
    } finally {
      this.#isOpening = false;
    }
  }

  #shown(system: SystemWishes): MapShown {
    const { dark, still, forced } = system;
    const { graph, selection, lens, visibility, pins, walk, path, camera, covered } = this;
    // Colours that the system forces go with its own scheme.
    const scheme = this.scheme === 'system' || forced ? (dark ? 'dark' : 'light') : this.scheme;
    const given = { graph, selection, lens, scheme, forced, visibility, pins, edge: walk?.edge, path, camera, covered, still } as const;
    return { ...given, panelWord: words.panelShort, corner: zoomCorner(system) };
  }

  #hover(key: string | undefined): void {
    this.hint = key === undefined ? undefined : this.#follower.view?.findHint(key);
    emit(this, 'kg-hover', { key });
  }

  #tellDrawn(...[drawn, total, away, first, asked]: Parameters<MapListener['drawn']>): void {
    this.drawn = true;
    this.counts = asked === undefined ? countToSay(drawn, total, first, this.lens) : someOf(asked);
    emit(this, 'kg-drawn', { drawn: drawn.nodes, total: total.nodes, relations: { drawn: drawn.relations, total: total.relations }, away });
  }

  /** Where it looks now is where it is to look, before the page has said so too: what is shown meanwhile is shown there. */
  #tellCamera(camera: Camera | undefined): void {
    this.#told = { camera };
    this.camera = camera;
    emit(this, 'kg-camera', { camera });
  }

  #onMenuClose = (event: CustomEvent<{ readonly back: boolean }>): void => {
    this.menu = undefined;
    if (event.detail.back) this.renderRoot.querySelector<HTMLElement>('.canvas')?.focus({ preventScroll: true });
  };

  #onKey = (event: KeyboardEvent): void => {
    const view = this.#follower.upToDate();
    if (view !== undefined) this.#keys.press(event, view);
  };
}

customElements.define('kg-map', KgMap);

declare global {
  interface HTMLElementTagNameMap {
    'kg-map': KgMap;
  }
}
