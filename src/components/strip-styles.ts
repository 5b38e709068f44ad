import { css } from 'lit';

/** How the schedule looks: a row of blocks a lane, soft edges where it goes on. */
export const stripStyles = css`
  :host {
    position: relative;
    display: grid;
    grid-template: minmax(0, 1fr) / minmax(0, 1fr) auto;
    --gap: 0.75rem;
  }
  .scroll {
    max-height: 9.5rem;
    overflow: auto;
    padding: var(--kg-space-3) var(--kg-space-4);
    scrollbar-width: thin;
  }
  :host([whole]) .scroll {
    max-height: 60dvh;
  }
  .lanes {
    display: grid;
    grid-template-columns: max-content minmax(min-content, 1fr);
    gap: 0.375rem var(--gap);
    min-width: min-content;
  }
  .lane {
    display: grid;
    grid-column: 1 / -1;
    grid-template-columns: subgrid;
    align-items: center;
  }
  .heading {
    grid-column: 1 / -1;
    font-size: var(--kg-text-xs);
    font-weight: 600;
    line-height: 1.3;
    color: var(--kg-muted);
  }
  .lane + .heading {
    margin-block-start: var(--kg-space-1);
  }
  .heading > span {
    position: sticky;
    inset-inline-start: 0;
    display: inline-block;
    max-width: min(40rem, 80vw);
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
    vertical-align: bottom;
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
    max-width: calc(10rem + var(--kg-space-4));
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
    forced-color-adjust: none;
  }
  /* Talks of several days, or of none that is known: the blocks tell. */
  .lane:not([data-day]) > .label::before {
    display: none;
  }
  /* Blocks fade out beside it. */
  .label::after {
    content: '';
    position: absolute;
    inset: 0 calc(var(--gap) * -1) 0 auto;
    width: var(--gap);
    background: linear-gradient(to right, var(--kg-paper), transparent);
    pointer-events: none;
  }
  .label > span {
    overflow: hidden;
    text-overflow: ellipsis;
  }
  .widths {
    visibility: hidden;
    height: 0;
    margin-block-start: -0.375rem;
    overflow: hidden;
  }
  .widths .label > span {
    white-space: pre;
  }
  .edge {
    position: absolute;
    inset: 0 auto 0 0;
    z-index: 2;
    width: 2rem;
    opacity: 0;
    pointer-events: none;
    transition: opacity var(--kg-motion);
  }
  .edge.start {
    display: none;
    background: linear-gradient(to right, var(--kg-paper), transparent);
  }
  .edge.end {
    inset: 0 0 0 auto;
    background: linear-gradient(to left, var(--kg-paper), transparent);
  }
  :host([before]) .edge.start,
  :host([after]) .edge.end {
    opacity: 1;
  }
  :host([below]) .scroll {
    mask-image: linear-gradient(to top, transparent, #000 1.5rem);
  }
  .more {
    z-index: 3;
    align-self: stretch;
    display: grid;
    place-items: center;
    width: max(2rem, var(--kg-target));
    border-inline-start: 1px solid var(--kg-line);
    color: var(--kg-muted);
  }
  .more:hover {
    background: var(--kg-sunken);
    color: var(--kg-ink);
  }
  .more svg {
    fill: none;
    stroke: currentcolor;
    stroke-width: 1.6;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  .more[aria-expanded='true'] svg {
    rotate: 180deg;
  }
  /* Beside the button, which stands in the second column. */
  :host([tall]) .edge.end {
    inset-inline-end: max(2rem, var(--kg-target));
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
  @media (max-width: 719px) {
    .lanes {
      grid-template-columns: minmax(min-content, 1fr);
    }
    .scroll {
      max-height: 13.5rem;
    }
    /* Above its blocks, and there while they are scrolled. */
    .label {
      z-index: 3;
      inset-inline-start: 0;
      justify-self: start;
      max-width: calc(100vw - 5rem);
      margin: 0;
      padding: 0;
      background: none;
      font-size: var(--kg-text-xs);
      line-height: 1.4;
    }
    .label::after {
      display: none;
    }
    .edge.start {
      display: block;
    }
  }
  @media (pointer: coarse) {
    li {
      min-width: 4.75rem;
    }
  }
`;
