import { LitElement, css, html, nothing } from 'lit';
import type { PropertyValues } from 'lit';
import type { NodeKind } from '../model/ontology.ts';
import type { ScheduleLane } from '../queries/queries.ts';
import type { Book } from '../state/book.ts';
import { listNodes } from '../state/list-nodes.ts';
import type { ListedNode, NodeList } from '../state/list-nodes.ts';
import { shared } from '../styles/shared.ts';
import { emit } from './events.ts';
import { kindMark } from './kind-mark.ts';
import { words } from './messages.ts';
import { talkName, talkPlace, talkTitle } from './talk-words.ts';

const SHOWN = 60;

/**
 * The whole graph as a list: kind > node. Beside the map it is for screen readers alone (`quiet`: not seen, and not on the way
 * of the Tab key); chosen as the view it stands in the map's place.
 */
export class KgList extends LitElement {
  static override properties = {
    book: { attribute: false },
    schedule: { attribute: false },
    selection: { attribute: false },
    quiet: { type: Boolean, reflect: true },
    whole: { state: true },
  };
  static override styles = [
    shared,
    css`
      :host {
        padding: var(--kg-space-2) var(--kg-space-4) var(--kg-space-5);
      }
      :host([quiet]) {
        position: absolute;
        width: 1px;
        height: 1px;
        padding: 0;
        overflow: hidden;
        clip-path: inset(50%);
      }
      h3 {
        position: sticky;
        top: 0;
        margin-block-start: var(--kg-space-4);
        padding-block: var(--kg-space-2);
        border-block-end: 1px solid var(--kg-line);
        background: var(--kg-paper);
        font-size: var(--kg-text-m);
      }
      ul {
        display: grid;
        grid-template-columns: repeat(auto-fill, minmax(min(17rem, 100%), 1fr));
        column-gap: var(--kg-space-4);
        padding-block-start: var(--kg-space-1);
      }
      .node {
        display: grid;
        grid-template-columns: auto minmax(0, 1fr) auto;
        align-items: baseline;
        gap: 0 var(--kg-space-2);
        width: 100%;
        min-height: max(2rem, var(--kg-target));
        padding: 0.3125rem var(--kg-space-2);
        border-radius: var(--kg-radius-s);
        font-size: var(--kg-text-s);
      }
      .node:hover {
        background: var(--kg-sunken);
      }
      .node[aria-pressed='true'] {
        background: var(--kg-accent);
        color: var(--kg-on-accent);
      }
      .node[aria-pressed='true'] * {
        color: inherit;
      }
      .node > .kind {
        color: var(--kg-faint);
      }
      .sub {
        grid-column: 2 / -1;
        color: var(--kg-muted);
      }
      .all {
        margin: var(--kg-space-2);
        font-size: var(--kg-text-s);
      }
    `,
  ];
  declare book: Book | undefined;
  declare schedule: readonly ScheduleLane[];
  declare selection: readonly string[];
  declare quiet: boolean;
  /** Kinds that are listed to the end. */
  declare whole: ReadonlySet<NodeKind>;
  #lists: readonly NodeList[] = [];

  constructor() {
    super();
    this.schedule = [];
    this.selection = [];
    this.quiet = false;
    this.whole = new Set();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('book') && !changed.has('schedule')) return;
    this.#lists =
      this.book === undefined
        ? []
        : listNodes(
            this.book,
            this.schedule.map(({ talks }) => talks),
          );
  }

  override render() {
    const { book } = this;
    if (book === undefined) return nothing;
    return html`<h2 class="visually-hidden">${words.listOfAll}</h2>
      ${this.#lists.map((list) => this.#kind(list, book))}`;
  }

  #kind({ kind, nodes }: NodeList, book: Book) {
    const shown = this.whole.has(kind) ? nodes : nodes.slice(0, SHOWN);
    return html`<section>
      <h3>${words.kindsMany[kind]} <span class="caption">${nodes.length}</span></h3>
      <ul>
        ${shown.map((node) => html`<li>${this.#node(node, kind, book)}</li>`)}
      </ul>
      ${
        shown.length === nodes.length
          ? nothing
          : html`<button
              class="link all"
              type="button"
              tabindex=${this.quiet ? -1 : nothing}
              @click=${() => (this.whole = new Set([...this.whole, kind]))}
            >
              ${words.showAll(nodes.length)}
            </button>`
      }
    </section>`;
  }

  #node({ key, label, talks }: ListedNode, kind: NodeKind, book: Book) {
    const talk = book.talks.get(key);
    const caption = talk === undefined ? (talks > 1 ? words.counts.talk(talks) : '') : talkPlace(talk);
    const sub = talk === undefined ? '' : talkTitle(talk);
    return html`<button
      class="node"
      type="button"
      aria-pressed=${this.selection.includes(key)}
      tabindex=${this.quiet ? -1 : nothing}
      @click=${() => emit(this, 'kg-select', { keys: this.selection.includes(key) ? [] : [key] })}
    >
      ${kindMark(kind)}<span>${talk === undefined ? label : talkName(talk)}</span><span class="caption">${caption}</span>
      ${sub === '' ? nothing : html`<span class="sub">${sub}</span>`}
    </button>`;
  }
}

customElements.define('kg-list', KgList);

declare global {
  interface HTMLElementTagNameMap {
    'kg-list': KgList;
  }
}
