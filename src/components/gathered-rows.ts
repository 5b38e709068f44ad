import { html } from 'lit';
import type { TemplateResult } from 'lit';
import type { Book } from '../state/book.ts';
import type { AskedInTalk } from '../state/questions.ts';
import type { Reading } from '../state/reading-list.ts';
import { readingRow } from './reading-row.ts';
import { relativeHead } from './relative-head.ts';
import './kg-quote.ts';

/** A talk with what was asked in it. */
export function askedRow({ talk, questions }: AskedInTalk, book: Book): TemplateResult {
  return html`${relativeHead(talk, book)}
    <div class="quotes">${questions.map((sentence) => html`<kg-quote .sentence=${sentence}></kg-quote>`)}</div>`;
}

/** A work with who cites it. */
export function workRow(reading: Reading, book: Book): TemplateResult {
  return readingRow(reading, book);
}
