import { css } from 'lit';

/** How the list of all looks: kinds as sticky headings, one line a node, its connections set in below it. */
export const listStyles = css`
  :host {
    padding: 0 var(--kg-space-4) var(--kg-space-5);
  }
  :host([quiet]) {
    position: absolute;
    width: 1px;
    height: 1px;
    padding: 0;
    overflow: hidden;
    contain: strict;
    clip-path: inset(50%);
  }
  .row {
    display: grid;
    grid-template-columns: 1rem auto minmax(0, 1fr) auto 3rem;
    align-items: center;
    column-gap: var(--kg-space-2);
    min-height: max(2rem, var(--kg-target));
    padding: 0.1875rem var(--kg-space-2);
    border-radius: var(--kg-radius-s);
    font-size: var(--kg-text-s);
    cursor: pointer;
    scroll-margin-block: 3rem 1rem;
  }
  .row:hover {
    background: var(--kg-sunken);
  }
  .row:focus-visible {
    outline-offset: -2px;
  }
  .kind.row {
    position: sticky;
    top: 0;
    z-index: 1;
    grid-template-columns: 1rem auto 1fr;
    margin-block-start: var(--kg-space-2);
    padding-block: var(--kg-space-2);
    border-block-end: 1px solid var(--kg-line);
    border-radius: 0;
    background: var(--kg-paper);
    font-size: var(--kg-text-m);
    font-weight: 650;
  }
  .kind.row .caption {
    font-weight: 400;
  }
  .twist {
    align-self: stretch;
    display: grid;
    place-items: center;
    min-height: 1.5rem;
    margin-inline: -0.375rem;
  }
  .twist.open::before {
    content: '';
    width: 0.3125rem;
    height: 0.3125rem;
    border: solid var(--kg-muted);
    border-width: 0 1.5px 1.5px 0;
    transform: rotate(-45deg);
    transition: transform var(--kg-motion);
  }
  [aria-expanded='true'] > .twist.open::before {
    transform: translateY(-0.0625rem) rotate(45deg);
  }
  svg.kind {
    color: var(--kg-faint);
  }
  .sub {
    color: var(--kg-muted);
    margin-inline-start: var(--kg-space-2);
  }
  .count {
    text-align: end;
    font-variant-numeric: tabular-nums;
  }
  [aria-selected='true'] {
    background: var(--kg-accent);
    color: var(--kg-on-accent);
  }
  [aria-selected='true']:hover {
    background: color-mix(in srgb, var(--kg-accent) 88%, var(--kg-ink));
  }
  [aria-selected='true'] :is(.caption, .sub, svg.kind) {
    color: inherit;
  }
  [aria-selected='true'] > .twist.open::before {
    border-color: currentcolor;
  }
  .faded {
    color: var(--kg-faint);
    font-style: italic;
  }
  .connection {
    grid-template-columns: 1rem 7rem minmax(0, 1fr) auto;
    margin-inline-start: 1.5rem;
    border-inline-start: 1px solid var(--kg-line);
    border-radius: 0;
  }
  .more,
  .hidden {
    grid-template-columns: 1rem 1fr;
    color: var(--kg-muted);
  }
  @media (forced-colors: active) {
    [aria-selected='true'] {
      forced-color-adjust: none;
      background: Highlight;
      color: HighlightText;
    }
  }
  @media (max-width: 719px) {
    :host {
      padding-inline: var(--kg-space-2);
    }
    .row.node {
      grid-template-columns: 1rem auto minmax(0, 1fr) auto;
    }
    .count {
      display: none;
    }
    .sub {
      display: block;
      margin: 0;
    }
    .connection {
      grid-template-columns: 1rem 5rem minmax(0, 1fr) auto;
    }
  }
`;
