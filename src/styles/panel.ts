import { css } from 'lit';
import { acts } from './acts.ts';
import { chips } from './chips.ts';
import { fold } from './fold.ts';
import { wrongMark } from './wrong-mark.ts';

/** What the parts of the panel share: sections, rows, folds, chips, what can be done and questioned. */
export const panel = css`
  ${fold}
  ${chips}
  ${wrongMark}
  ${acts}
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
  .hidden-note {
    margin-block-start: var(--kg-space-2);
  }
  .at-line {
    font-variant-numeric: tabular-nums;
  }
  @media (pointer: coarse) {
    .at-line,
    .row-sub .link,
    .links .link,
    .hidden-note .link {
      display: inline-flex;
      align-items: center;
      min-height: var(--kg-target);
    }
    .row-title {
      min-height: 2.75rem;
      align-items: center;
    }
  }
  @media print {
    .rows > li {
      break-inside: avoid;
    }
  }
`;
