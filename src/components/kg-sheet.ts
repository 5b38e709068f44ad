import { LitElement, css, html } from 'lit';
import type { PropertyValues } from 'lit';
import { shared } from '../styles/shared.ts';
import { words } from './messages.ts';
import { SHEET_ASIDE, SHEET_LEAST } from './sheet-height.ts';

/** The heights at which it rests above that, as shares of what it lies on. */
const HIGHER = [0.55, 0.94] as const;
const RESTS = 1 + HIGHER.length;
/** A flick, in px a millisecond, goes on to the next rest. */
const FLICK = 0.45;

/** A sheet at the lower edge that can be dragged, or moved with the arrow keys, between three heights; when not `raised` its content stands where it is. One `beside` what it belongs to is as high as that. */
export class KgSheet extends LitElement {
  static override properties = {
    raised: { type: Boolean, reflect: true },
    beside: { type: Boolean, reflect: true },
    rest: { state: true },
  };
  static override styles = [
    shared,
    css`
      :host {
        display: contents;
      }
      .handle {
        display: none;
      }
      :host([raised]) {
        position: absolute;
        inset: auto 0 0;
        z-index: 8;
        display: grid;
        grid-template-rows: auto minmax(0, 1fr);
        height: var(--sheet-height, ${SHEET_LEAST}px);
        border-start-start-radius: 1rem;
        border-start-end-radius: 1rem;
        background: var(--kg-raised);
        box-shadow: var(--kg-shadow);
        transition: height calc(var(--kg-motion) * 1.5) ease-out;
      }
      :host([raised]) .handle {
        display: grid;
        place-items: center;
        min-height: 2.75rem;
        touch-action: none;
        cursor: ns-resize;
        border-radius: 1rem;
      }
      :host([raised][beside]) {
        inset: 0 0 0 auto;
        grid-template-rows: minmax(0, 1fr);
        width: ${SHEET_ASIDE}px;
        height: auto;
        border-start-end-radius: 0;
        transition: none;
      }
      :host([raised][beside]) .handle {
        display: none;
      }
      .handle::before {
        content: '';
        width: 2.5rem;
        height: 0.3125rem;
        border-radius: 1rem;
        background: var(--kg-edge);
      }
      .handle:focus-visible {
        outline-offset: -3px;
      }
      :host([raised][dragged]) {
        transition: none;
      }
      @media (forced-colors: active) {
        :host([raised]) {
          border: 1px solid;
        }
        .handle::before {
          background: ButtonText;
        }
      }
    `,
  ];
  declare raised: boolean;
  declare beside: boolean;
  /** Which of the three heights it rests at. */
  declare rest: number;
  #drag: { readonly y: number; readonly height: number; last: number; time: number; speed: number } | undefined;
  #wasDragged = false;

  constructor() {
    super();
    this.raised = false;
    this.beside = false;
    this.rest = 0;
  }

  /** Brings the sheet to one of its heights: 0 the lowest, 2 the highest. */
  moveTo(rest: number): void {
    this.rest = Math.min(RESTS - 1, Math.max(0, rest));
    const share = HIGHER[this.rest - 1];
    this.#setHeight(share === undefined ? `${SHEET_LEAST}px` : percent(share));
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (changed.has('raised') && this.raised) this.moveTo(this.rest);
  }

  override render() {
    return html`<div
        class="handle"
        role="separator"
        tabindex=${this.raised ? 0 : -1}
        aria-orientation="horizontal"
        aria-label=${words.sheetHeight}
        aria-valuemin="0"
        aria-valuemax=${RESTS - 1}
        aria-valuenow=${this.rest}
        aria-valuetext=${words.sheetRests[this.rest] ?? ''}
        @keydown=${this.#onKey}
        @pointerdown=${this.#onDown}
        @pointermove=${this.#onMove}
        @pointerup=${this.#onUp}
        @pointercancel=${this.#onUp}
        @click=${this.#onClick}
      ></div>
      <slot></slot>`;
  }

  #setHeight(height: string): void {
    this.style.setProperty('--sheet-height', height);
  }

  get #room(): number {
    return this.offsetParent?.clientHeight ?? window.innerHeight;
  }

  #onKey = (event: KeyboardEvent): void => {
    const to = { ArrowUp: this.rest + 1, ArrowDown: this.rest - 1, Home: 0, End: RESTS - 1, Enter: (this.rest + 1) % RESTS }[event.key];
    if (to === undefined) return;
    event.preventDefault();
    this.moveTo(to);
  };

  #onDown = (event: PointerEvent): void => {
    (event.currentTarget as Element).setPointerCapture(event.pointerId);
    this.#drag = { y: event.clientY, height: this.offsetHeight, last: event.clientY, time: event.timeStamp, speed: 0 };
    this.toggleAttribute('dragged', true);
  };

  #onMove = (event: PointerEvent): void => {
    const drag = this.#drag;
    if (drag === undefined) return;
    const passed = event.timeStamp - drag.time;
    if (passed > 0) drag.speed = (drag.last - event.clientY) / passed;
    drag.last = event.clientY;
    drag.time = event.timeStamp;
    const share = (drag.height + drag.y - event.clientY) / this.#room;
    this.#setHeight(percent(Math.min(HIGHER[1], Math.max(0.1, share))));
  };

  #onUp = (event: PointerEvent): void => {
    const drag = this.#drag;
    if (drag === undefined) return;
    this.#drag = undefined;
    this.#wasDragged = Math.abs(drag.y - event.clientY) > 4;
    this.toggleAttribute('dragged', false);
    const share = (drag.height + drag.y - event.clientY) / this.#room;
    const rests = [SHEET_LEAST / this.#room, ...HIGHER];
    const nearest = rests.reduce((best, rest, index) => (Math.abs(rest - share) < Math.abs(rests[best]! - share) ? index : best), 0);
    const flicked = Math.abs(drag.speed) > FLICK && event.type === 'pointerup' ? Math.sign(drag.speed) : 0;
    this.moveTo(flicked === 0 ? nearest : this.rest + flicked);
  };

  /** A tap without a drag goes one height up, from the highest to the lowest. */
  #onClick = (): void => {
    if (!this.#wasDragged) this.moveTo((this.rest + 1) % RESTS);
    this.#wasDragged = false;
  };
}

function percent(share: number): string {
  return `${(share * 100).toFixed(2)}%`;
}

customElements.define('kg-sheet', KgSheet);

declare global {
  interface HTMLElementTagNameMap {
    'kg-sheet': KgSheet;
  }
}
