import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { Book } from '../state/book.ts';
import { words } from './messages.ts';

/** The button that questions an entity or an edge; it opens the `wrongBox` of the same `.questioned` element, which is loaded only then. */
export function wrongButton(label: string, short = false): TemplateResult {
  return html`<button
    class=${short ? 'wrong short' : 'wrong link'}
    type="button"
    aria-expanded="false"
    aria-label=${words.wrongAbout(label)}
    title=${words.wrong}
    @click=${toggle}
    @keydown=${closeByKey}
  >
    ${short ? nothing : words.wrong}
  </button>`;
}

/** Where the answer to "Wrong?" will stand: about a node, or about an edge. */
export function wrongBox(book: Book, { node, edge }: { readonly node?: string; readonly edge?: string }): TemplateResult {
  return html`<kg-wrong .book=${book} .node=${node} .edge=${edge}></kg-wrong>`;
}

function toggle(event: Event): void {
  const button = event.currentTarget as HTMLElement;
  const box = button.closest('.questioned')?.querySelector<Element & { open?: boolean }>(':scope > kg-wrong');
  if (box === null || box === undefined) return;
  void import('./kg-wrong.ts');
  box.open = box.open !== true;
  button.setAttribute('aria-expanded', String(box.open));
}

/** On the button too, Esc closes first what it has opened. */
function closeByKey(event: KeyboardEvent): void {
  const isOpen = (event.currentTarget as HTMLElement).ariaExpanded === 'true';
  if (event.key !== 'Escape' || !isOpen) return;
  event.preventDefault();
  event.stopPropagation();
  toggle(event);
}
