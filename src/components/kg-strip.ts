import { LitElement, html, nothing } from 'lit';
import type { PropertyValues } from 'lit';
import { guard } from 'lit/directives/guard.js';
import type { ScheduleLane } from '../queries/queries.ts';
import type { Book } from '../state/book.ts';
import { isVisible } from '../state/visibility.ts';
import type { Visibility } from '../state/visibility.ts';
import { dayColour, days } from '../styles/days.ts';
import { shared } from '../styles/shared.ts';
import { emit } from './events.ts';
import { idle } from './idle.ts';
import { words } from './messages.ts';
import { stripStyles } from './strip-styles.ts';
import { talkLine, talkShort } from './talk-words.ts';

/** The least height of a lane in px, and the share of the window that the strip takes at most: the blocks of lanes below are written later. */
const LANE = 38;
const SHARE = 0.4;
/** Lanes that are written in each turn after that. */
const MORE = 20;

/** The schedule: a lane per session, a block per talk in order, lit by the selection and the stronger the more of it belongs there. */
export class KgStrip extends LitElement {
  static override properties = {
    schedule: { attribute: false },
    book: { attribute: false },
    shares: { attribute: false },
    selection: { attribute: false },
    visibility: { attribute: false },
    current: { state: true },
  };
  static override styles = [shared, days, stripStyles];
  declare schedule: readonly ScheduleLane[];
  declare book: Book | undefined;
  /** How much of the selection belongs to each talk, 0…1. */
  declare shares: ReadonlyMap<string, number>;
  declare selection: readonly string[];
  /** Talks that a filter takes away, or that lie outside the focus, stand faintly in their place. */
  declare visibility: Visibility | undefined;
  /** The block that Tab reaches; arrows move it. */
  declare current: string | undefined;
  /** Sessions with talks. */
  #lanes: readonly ScheduleLane[] = [];
  /** So many of them have room at once: they decide how wide a lane is. */
  #first = 0;
  /** So many of them have their blocks. */
  #shown = 0;

  constructor() {
    super();
    this.schedule = [];
    this.shares = new Map();
    this.selection = [];
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('schedule') && !changed.has('selection') && this.#shown > 0) return;
    if (changed.has('schedule')) {
      this.#lanes = this.schedule.filter(({ talks }) => talks.length > 0);
      this.#first = 1 + Math.ceil((innerHeight * SHARE) / LANE);
      this.#shown = this.#first;
    }
    // What lights somewhere is to be found there.
    if (this.selection.length > 0) this.#shown = Math.max(this.#shown, this.#lanes.length);
  }

  /** The blocks of lanes that the strip has no room for at first come when the page has nothing else to do. */
  async #showRest(): Promise<void> {
    await idle();
    this.#shown += MORE;
    this.requestUpdate();
  }

  /** What the selection lights is in sight, where the lane is wider than the screen. */
  protected override updated(changed: PropertyValues<this>): void {
    // Where things stand is known without a further look when the frame is made.
    if (changed.has('shares') && this.shares.size > 0) requestAnimationFrame(() => this.#showLit());
    if (this.#shown < this.#lanes.length) void this.#showRest();
  }

  #showLit(): void {
    if (this.scrollWidth <= this.clientWidth) return;
    const lit = this.renderRoot.querySelector<HTMLElement>('[aria-pressed="true"], [data-level="3"]');
    if (lit === null) return;
    const from = lit.getBoundingClientRect().left - this.getBoundingClientRect().left;
    this.scrollBy({ left: from - this.clientWidth / 2 + lit.offsetWidth / 2 });
  }

  override render() {
    const { book } = this;
    if (book === undefined) return nothing;
    return html`<div class="lanes" role="group" aria-label=${words.schedule} @keydown=${this.#onKey}>
      ${this.#lanes.map(
        ({ label, talks }, index) =>
          html`<div class="lane ${index < this.#first ? '' : 'later'}" data-day=${colourOf(talks, book)}>
            <span class="label" title=${label}><span>${label}</span></span>
            <ol aria-label=${label}>
              ${index < this.#shown ? talks.map((key) => html`<li>${this.#block(key, book)}</li>`) : nothing}
            </ol>
          </div>`,
      )}
    </div>`;
  }

  #block(key: string, book: Book) {
    const talk = book.talks.get(key);
    if (talk === undefined) return nothing;
    const share = this.shares.get(key);
    const level = share === undefined ? nothing : share < 0.34 ? 1 : share < 0.67 ? 2 : 3;
    const away = this.visibility !== undefined && !isVisible(this.visibility, key);
    const reachable = key === (this.current ?? this.#lanes[0]?.talks[0]);
    const pressed = this.selection.includes(key);
    // Of many blocks a choice changes a few.
    return guard([talk, level, away, pressed, reachable], () => {
      const line = talkLine(talk);
      return html`<button
        type="button"
        data-key=${key}
        data-level=${level}
        ?data-away=${away}
        title=${line}
        aria-label=${away ? words.leftOut(line) : line}
        aria-pressed=${pressed}
        tabindex=${reachable ? 0 : -1}
        @click=${() => this.#choose(key)}
      >
        <span>${talkShort(talk)}</span>
      </button>`;
    });
  }

  #choose(key: string): void {
    this.current = key;
    const only = this.selection.length === 1 && this.selection[0] === key;
    emit(this, 'kg-select', { keys: only ? [] : [key] });
  }

  #onKey = (event: KeyboardEvent): void => {
    const target = (event.target as HTMLElement).closest<HTMLElement>('button');
    const lanes = this.#lanes.map(({ talks }) => talks);
    const row = lanes.findIndex((talks) => talks.includes(target?.dataset['key'] ?? ''));
    if (row === -1) return;
    const column = lanes[row]!.indexOf(target!.dataset['key']!);
    const next = step(lanes, row, column, event.key);
    if (next === undefined) return;
    event.preventDefault();
    this.current = next;
    this.renderRoot.querySelector<HTMLElement>(`[data-key="${CSS.escape(next)}"]`)?.focus();
  };
}

/** A lane has the colour of its first talk's day. */
function colourOf(talks: readonly string[], book: Book) {
  const day = book.talks.get(talks[0] ?? '')?.day;
  return day === undefined ? nothing : dayColour(day);
}

/** The block that a key leads to; up and down keep the relative place in the lane. */
function step(lanes: readonly (readonly string[])[], row: number, column: number, key: string): string | undefined {
  const lane = lanes[row]!;
  const across = (to: readonly string[] | undefined) => to?.[Math.min(to.length - 1, Math.round((column / lane.length) * to.length))];
  switch (key) {
    case 'ArrowLeft':
      return lane[column - 1];
    case 'ArrowRight':
      return lane[column + 1];
    case 'ArrowUp':
      return across(lanes[row - 1]);
    case 'ArrowDown':
      return across(lanes[row + 1]);
    case 'Home':
      return lane[0];
    case 'End':
      return lane.at(-1);
    default:
      return undefined;
  }
}

customElements.define('kg-strip', KgStrip);

declare global {
  interface HTMLElementTagNameMap {
    'kg-strip': KgStrip;
  }
}
