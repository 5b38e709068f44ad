import { css, html } from 'lit';
import type { TemplateResult } from 'lit';
import { hasCommandKey, keyNames } from './key-names.ts';

/** Keys to press together, as caps. */
export function keyCaps(keys: string): TemplateResult {
  return html`<span class="keys">${keyNames(keys, hasCommandKey()).map((name) => html`<kbd>${name}</kbd>`)}</span>`;
}

/** How the caps look. */
export const keyCapStyles = css`
  .keys {
    display: inline-flex;
    gap: 0.1875rem;
    white-space: nowrap;
  }
  kbd {
    min-width: 1.375rem;
    padding: 0 0.375rem;
    border: 1px solid var(--kg-line);
    border-radius: var(--kg-radius-s);
    color: var(--kg-muted);
    font: inherit;
    font-size: var(--kg-text-xs);
    line-height: 1.25rem;
    text-align: center;
  }
`;
