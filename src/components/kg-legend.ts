import { LitElement, css, html, nothing } from 'lit';
import { NODE_KINDS } from '../model/ontology.ts';
import type { NodeKind } from '../model/ontology.ts';
import type { ScheduleLane } from '../queries/queries.ts';
import { dayColour, days } from '../styles/days.ts';
import { shared } from '../styles/shared.ts';
import { kindMark } from './kind-mark.ts';
import { words } from './messages.ts';

type Counts = Readonly<Record<NodeKind, number>>;

/** One row that says what shapes and colours mean, and how many of each kind are drawn. */
export class KgLegend extends LitElement {
  static override properties = { drawn: { attribute: false }, total: { attribute: false }, schedule: { attribute: false } };
  static override styles = [
    shared,
    days,
    css`
      :host {
        position: relative;
        font-size: var(--kg-text-s);
        color: var(--kg-muted);
      }
      ul {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        gap: 0.125rem clamp(0.5rem, 1.2vw, 1rem);
      }
      li {
        display: inline-flex;
        align-items: center;
        gap: 0.375rem;
        white-space: nowrap;
      }
      .n {
        color: var(--kg-faint);
        font-variant-numeric: tabular-nums;
      }
      .day::before {
        content: '';
        width: 0.625rem;
        height: 0.625rem;
        border-radius: 50%;
        background: var(--kg-day);
        forced-color-adjust: none;
      }
      .first-day {
        margin-inline-start: auto;
      }
      @media (max-width: 899px) {
        li {
          gap: 0.25rem;
        }
      }
      @media (max-width: 1199px) {
        .undrawn {
          display: none;
        }
      }
      @media (max-width: 719px) {
        :host {
          font-size: var(--kg-text-xs);
        }
        ul {
          gap: 0.125rem 0.5rem;
        }
      }
      @media (max-width: 479px) {
        .speaker {
          display: none;
        }
      }
    `,
  ];
  declare drawn: Counts | undefined;
  declare total: Counts | undefined;
  declare schedule: readonly ScheduleLane[];

  constructor() {
    super();
    this.schedule = [];
  }

  override render() {
    const { total } = this;
    if (total === undefined) return nothing;
    const numbered = [
      ...new Set(this.schedule.flatMap(({ day, talks }) => (day === undefined || talks.length === 0 ? [] : [day]))),
    ].toSorted((a, b) => a - b);
    return html`<ul aria-label=${words.legend}>
      ${NODE_KINDS.filter((kind) => total[kind] > 0).map((kind) => html`<li class="${kind} ${this.drawn?.[kind] === 0 ? 'undrawn' : ''}">${kindMark(kind)} ${words.kindsMany[kind]} ${this.#count(kind, total[kind])}</li>`)}
      ${
        numbered.length < 2
          ? nothing
          : numbered.map(
              (day, index) =>
                html`<li class="day ${index === 0 ? 'first-day' : ''}" data-day=${dayColour(day)} title=${words.bothDays}>
                  ${words.day(day)}
                </li>`,
            )
      }
    </ul>`;
  }

  #count(kind: NodeKind, total: number) {
    if (this.drawn === undefined) return html`<span class="n">${total}</span>`;
    const drawn = this.drawn[kind];
    return html`<span class="n" title=${words.drawnOf(drawn, total)}>
      <span aria-hidden="true">${drawn}/${total}</span><span class="visually-hidden">${words.drawnOf(drawn, total)}</span>
    </span>`;
  }
}

customElements.define('kg-legend', KgLegend);

declare global {
  interface HTMLElementTagNameMap {
    'kg-legend': KgLegend;
  }
}
