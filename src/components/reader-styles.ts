import { css } from 'lit';
import { noteTextStyles } from './note-text-styles.ts';
import { readerHeadStyles } from './reader-head-styles.ts';

/** The look of the reader: what stands above the text, the text, and the offer to search words of it. */
export const readerStyles = css`
  ${readerHeadStyles}
  ${noteTextStyles}
  .key {
    display: flex;
    flex-wrap: wrap;
    gap: 0 var(--kg-space-4);
    margin-block-end: var(--kg-space-3);
    font-size: var(--kg-text-xs);
    color: var(--kg-faint);
  }
  .quoted {
    margin-block-end: var(--kg-space-4);
    padding: var(--kg-space-3) var(--kg-space-4);
    border-radius: var(--kg-radius);
    background: var(--kg-sunken);
    color: var(--kg-muted);
    font-size: var(--kg-text-s);
  }
  .text {
    position: relative;
    margin-inline: calc(var(--kg-space-2) * -1);
    border-radius: var(--kg-radius-s);
    font-size: var(--kg-text-m);
    line-height: 1.6;
    scroll-margin-block: 8rem;
  }
  .text:focus-visible {
    outline-offset: 2px;
  }
  .find {
    position: absolute;
    z-index: 1;
    max-width: 16rem;
    min-height: max(2rem, var(--kg-target));
    padding: 0 var(--kg-space-3);
    border-radius: var(--kg-radius);
    background: var(--kg-ink);
    color: var(--kg-paper);
    font-size: var(--kg-text-s);
    box-shadow: var(--kg-shadow);
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  @media print {
    .find,
    .key {
      display: none;
    }
  }
`;
