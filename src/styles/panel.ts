import { css } from 'lit';

/** What the parts of the panel share: sections, rows, folds, facts, chips. */
export const panel = css`
  section {
    margin-block-start: var(--kg-space-5);
  }
  section > h3,
  .section-title {
    margin-block-end: var(--kg-space-2);
    padding-block-end: var(--kg-space-1);
    border-block-end: 1px solid var(--kg-line);
    color: var(--kg-muted);
  }
  h3 > .caption {
    font-weight: 400;
  }
  .rows > li + li {
    margin-block-start: var(--kg-space-4);
  }
  .row-head {
    display: flex;
    align-items: baseline;
    gap: var(--kg-space-2);
  }
  .row-head > .caption {
    margin-inline-start: auto;
    white-space: nowrap;
    font-variant-numeric: tabular-nums;
  }
  .row-title {
    font-weight: 600;
    text-decoration: none;
    border-radius: 2px;
  }
  .row-title:hover {
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
  .rank {
    min-width: 1rem;
    color: var(--kg-faint);
    font-size: var(--kg-text-s);
    font-variant-numeric: tabular-nums;
  }
  .row-sub {
    font-size: var(--kg-text-s);
    color: var(--kg-muted);
  }
  .quotes {
    display: grid;
    gap: var(--kg-space-2);
    margin-block-start: var(--kg-space-2);
  }
  .fold > summary,
  .reason > summary {
    display: flex;
    align-items: baseline;
    gap: var(--kg-space-2);
    min-height: 1.5rem;
    padding-block: 0.0625rem;
    font-size: var(--kg-text-s);
    color: var(--kg-muted);
    list-style: none;
  }
  .fold > summary::-webkit-details-marker,
  .reason > summary::-webkit-details-marker {
    display: none;
  }
  .fold > summary::before,
  .reason > summary::before {
    content: '';
    flex: none;
    width: 0.375rem;
    height: 0.375rem;
    border: solid currentcolor;
    border-width: 0 1.5px 1.5px 0;
    transform: translateY(-0.1em) rotate(-45deg);
    transition: transform var(--kg-motion);
    opacity: 0.75;
  }
  .fold[open] > summary::before,
  .reason[open] > summary::before {
    transform: translateY(-0.2em) rotate(45deg);
  }
  .fold > summary:hover,
  .reason > summary:hover {
    color: var(--kg-ink);
  }
  .fold > :not(summary) {
    margin-block-start: var(--kg-space-2);
  }
  .quotes > .fold > summary {
    margin-inline-start: 2.75rem;
  }
  .chips {
    display: flex;
    flex-wrap: wrap;
    gap: 0.375rem;
  }
  .chip {
    display: inline-flex;
    align-items: center;
    gap: 0.375rem;
    min-height: var(--kg-target);
    padding: 0 0.625rem;
    border-radius: 2rem;
    background: var(--kg-sunken);
    font-size: var(--kg-text-s);
    line-height: 1.3;
  }
  .chip:hover {
    background: var(--kg-hover);
  }
  .chip .n {
    color: var(--kg-faint);
    font-size: var(--kg-text-xs);
    font-variant-numeric: tabular-nums;
  }
  @media (pointer: coarse) {
    .row-title,
    .fold > summary,
    .reason > summary {
      min-height: 2.75rem;
      align-items: center;
    }
  }
  @media (forced-colors: active) {
    .chip {
      border: 1px solid;
    }
  }
`;
