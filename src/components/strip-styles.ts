import { css } from 'lit';

/** How the schedule looks: a row of blocks a lane, the day's colour at their upper edge, lit in three strengths. */
export const stripStyles = css`
  :host {
    overflow: auto;
    padding: var(--kg-space-3) var(--kg-space-4);
    scrollbar-width: thin;
  }
  .lanes {
    display: grid;
    grid-template-columns: fit-content(9rem) minmax(min-content, 1fr);
    gap: 0.375rem var(--kg-space-2);
    min-width: min-content;
  }
  .lane {
    display: grid;
    grid-column: 1 / -1;
    grid-template-columns: subgrid;
    align-items: center;
  }
  .label {
    position: sticky;
    inset-inline-start: calc(var(--kg-space-4) * -1);
    margin-inline-start: calc(var(--kg-space-4) * -1);
    padding-inline-start: var(--kg-space-4);
    z-index: 1;
    align-self: stretch;
    display: flex;
    align-items: center;
    gap: 0.375rem;
    background: var(--kg-paper);
    font-size: var(--kg-text-s);
    color: var(--kg-muted);
    white-space: nowrap;
  }
  .label::before {
    content: '';
    flex: none;
    width: 0.5rem;
    height: 0.5rem;
    border-radius: 50%;
    background: var(--kg-day);
  }
  .label > span {
    overflow: hidden;
    text-overflow: ellipsis;
  }
  ol {
    display: flex;
    gap: 3px;
  }
  /* Its blocks come later: they have their place, and nothing else moves. */
  .later ol {
    contain: inline-size;
    min-height: max(2.125rem, var(--kg-target));
  }
  li {
    flex: 1 0 auto;
    min-width: 3rem;
  }
  button > span {
    display: block;
    max-width: 6.5rem;
    margin-inline: auto;
    overflow: hidden;
    text-overflow: ellipsis;
  }
  button {
    width: 100%;
    height: max(2.125rem, var(--kg-target));
    padding: 0 0.3125rem;
    overflow: hidden;
    border-radius: var(--kg-radius-s);
    background: var(--kg-sunken);
    box-shadow: inset 0 2px 0 var(--kg-day);
    color: var(--kg-ink);
    font-size: 0.71875rem;
    text-align: center;
    text-overflow: ellipsis;
    white-space: nowrap;
    transition:
      background var(--kg-motion),
      color var(--kg-motion);
  }
  button:hover {
    background: var(--kg-hover);
  }
  button:focus-visible {
    outline-offset: -2px;
  }
  [data-level='1'] {
    background: color-mix(in srgb, var(--kg-accent) 20%, var(--kg-raised));
  }
  [data-level='2'] {
    background: color-mix(in srgb, var(--kg-accent) 42%, var(--kg-raised));
  }
  [data-level='3'] {
    background: var(--kg-accent);
    box-shadow: none;
    color: var(--kg-on-accent);
    font-weight: 600;
  }
  [data-level='3']:hover {
    background: color-mix(in srgb, var(--kg-accent) 88%, var(--kg-ink));
  }
  [data-away]:not([data-level]) {
    background: none;
    box-shadow: inset 0 0 0 1px var(--kg-line);
    color: var(--kg-faint);
  }
  [aria-pressed='true'] {
    outline: 2px solid var(--kg-ink);
    outline-offset: -2px;
  }
  @media (forced-colors: active) {
    button {
      border: 1px solid;
    }
    [data-away] {
      border-style: dashed;
      color: GrayText;
    }
    [data-level] {
      forced-color-adjust: none;
      background: Highlight;
      color: HighlightText;
    }
  }
  @media (max-width: 719px) {
    .lanes {
      grid-template-columns: fit-content(5.5rem) minmax(min-content, 1fr);
    }
  }
  @media (pointer: coarse) {
    li {
      min-width: 4.75rem;
    }
  }
`;
