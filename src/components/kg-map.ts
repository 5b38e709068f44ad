import { LitElement, css, html, nothing } from 'lit';
import type { PropertyValues } from 'lit';
import type { KnowledgeGraph } from '../graph/knowledge-graph.ts';
import type { Lens, Scheme } from '../state/view-state.ts';
import { shared } from '../styles/shared.ts';
import type { MapView } from '../view/map-view.ts';
import { emit } from './events.ts';
import { mapKey } from './map-key.ts';
import { words } from './messages.ts';

interface Hint {
  readonly text: string;
  readonly x: number;
  readonly y: number;
}

/** Room for the page's zoom buttons, in px. */
const CORNER = { width: 68, height: 132 };

/** The map of a graph: cards of talks, ideas, what joins them. One tab stop; arrows go from node to node. */
export class KgMap extends LitElement {
  static override properties = {
    graph: { attribute: false },
    selection: { attribute: false },
    lens: { type: String },
    scheme: { type: String },
    failed: { state: true },
    hint: { state: true },
  };
  static override styles = [
    shared,
    css`
      :host {
        position: relative;
        overflow: hidden;
        min-height: 8rem;
        background: var(--kg-paper);
      }
      .canvas {
        position: absolute;
        inset: 0;
        touch-action: none;
        user-select: none;
        -webkit-user-select: none;
        -webkit-tap-highlight-color: transparent;
      }
      .canvas:focus-visible {
        outline-offset: -3px;
      }
      .hint {
        position: absolute;
        z-index: 2;
        max-width: 18rem;
        padding: var(--kg-space-1) var(--kg-space-2);
        border-radius: var(--kg-radius-s);
        background: var(--kg-ink);
        color: var(--kg-paper);
        font-size: var(--kg-text-xs);
        line-height: 1.35;
        pointer-events: none;
        translate: -50% 6px;
      }
      .failed {
        position: absolute;
        inset: 0;
        display: grid;
        place-items: center;
        padding: var(--kg-space-5);
        color: var(--kg-muted);
        text-align: center;
      }
    `,
  ];
  declare graph: KnowledgeGraph | undefined;
  declare selection: readonly string[];
  declare lens: Lens;
  declare scheme: Scheme;
  declare failed: boolean;
  declare hint: Hint | undefined;
  #view: MapView | undefined;
  #isOpening = false;
  /** Selected nodes that the arrows leave selected. */
  #kept: readonly string[] = [];
  readonly #dark = matchMedia('(prefers-color-scheme: dark)');

  constructor() {
    super();
    this.selection = [];
    this.lens = 'ideas';
    this.scheme = 'system';
    this.failed = false;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#dark.addEventListener('change', this.#show);
    if (this.hasUpdated) void this.#open();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#dark.removeEventListener('change', this.#show);
    this.#view?.destroy();
    this.#view = undefined;
  }

  /** Shows the whole map. */
  fit(): void {
    this.#view?.fit();
  }

  /** Zooms around the middle. */
  zoomBy(factor: number): void {
    this.#view?.zoomBy(factor);
  }

  /** Where a node stands, in px from the map's corner; undefined while it is not drawn. */
  findPlace(key: string): { readonly x: number; readonly y: number } | undefined {
    return this.#view?.findPlace(key);
  }

  protected override firstUpdated(): void {
    void this.#open();
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (['graph', 'selection', 'lens', 'scheme'].some((name) => changed.has(name as keyof KgMap))) this.#show();
    if (changed.has('selection')) this.#kept = this.#kept.filter((key) => this.selection.includes(key));
    if (changed.has('hint')) this.#placeHint();
  }

  override render() {
    if (this.failed) return html`<p class="failed" role="status">${words.mapMissing}</p>`;
    const { hint } = this;
    return html`
      <div class="canvas" role="application" tabindex="0" aria-label=${words.mains.map} @keydown=${this.#onKey}></div>
      ${hint === undefined ? nothing : html`<div class="hint" aria-hidden="true">${hint.text}</div>`}
    `;
  }

  /** Cytoscape is loaded only now, so that the rest of the page stands before. */
  async #open(): Promise<void> {
    if (this.#isOpening || this.#view !== undefined) return;
    this.#isOpening = true;
    try {
      const { MapView: View } = await import('../view/map-view.ts');
      const container = this.renderRoot.querySelector<HTMLElement>('.canvas');
      if (!this.isConnected || container === null) return;
      this.#view = new View(container, {
        select: (keys) => emit(this, 'kg-select', { keys }),
        hover: (key) => this.#hover(key),
        drawn: (drawn, total) => emit(this, 'kg-drawn', { drawn, total }),
        camera: () => undefined,
      });
      this.#show();
    } catch {
      this.failed = true;
    } finally {
      this.#isOpening = false;
    }
  }

  #show = (): void => {
    const { graph, selection, lens } = this;
    const scheme = this.scheme === 'system' ? (this.#dark.matches ? 'dark' : 'light') : this.scheme;
    this.#view?.show({ graph, selection, lens, scheme, panelWord: words.panelShort, corner: CORNER });
  };

  #hover(key: string | undefined): void {
    this.hint = key === undefined ? undefined : this.#view?.findHint(key);
    emit(this, 'kg-hover', { key });
  }

  /** Property by property: a style attribute is refused by a strict Content-Security-Policy. */
  #placeHint(): void {
    const element = this.renderRoot.querySelector<HTMLElement>('.hint');
    if (element === null || this.hint === undefined) return;
    element.style.left = `${this.hint.x}px`;
    element.style.top = `${this.hint.y}px`;
  }

  #onKey = (event: KeyboardEvent): void => {
    const act = mapKey(event);
    const view = this.#view;
    if (act === undefined || view === undefined) return;
    if (act.type === 'clear' && this.selection.length === 0) return;
    event.preventDefault();
    switch (act.type) {
      case 'step': {
        const key = view.step(act.direction);
        if (key !== undefined) emit(this, 'kg-select', { keys: [...this.#kept.filter((kept) => kept !== key), key] });
        return;
      }
      case 'keep': {
        const key = this.selection.at(-1);
        if (key === undefined) return;
        const wasKept = this.#kept.includes(key);
        this.#kept = wasKept ? this.#kept.filter((kept) => kept !== key) : [...this.#kept, key];
        return emit(this, 'kg-keep', { key, kept: !wasKept });
      }
      case 'open': {
        const key = this.selection.at(-1);
        if (key !== undefined) emit(this, 'kg-open', { key });
        return;
      }
      case 'clear':
        return emit(this, 'kg-select', { keys: [] });
      case 'zoom':
        return view.zoomBy(act.factor);
      case 'fit':
        return view.fit();
      case 'pan':
        return view.panBy(act.x, act.y);
    }
  };
}

customElements.define('kg-map', KgMap);

declare global {
  interface HTMLElementTagNameMap {
    'kg-map': KgMap;
  }
}
