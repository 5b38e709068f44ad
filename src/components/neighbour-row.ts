import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { Evidence } from '../model/evidence.ts';
import type { Neighbour } from '../queries/queries.ts';
import { countTalks, findNode } from '../state/book.ts';
import type { Book } from '../state/book.ts';
import { leaveOutLines } from '../state/telling-line.ts';
import { citingTalks } from '../state/reading-list.ts';
import { words } from './messages.ts';
import { linksOf } from './node-facts.ts';
import { nodeLink } from './node-link.ts';
import { quotes } from './quotes.ts';
import { about, citing } from './reading-row.ts';
import { talkName, talkPlace, talkTitle } from './talk-words.ts';
import { wrongBox, wrongButton } from './wrong.ts';

/** How a neighbour is shown. */
export interface RowStyle {
  /** Below a speaker a talk goes by its title. */
  readonly titled?: boolean;
  /** The only speaker of a talk, which goes by that name itself. */
  readonly alone?: boolean;
  /** Places of the lines that the panel shows above: another one is shown where there is one. */
  readonly told?: readonly Evidence[];
  /** Without its sentence. */
  readonly bare?: boolean;
  /** The node whose neighbour it is. */
  readonly of?: string;
}

/** A neighbour with what it is to the node and the sentence it was read from; its name is a connection, and the row can be questioned. */
export function neighbourRow(
  neighbour: Neighbour,
  book: Book,
  { titled = false, alone: only = false, told = [], bare = false, of }: RowStyle,
): TemplateResult {
  const { key, attributes, edge, edgeAttributes } = neighbour;
  const { kind, weight, role, evidence } = edgeAttributes;
  const others = leaveOutLines(evidence, told);
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
        ${nodeLink(key, swapped ? title : only ? words.openIdea(by) : by, 'row-title', edge)}
        ${favorite ? html`<span class="star" role="img" aria-label=${words.favorite}>★</span>` : nothing}
      </span>
      ${caption.length === 0 || swapped ? nothing : html`<span class="caption">${caption.join(' · ')}</span>`} ${wrongButton(by, true)}
    </div>
    ${sub === '' ? nothing : html`<p class="row-sub">${sub}</p>`} ${attributes.kind === 'paper' ? toRead(neighbour, book, of) : nothing}
    ${bare ? nothing : quotes(book, others.length === 0 ? evidence : others, 1, told)} ${wrongBox(book, { edge })}`;
}

/** What a paper is, who else cites it, and where it can be found. */
function toRead({ key, attributes }: Neighbour, book: Book, talk: string | undefined): TemplateResult | typeof nothing {
  if (attributes.kind !== 'paper') return nothing;
  const cited = talk === undefined || findNode(book, talk)?.kind !== 'talk' ? nothing : citing(citingTalks(book, key), book, talk);
  return html`${about(attributes)} ${cited} ${linksOf(attributes)}`;
}

/** An idea of one talk is just that talk's. */
function sharedBy(talks: number): string {
  return talks > 1 ? words.counts.talk(talks) : '';
}
