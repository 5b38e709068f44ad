import { LitElement, html, nothing } from 'lit';
import type { PropertyValues } from 'lit';
import { NODE_KINDS } from '../model/ontology.ts';
import type { EdgeKind, NodeKind } from '../model/ontology.ts';
import type { Book } from '../state/book.ts';
import { findDayNames, findDaySpan, hasUndated } from '../state/day-names.ts';
import type { DaySpan, NamedDay } from '../state/day-names.ts';
import { readFacets } from '../state/facets.ts';
import type { Facets } from '../state/facets.ts';
import type { Visibility } from '../state/visibility.ts';
import { INITIAL_VIEW } from '../state/view-state.ts';
import type { Lens, ViewState } from '../state/view-state.ts';
import { dayColour, days } from '../styles/days.ts';
import { NARROW } from '../styles/narrow.ts';
import { shared } from '../styles/shared.ts';
import { emit } from './events.ts';
import { kindMark } from './kind-mark.ts';
import './kg-scope.ts';
import { legendStyles } from './legend-styles.ts';
import { words } from './messages.ts';

type Counts = Readonly<Record<NodeKind, number>>;

/** Kinds that a lens draws by themselves: among ideas, people and places stand on the cards. */
const SWITCHED: Readonly<Record<Lens, readonly NodeKind[]>> = { ideas: ['talk', 'concept', 'paper'], everything: NODE_KINDS };

/** The parts of the view that are shown here: a choice changes none of them. */
const SHOWN = ['filter', 'lens', 'focus', 'hidden'] as const;

function differs(view: ViewState, before: ViewState | undefined): boolean {
  return before === undefined || SHOWN.some((name) => view[name] !== before[name]);
}

/** One row that says what shapes and colours mean and how many of each kind are drawn; a kind is switched off by a click, the rest is behind "Filter". */
export class KgLegend extends LitElement {
  static override properties = {
    book: { attribute: false },
    view: { attribute: false, hasChanged: differs },
    drawn: { attribute: false },
    total: { attribute: false },
    relations: { attribute: false },
    visibility: { attribute: false },
    away: { attribute: false },
    open: { state: true },
    narrow: { state: true },
  };
  static override styles = [shared, days, legendStyles];
  declare book: Book | undefined;
  declare view: ViewState;
  /** Nodes a kind that are drawn, and that there are. */
  declare drawn: Counts | undefined;
  declare total: Counts | undefined;
  /** Edges a relation that are drawn. */
  declare relations: Readonly<Record<EdgeKind, number>> | undefined;
  declare visibility: Visibility | undefined;
  /** Keys of what filters take from the map; undefined where nothing is drawn. */
  declare away: readonly string[] | undefined;
  /** The filters stand open. */
  declare open: boolean;
  /** They lie on a sheet instead of beside the map. */
  declare narrow: boolean;
  #facets: Facets | undefined;
  readonly #width = matchMedia(NARROW);

  constructor() {
    super();
    this.view = INITIAL_VIEW;
    this.open = false;
    this.narrow = this.#width.matches;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#width.addEventListener('change', this.#onWidth);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#width.removeEventListener('change', this.#onWidth);
  }

  /** Opens the filters and goes to them. */
  async openFilters(): Promise<void> {
    await Promise.all([import('./kg-filters.ts'), import('./kg-sheet.ts')]);
    this.open = true;
    await this.updateComplete;
    const sheet = this.renderRoot.querySelector('kg-sheet');
    sheet?.moveTo(1);
    const filters = this.renderRoot.querySelector('kg-filters');
    await filters?.updateComplete;
    filters?.renderRoot.querySelector<HTMLElement>('.close')?.focus({ preventScroll: true });
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('book')) this.#facets = undefined;
    if (this.open && this.book !== undefined) this.#facets ??= readFacets(this.book.graph);
  }

  override render() {
    const { total, view, book } = this;
    const { hidden } = view;
    const out = this.visibility?.out ?? new Set<string>();
    const away = [...(this.away ?? out)].filter((key) => !hidden.includes(key)).length;
    if (total === undefined) return nothing;
    const kinds = NODE_KINDS.filter((kind) => total[kind] > 0);
    // What was switched off here is switched on here.
    const isIdle = (kind: NodeKind) => this.drawn?.[kind] === 0 && !view.filter.kinds.includes(kind);
    return html`<div class="row">
        <ul class=${view.lens} aria-label=${words.legend}>
          ${kinds.map((kind) => html`<li class="${kind} ${isIdle(kind) ? 'undrawn' : ''}">${this.#kind(kind, total[kind])}</li>`)}
          ${this.#days()}
        </ul>
        <button
          class="filter"
          type="button"
          aria-expanded=${this.open}
          @click=${() => (this.open ? this.#close() : void this.openFilters())}
        >
          <svg viewBox="0 0 14 12" width="14" height="12" aria-hidden="true" focusable="false"><path d="M1 2h12M3.5 6h7M6 10h2" /></svg>
          ${words.filters}
        </button>
      </div>
      <div class="scope" ?hidden=${view.focus === undefined && out.size === 0}>
        <kg-scope
          .book=${book}
          .around=${view.focus}
          away=${out.size > hidden.length || away > 0 ? away : nothing}
          own=${hidden.length}
          ?fades=${view.filter.out === 'fade'}
        ></kg-scope>
      </div>
      ${this.open ? this.#filters(away) : nothing}`;
  }

  #kind(kind: NodeKind, total: number) {
    const { filter, lens } = this.view;
    const content = html`${kindMark(kind)} ${words.kindsMany[kind]} ${this.#count(kind, total)}`;
    if (!SWITCHED[lens].includes(kind)) return html`<span class="plain">${content}</span>`;
    const off = filter.kinds.includes(kind);
    const kinds = off ? filter.kinds.filter((one) => one !== kind) : [...filter.kinds, kind].toSorted();
    return html`<button
      class="kind-switch"
      type="button"
      aria-pressed=${!off}
      title=${(off ? words.switchOn : words.switchOff)(words.kindsMany[kind])}
      @click=${() => emit(this, 'kg-command', { type: 'filter', change: { kinds } })}
    >
      ${content}
    </button>`;
  }

  #count(kind: NodeKind, total: number) {
    if (this.drawn === undefined) return html`<span class="n">${total}</span>`;
    const drawn = this.drawn[kind];
    return html`<span class="n" title=${words.drawnOf(drawn, total)}>
      <span aria-hidden="true">${drawn}/${total}</span><span class="visually-hidden">${words.drawnOf(drawn, total)}</span>
    </span>`;
  }

  /** The days of one event that differ in colour; of several events the schedule tells, as far as there are colours. */
  #days() {
    if (this.book === undefined) return nothing;
    const undated = hasUndated(this.book) ? html`<li class="day">${words.undated}</li>` : nothing;
    const span = findDaySpan(this.book);
    if (span !== undefined) return html`${this.#span(span)}${undated}`;
    const days = findDayNames(this.book);
    if (days.length === 0) return nothing;
    const named = days.map(
      ({ number, date }, index) =>
        html`<li class="day ${index === 0 ? 'first-day' : ''}" data-day=${dayColour(index, days.length)} title=${words.dayHint(date)}>
          ${number === undefined ? words.date(date ?? '') : words.day(number)}
        </li>`,
    );
    return html`${named}${undated}`;
  }

  #span({ first, last, days }: DaySpan) {
    const colours = [...new Set(Array.from({ length: days }, (_, day) => dayColour(day, days)))];
    const name = ({ date, event, number }: NamedDay) =>
      date === undefined ? event || (number === undefined ? '' : words.day(number)) : words.date(date);
    return html`<li class="span first-day" title=${words.spanHint(name(first), name(last))}>
      <span>${name(first)}</span>
      <span class="stretches" aria-hidden="true">${colours.map((number) => html`<i data-day=${number}></i>`)}</span>
      <span>${name(last)}</span>
    </li>`;
  }

  #filters(away: number) {
    const filters = html`<kg-filters
      .filter=${this.view.filter}
      .facets=${this.#facets}
      .drawn=${this.drawn}
      .total=${this.total}
      .relations=${this.relations}
      away=${away}
      @close=${() => this.#close()}
      @keydown=${this.#onKey}
    ></kg-filters>`;
    return this.narrow
      ? html`<kg-sheet raised>${filters}</kg-sheet>`
      : html`<section class="pop" aria-label=${words.filtersTitle}>${filters}</section>`;
  }

  #close(): void {
    this.open = false;
    this.renderRoot.querySelector<HTMLElement>('.filter')?.focus();
  }

  #onKey = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    event.stopPropagation();
    this.#close();
  };

  #onWidth = (): void => {
    this.narrow = this.#width.matches;
  };
}

customElements.define('kg-legend', KgLegend);

declare global {
  interface HTMLElementTagNameMap {
    'kg-legend': KgLegend;
  }
}
