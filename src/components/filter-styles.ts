import { css } from 'lit';
import { iconButton } from '../styles/icon-button.ts';

/** How the filters look: groups of switches and chips under quiet titles. */
export const filterStyles = css`
  :host {
    display: grid;
    grid-template-rows: auto minmax(0, 1fr);
    min-height: 0;
    font-size: var(--kg-text-s);
  }
  header {
    display: flex;
    align-items: baseline;
    gap: var(--kg-space-3);
    padding: var(--kg-space-3) var(--kg-space-3) var(--kg-space-2) var(--kg-space-4);
  }
  h2 {
    font-size: var(--kg-text-m);
    letter-spacing: 0;
  }
  ${iconButton}
  .close {
    align-self: center;
    margin-inline-start: auto;
  }
  .body {
    display: grid;
    gap: var(--kg-space-3) var(--kg-space-5);
    align-content: start;
    padding: 0 var(--kg-space-4) var(--kg-space-4);
    overflow: auto;
    scrollbar-width: thin;
  }
  /* Where more follows below the edge it fades out; at the end this has a place of its own. */
  .body::after {
    content: '';
    position: sticky;
    bottom: calc(var(--kg-space-4) * -1);
    height: 2.5rem;
    margin-block-end: calc(var(--kg-space-4) * -1);
    background: linear-gradient(to top, var(--kg-raised), transparent);
    pointer-events: none;
  }
  fieldset {
    min-width: 0;
    margin: 0;
    padding: 0;
    border: 0;
  }
  legend {
    padding: 0;
    margin-block-end: var(--kg-space-1);
    font-weight: 650;
  }
  .switch {
    display: flex;
    align-items: center;
    gap: var(--kg-space-2);
    min-height: max(1.75rem, var(--kg-target));
    cursor: pointer;
  }
  .switch:hover {
    color: var(--kg-ink);
  }
  .label {
    flex: 1;
  }
  input {
    flex: none;
    width: 1rem;
    height: 1rem;
    margin: 0;
    accent-color: var(--kg-ink);
  }
  .kind {
    color: var(--kg-muted);
  }
  .n {
    color: var(--kg-faint);
    font-variant-numeric: tabular-nums;
  }
  .choices {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.375rem;
    padding-block: 0.125rem;
  }
  .choices button:not(.link) {
    min-height: max(1.75rem, var(--kg-target));
    max-width: 100%;
    padding: 0.125rem 0.625rem;
    border: 1px solid var(--kg-line);
    border-radius: 1rem;
    background: var(--kg-raised);
  }
  .choices button:not(.link):hover {
    background: var(--kg-sunken);
  }
  .choices button[aria-pressed='true']:not(.link),
  .choices button[aria-pressed='true']:not(.link):hover {
    border-color: var(--kg-ink);
    background: var(--kg-ink);
    color: var(--kg-paper);
  }
  [aria-pressed='true'] .n {
    color: inherit;
  }
  .out {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 var(--kg-space-4);
  }
  .out legend {
    float: inline-start;
    margin: 0;
  }
  @media (forced-colors: active) {
    .choices button[aria-pressed='true']:not(.link) {
      forced-color-adjust: none;
      background: Highlight;
      color: HighlightText;
    }
  }
`;
