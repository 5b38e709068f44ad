import { LitElement, css, html, nothing } from 'lit';
import type { NodeKind } from '../model/ontology.ts';
import type { Overview, Queries } from '../queries/queries.ts';
import type { Book } from '../state/book.ts';
import { shared } from '../styles/shared.ts';
import type { CommandFacts } from './command-table.ts';
import type { KgSearch } from './kg-search.ts';
import type { shareMenu, viewMenu } from './menus.ts';
import { words } from './messages.ts';
import './kg-menu.ts';
import './kg-search.ts';

const COUNTED: readonly NodeKind[] = ['talk', 'speaker', 'concept', 'paper'];

/** The top of the page: title, how much there is, search, and the two menus. */
export class KgHeader extends LitElement {
  static override properties = {
    overview: { attribute: false },
    queries: { attribute: false },
    book: { attribute: false },
    facts: { attribute: false },
    menus: { state: true },
  };
  static override styles = [
    shared,
    css`
      header {
        display: flex;
        align-items: center;
        gap: var(--kg-space-5);
        min-height: 3.5rem;
        padding: var(--kg-space-2) var(--kg-space-3) var(--kg-space-2) var(--kg-space-4);
      }
      /* Where room is short, first the counts leave, then the search shrinks, and the title last. */
      .name {
        flex: 0 1000 auto;
        display: flex;
        flex-wrap: wrap;
        align-items: baseline;
        gap: 0 var(--kg-space-4);
        height: 1.3125rem;
        overflow-y: clip;
      }
      kg-search {
        flex: 0 1 32rem;
        min-width: 15rem;
      }
      h1 {
        overflow: hidden;
        font-size: var(--kg-text-m);
        font-weight: 650;
        line-height: 1.3;
        letter-spacing: -0.005em;
        text-overflow: ellipsis;
      }
      @media (min-width: 1200px) {
        h1 {
          max-width: calc(100vw - 30rem);
          white-space: nowrap;
        }
      }
      .counts {
        white-space: nowrap;
        font-variant-numeric: tabular-nums;
      }
      nav {
        flex: none;
        display: flex;
        gap: var(--kg-space-1);
        margin-inline-start: auto;
      }
      @media (max-width: 1199px) {
        header {
          gap: var(--kg-space-4);
        }
        .name {
          flex: 0 1 22rem;
          display: block;
          height: auto;
        }
        h1 {
          display: -webkit-box;
          -webkit-box-orient: vertical;
          -webkit-line-clamp: 2;
        }
        .counts {
          overflow: hidden;
          font-size: var(--kg-text-xs);
          line-height: 1.3;
          text-overflow: ellipsis;
        }
      }
      @media (max-width: 899px) {
        header {
          display: grid;
          grid-template-columns: minmax(0, 1fr) auto;
          row-gap: var(--kg-space-2);
          padding-block: var(--kg-space-2) var(--kg-space-3);
          padding-inline-end: var(--kg-space-4);
        }
        nav {
          grid-area: 1 / 2;
          margin-inline-end: calc(var(--kg-space-3) * -1);
        }
        kg-search {
          grid-column: 1 / -1;
          min-width: 0;
        }
      }
      @media (max-width: 479px) {
        .counts {
          display: none;
        }
      }
      @media print {
        nav,
        kg-search {
          display: none !important;
        }
      }
      /* A phone on its side, a window magnified: one row. */
      @media (min-width: 560px) and (max-width: 959px) and (max-height: 559px) {
        header {
          grid-template-columns: fit-content(40%) minmax(10rem, 1fr) auto;
          gap: var(--kg-space-4);
          min-height: 3.25rem;
          padding-block: var(--kg-space-1);
        }
        .counts {
          display: none;
        }
        nav {
          grid-area: auto;
        }
        kg-search {
          grid-column: auto;
        }
      }
    `,
  ];
  declare overview: Overview | undefined;
  declare queries: Queries | undefined;
  declare book: Book | undefined;
  declare facts: CommandFacts | undefined;
  /** What stands in the menus: loaded when one is about to be opened. */
  declare menus: { readonly shareMenu: typeof shareMenu; readonly viewMenu: typeof viewMenu } | undefined;

  /** Leads to the search field. */
  focusSearch(): void {
    this.renderRoot.querySelector<KgSearch>('kg-search')?.focusField();
  }

  override render() {
    const { overview, facts } = this;
    if (overview === undefined || facts === undefined) return nothing;
    const counts = COUNTED.filter((kind) => overview.counts[kind] > 0).map((kind) => words.counts[kind](overview.counts[kind]));
    return html`<header>
      <div class="name">
        <h1 title=${overview.title}>${overview.title}</h1>
        <p class="counts caption">${counts.join(' · ')}</p>
      </div>
      <kg-search .queries=${this.queries} .book=${this.book} .query=${facts.session.view.query}></kg-search>
      <nav @pointerover=${this.#load} @focusin=${this.#load}>
        <kg-menu label=${words.share} .groups=${this.menus?.shareMenu(facts) ?? []}></kg-menu>
        <kg-menu label=${words.view} .groups=${this.menus?.viewMenu(facts) ?? []}></kg-menu>
      </nav>
    </header>`;
  }

  #load = async (): Promise<void> => {
    this.menus ??= await import('./menus.ts');
  };
}

customElements.define('kg-header', KgHeader);

declare global {
  interface HTMLElementTagNameMap {
    'kg-header': KgHeader;
  }
}
