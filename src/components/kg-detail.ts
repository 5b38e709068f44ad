import { LitElement, css, html, nothing } from 'lit';
import type { Evidence } from '../model/evidence.ts';
import type { NodeAttributes } from '../model/graph-file.ts';
import type { Neighbour, NeighbourGroup, NodeAnswer } from '../queries/queries.ts';
import type { Book } from '../state/book.ts';
import { isNoted } from '../state/is-noted.ts';
import { leaveOut } from '../state/left-out.ts';
import { findPlaceToRead } from '../state/place-to-read.ts';
import { findTellingLine, leaveOutLines } from '../state/telling-line.ts';
import type { Focus } from '../state/view-state.ts';
import type { Visibility } from '../state/visibility.ts';
import { dayColour, days } from '../styles/days.ts';
import { panel } from '../styles/panel.ts';
import { shared } from '../styles/shared.ts';
import { closeButton } from './close-button.ts';
import { emit } from './events.ts';
import { focusChoice } from './focus-choice.ts';
import { hiddenNote } from './hidden-note.ts';
import { kindMark } from './kind-mark.ts';
import { words } from './messages.ts';
import { factsOf, linksOf } from './node-facts.ts';
import { headingOf } from './node-heading.ts';
import { neighbourRow } from './neighbour-row.ts';
import { quotes } from './quotes.ts';
import { spellings } from './spellings.ts';
import { tellingLine } from './telling.ts';
import { whenOpened } from './when-opened.ts';
import { wrongBox, wrongButton } from './wrong.ts';

/** Neighbours that stand open; the others fold. A talk has many ideas. */
const OPEN = 6;
const IDEAS_OPEN = 4;

/** The selected node: what it is, all its spellings, its neighbours by relation, each with the sentence it was read from. */
export class KgDetail extends LitElement {
  static override properties = {
    answer: { attribute: false },
    groups: { attribute: false },
    book: { attribute: false },
    visibility: { attribute: false },
    focused: { attribute: false },
  };
  static override styles = [
    shared,
    panel,
    days,
    css`
      header > kg-wrong {
        margin-inline-end: -2.25rem;
      }
      .facts {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        gap: 0.125rem 0.375rem;
        margin-block-end: var(--kg-space-2);
        font-size: var(--kg-text-s);
        color: var(--kg-muted);
      }
      .facts .kind {
        color: var(--kg-day);
        stroke-width: 2;
      }
      .facts li + li::before {
        content: '·';
        margin-inline-end: 0.375rem;
        color: var(--kg-faint);
      }
      .sub {
        margin-block-start: var(--kg-space-1);
        color: var(--kg-muted);
      }
      .origin,
      .spellings {
        margin-block-start: var(--kg-space-2);
        font-size: var(--kg-text-s);
        color: var(--kg-muted);
      }
      .links {
        display: flex;
        flex-wrap: wrap;
        gap: var(--kg-space-4);
        margin-block-start: var(--kg-space-2);
        font-size: var(--kg-text-s);
      }
      .nothing {
        margin-block-start: var(--kg-space-5);
        padding: var(--kg-space-4);
        border-radius: var(--kg-radius);
        background: var(--kg-sunken);
        color: var(--kg-muted);
      }
      .close-rows > li + li {
        margin-block-start: var(--kg-space-1);
      }
      .fold .rows {
        margin-block-start: var(--kg-space-4);
      }
    `,
  ];
  declare answer: NodeAnswer | undefined;
  declare groups: readonly NeighbourGroup[];
  declare book: Book | undefined;
  declare visibility: Visibility | undefined;
  /** The focus of the page. */
  declare focused: Focus | undefined;

  constructor() {
    super();
    this.groups = [];
  }

  override render() {
    const { answer, book, groups } = this;
    if (answer === undefined || book === undefined) return nothing;
    const { key, attributes } = answer;
    // An idea's talks stand with their share in kg-related.
    const said: Evidence[] = [];
    const shown = groups.filter(({ relation, direction }) => !(relation === 'covers' && direction === 'in'));
    return html`
      ${this.#header(key, attributes, book)} ${tellingLine(book, key)}
      ${attributes.kind === 'talk' ? this.#emptiness(attributes, book) : nothing} ${shown.map((group) => this.#group(group, book, said))}
      ${
        groups.length === 0 && attributes.mentions.length > 0
          ? html`<section>
              <h3>${words.mentioned}</h3>
              ${quotes(book, attributes.mentions, 3)}
            </section>`
          : nothing
      }
    `;
  }

  #header(key: string, attributes: NodeAttributes, book: Book) {
    const talk = book.talks.get(key);
    const { title, sub, caption, favorite } = headingOf(key, attributes, book);
    const day = talk?.day === undefined ? nothing : dayColour(talk.day, book.talks.days);
    return html`<header class="questioned closable" data-day=${day}>
      <ul class="facts">
        ${factsOf(attributes, book, key).map((fact, index) => html`<li>${index === 0 ? kindMark(attributes.kind) : nothing} ${fact}</li>`)}
      </ul>
      <h2>${title} ${favorite ? html`<span class="star" role="img" aria-label=${words.favorite}>★</span>` : nothing}</h2>
      ${sub === '' ? nothing : html`<p class="sub">${sub}</p>`} ${caption === '' ? nothing : html`<p class="caption">${caption}</p>`}
      ${spellings(attributes, this.groups)} ${linksOf(attributes)} ${this.#actions(key, title, book)}
      ${hiddenNote(this.visibility?.out.has(key) === true ? 1 : 0, words.hiddenItself)} ${closeButton()} ${wrongBox(book, { node: key })}
    </header>`;
  }

  #actions(key: string, title: string, book: Book) {
    const place = findPlaceToRead(book, key);
    const read = () => place !== undefined && emit(this, 'kg-command', { type: 'read', place });
    return html`<p class="actions">
      ${place === undefined ? nothing : html`<button class="link" type="button" @click=${read}>${words.readNote}</button>`}
      ${focusChoice([key], this.focused)} ${wrongButton(title)}
    </p>`;
  }

  #emptiness(attributes: NodeAttributes & { kind: 'talk' }, book: Book) {
    const has = (relation: string) => this.groups.some((group) => group.relation === relation && group.total > 0);
    const noted = isNoted(attributes, book.texts);
    // Of a talk that was not noted the title may still say ideas.
    if (noted && (has('covers') || has('cites'))) return nothing;
    return html`<p class="nothing">${noted ? words.noIdeas : words.nothingNoted}</p>`;
  }

  #group({ relation, direction, neighbours: all, total }: NeighbourGroup, book: Book, said: Evidence[]) {
    const { items: neighbours, hidden } = leaveOut(all, this.visibility, relation);
    const titled = relation === 'gives' && direction === 'out';
    // The talk goes by that name already.
    const alone = relation === 'gives' && direction === 'in' && total === 1;
    // Several names of one line share its sentence.
    const bare = relation === 'gives' && direction === 'in' && total > 1;
    const told = relation === 'covers' ? (findTellingLine(book, this.answer?.key ?? '')?.slice(0, 1) ?? []) : said;
    const row = (neighbour: Neighbour, index?: number) => {
      const item = html`<li class="questioned">
        ${neighbourRow(neighbour, book, { titled, bare, alone, told: [...told], of: this.answer?.key ?? '' })}
      </li>`;
      // Who speaks, where and from where stands in one heading: it is quoted once.
      if (relation !== 'covers' && !bare && index !== undefined)
        said.push(...leaveOutLines(neighbour.edgeAttributes.evidence, said).slice(0, 1));
      return item;
    };
    const open = relation === 'covers' ? IDEAS_OPEN : OPEN;
    const rest = neighbours.slice(open);
    return html`<section>
      <h3>
        ${alone ? words.kinds.speaker : words.relations[`${relation}.${direction}`]}${total > 1 ? html` <span class="caption">${total}</span>` : nothing}
      </h3>
      <ul class=${bare ? 'rows close-rows' : 'rows'}>
        ${neighbours.slice(0, open).map(row)}
      </ul>
      ${
        bare
          ? quotes(
              book,
              neighbours.flatMap(({ edgeAttributes }) => edgeAttributes.evidence),
            )
          : nothing
      }
      ${
        rest.length === 0
          ? nothing
          : html`<details class="fold">
              <summary>${words.more(rest.length)}</summary>
              ${whenOpened(
                () =>
                  html`<ul class="rows">
                    ${rest.map((neighbour) => row(neighbour))}
                  </ul>`,
              )}
            </details>`
      }
      ${hiddenNote(hidden)}
    </section>`;
  }
}

customElements.define('kg-detail', KgDetail);

declare global {
  interface HTMLElementTagNameMap {
    'kg-detail': KgDetail;
  }
}
