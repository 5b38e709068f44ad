import type { NodeAttributes } from '../model/graph-file.ts';
import type { Book } from '../state/book.ts';
import { words } from './messages.ts';
import { talkName, talkTitle } from './talk-words.ts';

/** What stands at the head of a node's detail; '' for what it has not. */
export interface NodeHeading {
  readonly title: string;
  readonly sub: string;
  readonly caption: string;
  readonly favorite: boolean;
}

/** A talk goes by its speakers with its title below, a paper by its short form with title and authors below. */
export function headingOf(key: string, attributes: NodeAttributes, book: Book): NodeHeading {
  const plain = { title: attributes.label, sub: '', caption: '', favorite: false };
  if (attributes.kind === 'speaker') return { ...plain, favorite: attributes.favorite === true };
  if (attributes.kind === 'paper') {
    const { title = '', authors, label } = attributes;
    return { ...plain, sub: title === label ? '' : title, caption: authors.join(', ') };
  }
  const talk = book.talks.get(key);
  if (attributes.kind !== 'talk' || talk === undefined) return plain;
  const { series, part, title } = attributes;
  const told = series === undefined || title === '' || title.startsWith(series);
  const caption = [told ? '' : words.series(series, part), talk.institutions.join(', ')].filter((text) => text !== '').join(' · ');
  return { title: talkName(talk), sub: talkTitle(talk), caption, favorite: talk.favorite };
}
