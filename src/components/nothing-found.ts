import { css, html } from 'lit';
import type { TemplateResult } from 'lit';
import { words } from './messages.ts';

/** The look of what stands in the middle of a page without anything to show. */
export const nothingFoundStyles = css`
  .nothing-found {
    max-width: 34rem;
    padding: var(--kg-space-5) var(--kg-space-4);
    color: var(--kg-muted);
  }
  .nothing-found h2 {
    color: var(--kg-ink);
  }
  .nothing-found p {
    margin-block-start: var(--kg-space-3);
  }
  .nothing-found pre {
    margin: var(--kg-space-4) 0 0;
    padding: var(--kg-space-4);
    overflow-x: auto;
    border-radius: var(--kg-radius);
    background: var(--kg-sunken);
    color: var(--kg-ink);
    font:
      var(--kg-text-s) / 1.6 ui-monospace,
      'Cascadia Mono',
      Menlo,
      monospace;
    white-space: pre-wrap;
  }
`;

/** Says that a graph holds nothing, and how notes look in which talks are found. */
export function nothingFound(): TemplateResult {
  return html`<div class="nothing-found">
    <h2>${words.nothingFound}</h2>
    <p>${words.nothingFoundAdvice}</p>
    <pre>${words.nothingFoundExample}</pre>
    <p>${words.nothingFoundNext}</p>
  </div>`;
}
