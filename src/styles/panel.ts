import { css } from 'lit';
import { close } from './close.ts';

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
    min-height: 1.5rem;
    font-weight: 600;
    text-decoration: none;
    border-radius: 2px;
  }
  .row-title[data-pointed] {
    color: var(--kg-accent);
    box-shadow:
      -0.5rem 0 var(--kg-paper),
      -0.75rem 0 var(--kg-accent);
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
  .questioned {
    position: relative;
  }
  kg-wrong:not([open]) {
    display: none;
  }
  /* In the margin beside its row, and seen only there where somebody looks. */
  .wrong.short {
    position: absolute;
    inset: 0 -1.5rem auto auto;
    width: 1.5rem;
    height: 1.5rem;
    border-radius: var(--kg-radius-s);
    color: var(--kg-faint);
    font-size: var(--kg-text-s);
    text-align: center;
    opacity: 0;
  }
  .wrong.short::before {
    content: '?';
  }
  .wrong.short:hover {
    background: var(--kg-sunken);
    color: var(--kg-ink);
  }
  .questioned:hover > .row-head > .wrong.short,
  .wrong.short:focus-visible,
  .wrong.short[aria-expanded='true'] {
    opacity: 1;
  }
  .actions {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--kg-space-1) var(--kg-space-4);
    margin-block-start: var(--kg-space-3);
    font-size: var(--kg-text-s);
    color: var(--kg-muted);
  }
  .actions .link {
    white-space: nowrap;
    min-height: max(1.5rem, var(--kg-target));
  }
  .walk {
    display: flex;
    align-items: baseline;
    gap: var(--kg-space-3);
    margin-block-end: var(--kg-space-3);
    font-size: var(--kg-text-s);
  }
  .walk .link {
    min-height: max(1.5rem, var(--kg-target));
  }
  .walk .caption {
    margin-inline-start: auto;
  }
  .actions [aria-pressed='true'] {
    padding-inline: 0.5rem;
    margin-inline: -0.5rem;
    border-radius: var(--kg-radius-s);
    background: var(--kg-accent-soft);
    color: var(--kg-ink);
    text-decoration: none;
  }
  /* In the upper corner of what the panel is about. */
  .closable {
    position: relative;
    padding-inline-end: 2.25rem;
  }
  ${close}
  .close {
    position: absolute;
    inset: -0.25rem -0.25rem auto auto;
  }
  .hidden-note {
    margin-block-start: var(--kg-space-2);
  }
  .at-line {
    font-variant-numeric: tabular-nums;
  }
  @media (pointer: coarse) {
    .wrong.short {
      position: static;
      align-self: center;
      width: var(--kg-target);
      height: var(--kg-target);
      margin-block: -0.5rem;
      opacity: 1;
    }
    .at-line,
    .row-sub .link,
    .links .link,
    .hidden-note .link {
      display: inline-flex;
      align-items: center;
      min-height: var(--kg-target);
    }
    .row-head > .wrong.short {
      margin-inline: auto -0.75rem;
    }
    .row-head > .caption + .wrong.short {
      margin-inline-start: 0;
    }
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
  @media print {
    .close,
    .actions,
    .wrong.short,
    .walk {
      display: none;
    }
    .rows > li {
      break-inside: avoid;
    }
  }
`;
