import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { NodeAttributes } from '../model/graph-file.ts';
import { labelOf } from '../state/book.ts';
import type { Book } from '../state/book.ts';
import { words } from './messages.ts';
import { nodeLink } from './node-link.ts';

/** The ideas that the lexicon puts above an idea and beside it. */
export function kin(attributes: NodeAttributes, book: Book): TemplateResult | typeof nothing {
  if (attributes.kind !== 'concept') return nothing;
  return html`${list(words.broader, attributes.broader, book)} ${list(words.relatedIdeas, attributes.related, book)}`;
}

function list(title: string, keys: readonly string[], book: Book) {
  if (keys.length === 0) return nothing;
  return html`<section>
    <h3>${title}</h3>
    <ul class="chips">
      ${keys.map((key) => html`<li>${nodeLink(key, labelOf(book, key), 'chip')}</li>`)}
    </ul>
  </section>`;
}
