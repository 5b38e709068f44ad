import { css } from 'lit';
import { field } from '../styles/field.ts';
import { iconButton } from '../styles/icon-button.ts';

/** What stands above the text of a note and stays there: the way back, which talk is read, from mention to mention. */
export const readerHeadStyles = css`
  .head {
    position: sticky;
    /* What scrolls has padding, and a sticky element keeps out of it. */
    top: calc(var(--kg-space-5) * -1);
    z-index: 2;
    margin: calc(var(--kg-space-5) * -1) calc(var(--kg-space-5) * -1) var(--kg-space-4);
    padding: var(--kg-space-3) var(--kg-space-5);
    border-block-end: 1px solid var(--kg-line);
    background: var(--kg-paper);
  }
  .bar {
    display: flex;
    align-items: center;
    gap: var(--kg-space-2);
    min-height: max(2rem, var(--kg-target));
  }
  .bar > .end {
    margin-inline-start: auto;
  }
  h2 {
    margin-block-end: var(--kg-space-1);
    overflow: hidden;
    font-size: var(--kg-text-s);
    font-weight: 400;
    letter-spacing: 0;
    color: var(--kg-faint);
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  .back {
    overflow: hidden;
    font-size: var(--kg-text-s);
    text-overflow: ellipsis;
    white-space: nowrap;
    min-height: max(1.5rem, var(--kg-target));
  }
  ${iconButton}
  .icon svg {
    fill: none;
    stroke: currentcolor;
    stroke-width: 1.6;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  ${field}
  .mentions {
    font-size: var(--kg-text-s);
    color: var(--kg-muted);
  }
  .mentions b {
    overflow: hidden;
    color: var(--kg-ink);
    font-weight: 600;
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  .mentions .count {
    flex: none;
    font-variant-numeric: tabular-nums;
  }
  @media (max-width: 719px) {
    .head {
      top: 0;
      margin-inline: calc(var(--kg-space-4) * -1);
      padding-inline: var(--kg-space-4);
    }
  }
  @media print {
    .bar,
    .head select,
    .mentions {
      display: none;
    }
    .head {
      position: static;
    }
  }
`;
