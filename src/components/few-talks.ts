import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { Book } from '../state/book.ts';
import { readSentences } from '../state/sentence.ts';
import { findTellingLine } from '../state/telling-line.ts';
import { relativeHead } from './relative-head.ts';
import './kg-quote.ts';

/** Talks that are few enough to stand one by one where a panel begins, each with the line that tells most of it. */
export function fewTalks(talks: readonly string[], book: Book): TemplateResult {
  return html`<ul class="rows talks">
    ${talks.map((talk) => {
      const [sentence] = readSentences(findTellingLine(book, talk) ?? [], book.texts);
      return html`<li>
        ${relativeHead(talk, book)}${sentence === undefined ? nothing : html`<div class="quotes"><kg-quote .sentence=${sentence}></kg-quote></div>`}
      </li>`;
    })}
  </ul>`;
}
