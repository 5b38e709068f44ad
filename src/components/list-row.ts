import { html, nothing } from 'lit';
import type { Book } from '../state/book.ts';
import type { ConnectionRow, ListRow, NodeRow } from '../state/list-rows.ts';
import { kindMark } from './kind-mark.ts';
import { words } from './messages.ts';
import { talkName, talkPlace, talkTitle } from './talk-words.ts';

/** What a row is written with. */
export interface Around {
  readonly book: Book;
  readonly before: ListRow | undefined;
}

/** What a row of the list says. */
export function listRow(row: ListRow, { book, before }: Around) {
  switch (row.type) {
    case 'kind':
      return html`<span class="name">${words.kindsMany[row.kind]}</span> <span class="caption">${row.count}</span>`;
    case 'node':
      return nodeRow(row, book);
    case 'connection':
      return connectionRow(row, before, book);
    case 'more':
      return html`<span class="link">${words.moreOf(row.count)}</span>`;
    case 'hidden':
      return html`<span>${words.hiddenBy(row.count)}, <span class="link">${words.showHidden}</span></span>`;
  }
}

function nodeRow({ key, kind, label, talks, connections }: NodeRow, book: Book) {
  const talk = book.talks.get(key);
  const name = talk === undefined ? label : talkName(talk);
  const sub = talk === undefined ? '' : talkTitle(talk);
  const caption = talk === undefined ? (talks > 1 ? words.counts.talk(talks) : '') : talkPlace(talk);
  return html`${kindMark(kind)}<span class="name">${name}${sub === '' ? nothing : html` <span class="sub">${sub}</span>`}</span>
    <span class="caption">${caption}</span
    ><span class="caption count" title=${words.connections(connections)}
      >${connections}<span class="visually-hidden"> ${words.connectionsWord(connections)}</span></span
    >`;
}

function connectionRow({ key, relation, direction, label, weight }: ConnectionRow, before: ListRow | undefined, book: Book) {
  const talk = book.talks.get(key);
  // What many in a row are is seen once.
  const again = before?.type === 'connection' && before.relation === relation && before.direction === direction;
  return html`<span class="caption relation"
      ><span class=${again ? 'visually-hidden' : ''}>${words.relations[`${relation}.${direction}`]}</span></span
    >
    <span class="name">${talk === undefined ? label : talkName(talk)}</span>
    <span class="caption">${weight > 1 ? words.times(weight) : ''}</span>`;
}

/** What a node is called in the list: a talk goes by its speaker. */
export function nameInList(book: Book, key: string, label: string): string {
  const talk = book.talks.get(key);
  return talk === undefined ? label : talkName(talk);
}
