import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { Book } from '../state/book.ts';
import { readSentences } from '../state/sentence.ts';
import { findTellingLine } from '../state/telling-line.ts';
import { words } from './messages.ts';
import './kg-quote.ts';

/** The line of the notes that tells most of an idea or a talk. */
export function tellingLine(book: Book, key: string): TemplateResult | typeof nothing {
  const [sentence] = readSentences(findTellingLine(book, key) ?? [], book.texts);
  if (sentence === undefined) return nothing;
  return html`<section class="telling">
    <h3>${words.telling}</h3>
    <kg-quote large .sentence=${sentence}></kg-quote>
  </section>`;
}
