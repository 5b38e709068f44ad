import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { Evidence } from '../model/evidence.ts';
import { labelOf } from '../state/book.ts';
import type { Book } from '../state/book.ts';
import { readSentences } from '../state/sentence.ts';
import type { Sentence } from '../state/sentence.ts';
import { words } from './messages.ts';
import { whenOpened } from './when-opened.ts';
import './kg-quote.ts';

/** The sentences of some evidence: the first `open` at once, the rest folded; of lines that were `told` already only their numbers. */
export function quotes(
  book: Book,
  evidence: readonly Evidence[],
  open = 2,
  told: readonly Evidence[] = [],
): TemplateResult | typeof nothing {
  const sentences = readSentences(evidence, book.texts);
  if (sentences.length === 0) return nothing;
  const quote = (sentence: Sentence) => {
    const sayer = sentence.by === undefined ? undefined : labelOf(book, sentence.by);
    const brief = told.some(({ source, line }) => source === sentence.source && line === sentence.line);
    return html`<kg-quote .sentence=${sentence} .sayer=${sayer} ?brief=${brief}></kg-quote>`;
  };
  const rest = sentences.slice(open);
  return html`<div class="quotes">
    ${sentences.slice(0, open).map(quote)}
    ${
      rest.length === 0
        ? nothing
        : html`<details class="fold">
            <summary>${words.moreLines(rest.length)}</summary>
            ${whenOpened(() => rest.map(quote))}
          </details>`
    }
  </div>`;
}
