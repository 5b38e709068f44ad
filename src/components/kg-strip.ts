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
import { readStripRows } from './strip-rows.ts';
import type { StripRow } from './strip-rows.ts';
import { stepInLanes } from './strip-step.ts';
import { stripBlockStyles } from './strip-block-styles.ts';
import { stripStyles } from './strip-styles.ts';
import { talkLine, talkShort } from './talk-words.ts';

/** Lanes that are in sight at first: the blocks of those below are written later. */
const FIRST = 4;
/** Lanes that have their place from the first, so that who scrolls at once finds them. */
const NEAR = 12;
/** Lanes that are written in each turn after that. */
const MORE = 20;
/** A px more or less is no reason to scroll. */
const SLACK = 2;

/** The schedule: a lane per session, a block per talk in order, lit by the selection and the stronger the more of it belongs there. */
export class KgStrip extends LitElement {
  static override properties = {
    schedule: { attribute: false },
    book: { attribute: false },
    shares: { attribute: false },
    selection: { attribute: false },
    visibility: { attribute: false },
    current: { state: true },
    whole: { type: Boolean, reflect: true },
    tall: { type: Boolean, reflect: true },
  };
  static override styles = [shared, days, stripStyles, stripBlockStyles];
  declare schedule: readonly ScheduleLane[];
  declare book: Book | undefined;
  /** How much of the selection belongs to each talk, 0…1. */
  declare shares: ReadonlyMap<string, number>;
  declare selection: readonly string[];
  /** Talks that a filter takes away, or that lie outside the focus, stand faintly in their place. */
  declare visibility: Visibility | undefined;
  /** The block that Tab reaches; arrows move it. */
  declare current: string | undefined;
  /** As many lanes as have room are seen at once, not only the first few. */
  declare whole: boolean;
  /** There are more lanes than are seen at once. */
  declare tall: boolean;
  /** Sessions with talks. */
  #rows: readonly StripRow[] = [];
  /** So many of them have their blocks. */
  #shown = 0;
  /** What comes of it changes sizes again: in the next frame. */
  readonly #size = new ResizeObserver(() => requestAnimationFrame(this.#measure));

  constructor() {
    super();
    this.schedule = [];
    this.shares = new Map();
    this.selection = [];
    this.whole = false;
    this.tall = false;
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#size.disconnect();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('schedule') && !changed.has('selection') && this.#shown > 0) return;
    if (changed.has('schedule')) {
      const titles = new Map(this.book?.graph.getAttribute('events')?.map(({ id, title }) => [id, title]));
      this.#rows = readStripRows(this.schedule, (event) => titles.get(event) ?? '');
      this.#shown = FIRST;
    }
    // What lights somewhere is to be found there.
    if (this.selection.length > 0) this.#shown = Math.max(this.#shown, this.#rows.length);
  }

  /** The blocks of lanes that the strip has no room for at first come when the page has nothing else to do. */
  async #showRest(): Promise<void> {
    await idle();
    this.#shown += MORE;
    this.requestUpdate();
  }

  /** What the selection lights is in sight, where the schedule is wider or higher than its place. */
  protected override updated(changed: PropertyValues<this>): void {
    // Where things stand is known without a further look when the frame is made.
    if (changed.has('shares') && this.shares.size > 0) requestAnimationFrame(() => this.#showLit());
    if (this.#shown < this.#rows.length) void this.#showRest();
    if (changed.has('book')) for (const part of this.renderRoot.querySelectorAll('.scroll, .lanes')) this.#size.observe(part);
  }

  get #scroll(): HTMLElement | null {
    return this.renderRoot.querySelector('.scroll');
  }

  #showLit(): void {
    const scroll = this.#scroll;
    const lit = this.renderRoot.querySelector<HTMLElement>('[aria-pressed="true"], [data-level="3"], [data-level="2"]');
    if (scroll === null || lit === null) return;
    const [seen, place] = [scroll.getBoundingClientRect(), lit.getBoundingClientRect()];
    scroll.scrollBy({
      left: place.left - seen.left - (seen.width - place.width) / 2,
      top: place.top < seen.top || place.bottom > seen.bottom ? place.top - seen.top - (seen.height - place.height) / 2 : 0,
    });
  }

  /** An edge where the schedule goes on is soft. */
  #measure = (): void => {
    const scroll = this.#scroll;
    if (scroll === null) return;
    const { scrollLeft, scrollTop, scrollWidth, scrollHeight, clientWidth, clientHeight } = scroll;
    this.toggleAttribute('before', scrollLeft > SLACK);
    this.toggleAttribute('after', scrollLeft + clientWidth < scrollWidth - SLACK);
    this.toggleAttribute('below', scrollTop + clientHeight < scrollHeight - SLACK);
    this.tall = this.whole || scrollHeight > clientHeight + SLACK;
  };

  override render() {
    const { book } = this;
    if (book === undefined) return nothing;
    const near = this.#rows.slice(0, Math.max(NEAR, this.#shown));
    return html`<div class="scroll" @scroll=${this.#measure}>
        <div class="lanes" role="group" aria-label=${words.schedule} @keydown=${this.#onKey}>
          ${near.map((row, index) => this.#lane(row, index, book))} ${near.length < this.#rows.length ? this.#widths(near.length) : nothing}
        </div>
      </div>
      <span class="edge start" aria-hidden="true"></span
      ><span class="edge end" aria-hidden="true"></span> ${this.tall ? this.#more() : nothing}`;
  }

  #lane({ lane, label, heading }: StripRow, index: number, book: Book) {
    const { talks } = lane;
    const name = [heading, label].filter((part) => part !== undefined).join(', ');
    return html`${heading === undefined ? nothing : html`<p class="heading" title=${heading}><span>${heading}</span></p>`}
      <div class="lane ${index < FIRST ? '' : 'later'}" data-day=${colourOfLane(talks, book)}>
        <span class="label" title=${label}><span>${label}</span></span>
        <ol aria-label=${name}>
          ${index < this.#shown ? talks.map((key) => html`<li>${this.#block(key, book)}</li>`) : nothing}
        </ol>
      </div>`;
  }

  /** What is said in front of the lanes that come later is as wide from the first, so that nothing moves then. */
  #widths(from: number) {
    const labels = new Set(this.#rows.slice(from).map(({ label }) => label));
    return html`<div class="lane widths" aria-hidden="true">
      <span class="label"><span>${[...labels].join('\n')}</span></span>
    </div>`;
  }

  #more() {
    const toggle = (): void => void (this.whole = !this.whole);
    const name = this.whole ? words.scheduleLess : words.scheduleWhole(this.#rows.length);
    return html`<button class="more" type="button" aria-expanded=${this.whole} aria-label=${name} title=${name} @click=${toggle}>
      <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" focusable="false"><path d="M4 10l4-4 4 4" /></svg>
    </button>`;
  }

  #block(key: string, book: Book) {
    const talk = book.talks.get(key);
    if (talk === undefined) return nothing;
    const share = this.shares.get(key);
    const level = share === undefined ? nothing : share < 0.34 ? 1 : share < 0.67 ? 2 : 3;
    const away = this.visibility !== undefined && !isVisible(this.visibility, key);
    const reachable = key === (this.current ?? this.#rows[0]?.lane.talks[0]);
    const pressed = this.selection.includes(key);
    // Of many blocks a choice changes a few.
    return guard([talk, level, away, pressed, reachable], () => {
      const line = talkLine(talk);
      return html`<button
        class="block"
        type="button"
        data-key=${key}
        data-day=${colourOf(key, book)}
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
    const from = (event.target as HTMLElement).closest<HTMLElement>('.block')?.dataset['key'];
    const lanes = this.#rows.map(({ lane }) => lane.talks);
    const next = from === undefined ? undefined : stepInLanes(lanes, from, event.key);
    if (next === undefined) return;
    event.preventDefault();
    this.current = next;
    this.renderRoot.querySelector<HTMLElement>(`[data-key="${CSS.escape(next)}"]`)?.focus();
  };
}

/** The colour of a talk's day; nothing where none is known. */
function colourOf(key: string, book: Book) {
  const day = book.talks.day(key);
  return day === undefined ? nothing : dayColour(day, book.talks.days);
}

/** A lane has a colour where all its talks are of one day. */
function colourOfLane(talks: readonly string[], book: Book) {
  const colours = new Set(talks.map((key) => colourOf(key, book)));
  const [only] = colours;
  return colours.size === 1 ? only : nothing;
}

customElements.define('kg-strip', KgStrip);

declare global {
  interface HTMLElementTagNameMap {
    'kg-strip': KgStrip;
  }
}
