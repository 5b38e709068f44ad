import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { Evidence } from '../model/evidence.ts';
import type { PaperAttributes } from '../model/graph-file.ts';
import { findNode, labelOf } from '../state/book.ts';
import type { Book } from '../state/book.ts';
import type { Reading } from '../state/reading-list.ts';
import { emit } from './events.ts';
import { fill } from './fill.ts';
import { words } from './messages.ts';
import { linksOf } from './node-facts.ts';
import { nodeLink } from './node-link.ts';
import { talkName } from './talk-words.ts';

/** A work to read: its name, what it is, who cites it (but for the talk that is shown), where it can be found. */
export function readingRow({ key, evidence, citedBy }: Reading, book: Book, shown?: string): TemplateResult {
  const attributes = findNode(book, key);
  if (attributes?.kind !== 'paper') return html`${nodeLink(key, labelOf(book, key), 'row-title')}`;
  return html`<div class="row-head">${nodeLink(key, attributes.label, 'row-title')} ${lines(evidence)}</div>
    ${about(attributes)} ${citing(citedBy, book, shown)} ${linksOf(attributes)}`;
}

/** Title and authors of a paper, as far as its name does not say them. */
export function about({ label, title = '', authors }: PaperAttributes): TemplateResult | typeof nothing {
  const told = [title === label ? '' : title, authors.length > 1 || title === label ? authors.join(', ') : ''].filter(
    (part) => part !== '',
  );
  return told.length === 0 ? nothing : html`<p class="row-sub">${told.join(' · ')}</p>`;
}

/** "Cited by …", with each talk a link. */
export function citing(talks: readonly string[], book: Book, shown?: string): TemplateResult | typeof nothing {
  const others = talks.filter((talk) => talk !== shown);
  if (others.length === 0) return nothing;
  const names = others.map((key, index) => {
    const talk = book.talks.get(key);
    return html`${index === 0 ? nothing : ', '}${nodeLink(key, talk === undefined ? labelOf(book, key) : talkName(talk))}`;
  });
  return html`<p class="row-sub">${fill(shown === undefined ? words.citedBy : words.alsoCitedBy, { talks: html`${names}` })}</p>`;
}

/** The lines of some evidence, each of which opens the note. */
function lines(evidence: readonly Evidence[]) {
  const first = new Map(evidence.map((place) => [place.line, place] as const).toReversed());
  return html`<span class="caption">
    ${[...first.values()].toReversed().map(({ source, line, start, end }, index) => {
      const read = (event: Event) =>
        emit(event.currentTarget as HTMLElement, 'kg-command', { type: 'read', place: { source, line, start, end } });
      return html`${index === 0 ? nothing : ', '}<button class="link at-line" type="button" title=${words.openAtLine} @click=${read}>
          ${words.line(line)}
        </button>`;
    })}
  </span>`;
}
