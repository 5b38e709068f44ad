import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { NodeAttributes, PaperAttributes, TalkAttributes } from '../model/graph-file.ts';
import type { Book } from '../state/book.ts';
import { findSafeAddress } from './safe-link.ts';
import { words } from './messages.ts';

/** The facts of a node in a few words: its kind, its place in the schedule, year and venue … */
export function factsOf(attributes: NodeAttributes, book: Book, key: string): string[] {
  switch (attributes.kind) {
    case 'talk':
      return talkFacts(attributes, book, key);
    case 'concept':
      return [words.categories[attributes.category]];
    case 'institution':
      return [words.kinds.institution, ...present(attributes.acronym)];
    case 'paper':
      return [words.kinds.paper, ...present(attributes.year?.toString()), ...present(attributes.venue)];
    case 'speaker':
      return [words.kinds.speaker];
  }
}

/** Links out of the page; addresses that are not http(s) are left out. */
export function linksOf(attributes: NodeAttributes): TemplateResult | typeof nothing {
  const links = attributes.kind === 'talk' ? talkLinks(attributes) : attributes.kind === 'paper' ? paperLinks(attributes) : [];
  const safe = links.flatMap(([label, address]) => {
    const href = findSafeAddress(address);
    return href === undefined ? [] : [html`<li><a class="link" href=${href} rel="noreferrer" target="_blank">${label} ↗</a></li>`];
  });
  return safe.length === 0
    ? nothing
    : html`<ul class="links">
        ${safe}
      </ul>`;
}

function talkFacts({ format, date, time, minutes, room }: TalkAttributes, book: Book, key: string): string[] {
  const talk = book.talks.get(key);
  const place = talk?.session === undefined ? [] : [words.placeInSession(talk.session, talk.order)];
  return [
    words.formats[format],
    ...place,
    ...present(date),
    ...present(time),
    ...present(minutes === undefined ? undefined : words.minutes(minutes)),
    ...present(room),
  ];
}

function talkLinks({ links }: TalkAttributes): [string, string][] {
  return links.map(({ kind, url }) => [words.linkKinds[kind], url]);
}

function paperLinks({ doi, arxiv, url }: PaperAttributes): [string, string | undefined][] {
  return [
    [words.doi, doi === undefined ? undefined : `https://doi.org/${doi}`],
    [words.arxiv, arxiv === undefined ? undefined : `https://arxiv.org/abs/${arxiv}`],
    [words.page, url],
  ];
}

function present(value: string | undefined): string[] {
  return value === undefined || value === '' ? [] : [value];
}
