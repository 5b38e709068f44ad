import { LitElement, html, nothing } from 'lit';
import type { NeighbourGroup, NodeAnswer, RelatedAnswer } from '../queries/queries.ts';
import type { Book } from '../state/book.ts';
import type { Focus } from '../state/view-state.ts';
import type { Visibility } from '../state/visibility.ts';
import { panel } from '../styles/panel.ts';
import { shared } from '../styles/shared.ts';
import { asked } from './asked.ts';
import { kin } from './kin.ts';
import './kg-covered.ts';
import './kg-detail.ts';
import './kg-related.ts';

/** All that is known of one node: what it is and its connections, who speaks of it, what is asked, what is related and why. Loaded with the first choice. */
export class KgAbout extends LitElement {
  static override properties = {
    answer: { attribute: false },
    groups: { attribute: false },
    related: { attribute: false },
    book: { attribute: false },
    visibility: { attribute: false },
    focused: { attribute: false },
  };
  static override styles = [shared, panel];
  declare answer: NodeAnswer | undefined;
  declare groups: readonly NeighbourGroup[];
  declare related: RelatedAnswer | undefined;
  declare book: Book | undefined;
  declare visibility: Visibility | undefined;
  declare focused: Focus | undefined;

  constructor() {
    super();
    this.groups = [];
  }

  /** Stands when its parts do. */
  protected override async getUpdateComplete(): Promise<boolean> {
    const done = await super.getUpdateComplete();
    for (const part of this.renderRoot.querySelectorAll('kg-detail, kg-covered')) await (part as LitElement).updateComplete;
    return done;
  }

  override render() {
    const { answer, groups, related, book, visibility, focused } = this;
    if (answer === undefined || book === undefined) return nothing;
    const { key, attributes } = answer;
    const { kind } = attributes;
    return html`<kg-detail .answer=${answer} .groups=${groups} .book=${book} .visibility=${visibility} .focused=${focused}></kg-detail>
      ${kind === 'concept' ? html`<kg-covered .idea=${key} .answer=${related} .book=${book} .visibility=${visibility}></kg-covered>` : nothing}
      ${asked(book, key)}
      <kg-related .answer=${related} .kind=${kind} .book=${book} .visibility=${visibility}></kg-related>
      ${kin(attributes, book)}`;
  }
}

customElements.define('kg-about', KgAbout);

declare global {
  interface HTMLElementTagNameMap {
    'kg-about': KgAbout;
  }
}
