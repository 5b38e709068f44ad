import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { Book } from '../state/book.ts';
import { findQuestions } from '../state/questions.ts';
import { words } from './messages.ts';
import './kg-quote.ts';

/** The questions that the notes ask in a talk or about an idea. */
export function asked(book: Book, key: string): TemplateResult | typeof nothing {
  const questions = findQuestions(book, key);
  if (questions.length === 0) return nothing;
  return html`<section class="asked">
    <h3>${words.asked}</h3>
    <div class="quotes">${questions.map((sentence) => html`<kg-quote .sentence=${sentence}></kg-quote>`)}</div>
  </section>`;
}
