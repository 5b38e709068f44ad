import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { Neighbour } from '../queries/queries.ts';
import { countTalks } from '../state/book.ts';
import type { Book } from '../state/book.ts';
import { words } from './messages.ts';
import { nodeLink } from './node-link.ts';
import { quotes } from './quotes.ts';
import { talkName, talkPlace, talkTitle } from './talk-words.ts';

/** A neighbour with what it is to the node and the sentence it was read from; below a speaker a talk goes by its title (`titled`), `bare` without its sentence. */
export function neighbourRow({ key, attributes, edgeAttributes }: Neighbour, book: Book, { titled = false, bare = false }): TemplateResult {
  const { kind, weight, role, evidence } = edgeAttributes;
  const talk = book.talks.get(key);
  const by = talk === undefined ? attributes.label : talkName(talk);
  const title = talk === undefined ? '' : talkTitle(talk);
  const caption = [
    kind === 'covers' && weight > 1 ? words.times(weight) : '',
    attributes.kind === 'concept' ? sharedBy(countTalks(book, key)) : '',
    role === undefined || role === 'speaker' ? '' : words.roles[role],
    talk === undefined ? '' : talkPlace(talk),
  ].filter((part) => part !== '');
  const swapped = titled && title !== '';
  const alone = talk?.speakers.length === 1;
  // Below a speaker a title needs the whole width, so its place goes below it.
  const sub = swapped ? [...caption, alone ? '' : by].filter((part) => part !== '').join(' · ') : title;
  const favorite = attributes.kind === 'speaker' ? attributes.favorite === true : !swapped && talk?.favorite === true;
  return html`<div class="row-head">
      <span>
        ${nodeLink(key, swapped ? title : by, 'row-title')}
        ${favorite ? html`<span class="star" role="img" aria-label=${words.favorite}>★</span>` : nothing}
      </span>
      ${caption.length === 0 || swapped ? nothing : html`<span class="caption">${caption.join(' · ')}</span>`}
    </div>
    ${sub === '' ? nothing : html`<p class="row-sub">${sub}</p>`} ${bare ? nothing : quotes(book, evidence, 1)}`;
}

/** An idea of one talk is just that talk's. */
function sharedBy(talks: number): string {
  return talks > 1 ? words.counts.talk(talks) : '';
}
