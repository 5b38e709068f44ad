import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { labelOf } from '../state/book.ts';
import type { Book } from '../state/book.ts';
import { words } from './messages.ts';
import { nodeLink } from './node-link.ts';
import { talkName, talkOrigin, talkPlace, talkTitle } from './talk-words.ts';
import { wrongButton } from './wrong.ts';

/** What the head of a row shows beside the node. */
export interface HeadStyle {
  readonly rank?: number;
  /** The edge that the row is about: its name is a connection then, and can be questioned. */
  readonly edge?: string | undefined;
}

/** The head of a row that is about a talk or another node: rank, name, place in the schedule, and below it title and institution. */
export function relativeHead(key: string, book: Book, { rank, edge }: HeadStyle = {}): TemplateResult {
  const talk = book.talks.get(key);
  const number = rank === undefined ? nothing : html`<span class="rank" aria-hidden="true">${rank}</span>`;
  const question = (name: string) => (edge === undefined ? nothing : wrongButton(name, true));
  if (talk === undefined) {
    const label = labelOf(book, key);
    return html`<div class="row-head">${number}${nodeLink(key, label, 'row-title', edge)}${question(label)}</div>`;
  }
  const star = talk.favorite ? html`<span class="star" role="img" aria-label=${words.favorite}>★</span>` : nothing;
  const title = talkTitle(talk);
  const origin = talkOrigin(talk);
  return html`<div class="row-head">
      ${number}<span>${nodeLink(key, talkName(talk), 'row-title', edge)} ${star}</span
      ><span class="caption">${talkPlace(talk)}</span>${question(talkName(talk))}
    </div>
    ${title === '' ? nothing : html`<p class="row-sub">${title}</p>`} ${origin === '' ? nothing : html`<p class="caption">${origin}</p>`}`;
}
