import { LitElement, html, nothing } from 'lit';
import { NO_FILTER } from '../model/filter.ts';
import type { Filter } from '../model/filter.ts';
import { NODE_KINDS } from '../model/ontology.ts';
import type { EdgeKind, NodeKind } from '../model/ontology.ts';
import type { Facet, Facets } from '../state/facets.ts';
import { shared } from '../styles/shared.ts';
import { emit } from './events.ts';
import { filterStyles } from './filter-styles.ts';
import { filterWords } from './filter-words.ts';
import { kindMark } from './kind-mark.ts';
import { words } from './messages.ts';

type Counts<Name extends string> = Readonly<Partial<Record<Name, number>>>;

/** Values of a facet that stand open. */
const OPEN = 8;

/** All that can be filtered: kinds and relations to switch off; sessions, institutions, categories and favourites to ask for. */
export class KgFilters extends LitElement {
  static override properties = {
    filter: { attribute: false },
    facets: { attribute: false },
    drawn: { attribute: false },
    total: { attribute: false },
    relations: { attribute: false },
    away: { type: Number },
    whole: { state: true },
  };
  static override styles = [shared, filterStyles];
  declare filter: Filter;
  declare facets: Facets | undefined;
  /** Nodes a kind that are drawn, and that there are. */
  declare drawn: Counts<NodeKind> | undefined;
  declare total: Counts<NodeKind> | undefined;
  /** Edges a relation that are drawn. */
  declare relations: Counts<EdgeKind> | undefined;
  /** How many nodes the filters take away. */
  declare away: number;
  /** All institutions are shown, not only the first. */
  declare whole: boolean;

  constructor() {
    super();
    this.filter = NO_FILTER;
    this.away = 0;
    this.whole = false;
  }

  override render() {
    const { facets, filter, total } = this;
    if (facets === undefined || total === undefined) return nothing;
    return html`<header>
        <h2>${words.filtersTitle}</h2>
        ${this.away === 0 ? nothing : html`<button class="link" type="button" @click=${this.#showAll}>${words.hiddenBy(this.away)}, ${words.showHidden}</button>`}
        <button class="close" type="button" aria-label=${filterWords.closeFilters} @click=${() => this.#close()}>
          <span aria-hidden="true">×</span>
        </button>
      </header>
      <div class="body">
        ${this.#switches(
          'kinds',
          NODE_KINDS.filter((kind) => (total[kind] ?? 0) > 0).map((kind) => ({
            value: kind,
            label: words.kindsMany[kind],
            count: total[kind] ?? 0,
          })),
        )}
        ${this.#switches(
          'relations',
          facets.relations.map((facet) => ({ ...facet, label: filterWords.relationsMany[facet.value] })),
        )}
        ${this.#choices('sessions', facets.sessions)} ${this.#choices('institutions', facets.institutions)}
        ${this.#choices(
          'categories',
          facets.categories.map((facet) => ({ ...facet, label: words.categories[facet.value] })),
        )}
        ${facets.favorites === 0 ? nothing : html`<label class="switch favorites"><input type="checkbox" .checked=${filter.favorites} @change=${() => this.#change({ favorites: !filter.favorites })} /> ${filterWords.filterFavorites} <span class="star" aria-hidden="true">★</span></label>`}
        <fieldset class="out">
          <legend>${filterWords.filterOut}</legend>
          ${(['hide', 'fade'] as const).map((out) => html`<label class="switch"><input type="radio" name="out" .checked=${filter.out === out} @change=${() => this.#change({ out })} /> ${filterWords.filterOuts[out]}</label>`)}
        </fieldset>
      </div>`;
  }

  /** What is on unless it is switched off. */
  #switches(name: 'kinds' | 'relations', facets: readonly Facet[]) {
    const off: readonly string[] = this.filter[name];
    const drawn: Counts<string> | undefined = name === 'kinds' ? this.drawn : this.relations;
    return html`<fieldset>
      <legend>${name === 'kinds' ? filterWords.filterKinds : filterWords.filterRelations}</legend>
      ${facets.map(
        ({ value, label, count }) =>
          html`<label class="switch">
            <input type="checkbox" .checked=${!off.includes(value)} @change=${() => this.#change({ [name]: toggle(off, value) })} />
            ${name === 'kinds' ? kindMark(value as NodeKind) : nothing} <span class="label">${label}</span>
            <span class="n"
              >${drawn === undefined ? count : html`<span aria-hidden="true">${drawn[value] ?? 0}/${count}</span><span class="visually-hidden">${words.drawnOf(drawn[value] ?? 0, count)}</span>`}</span
            >
          </label>`,
      )}
    </fieldset>`;
  }

  /** What can be asked for; nothing asked is all. */
  #choices(name: 'sessions' | 'institutions' | 'categories', facets: readonly Facet[]) {
    if (facets.length === 0) return nothing;
    const chosen: readonly string[] = this.filter[name];
    const title = {
      sessions: filterWords.filterSessions,
      institutions: filterWords.filterInstitutions,
      categories: filterWords.filterCategories,
    }[name];
    const open = this.whole ? facets : facets.filter(({ value }, index) => index < OPEN || chosen.includes(value));
    return html`<fieldset>
      <legend>${title}</legend>
      <div class="choices">
        ${open.map(
          ({ value, label, count }) =>
            html`<button
              type="button"
              aria-pressed=${chosen.includes(value)}
              @click=${() => this.#change({ [name]: toggle(chosen, value) })}
            >
              ${label} <span class="n">${count}</span>
            </button>`,
        )}
        ${facets.length <= OPEN ? nothing : html`<button class="link" type="button" @click=${() => (this.whole = !this.whole)}>${this.whole ? filterWords.fewer : words.moreOf(facets.length - open.length)}</button>`}
      </div>
    </fieldset>`;
  }

  #change(change: Partial<Filter>): void {
    emit(this, 'kg-command', { type: 'filter', change });
  }

  #showAll = (): void => emit(this, 'kg-command', { type: 'show-all' });

  #close(): void {
    this.dispatchEvent(new Event('close'));
  }
}

function toggle(values: readonly string[], value: string): string[] {
  return values.includes(value) ? values.filter((one) => one !== value) : [...values, value].toSorted();
}

customElements.define('kg-filters', KgFilters);

declare global {
  interface HTMLElementTagNameMap {
    'kg-filters': KgFilters;
  }
}
