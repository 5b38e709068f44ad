import { css } from 'lit';

/** How a block of the schedule looks: the day's colour at its upper edge, lit in three strengths, outlined where a filter takes it away. */
export const stripBlockStyles = css`
  .block > span {
    display: block;
    max-width: 6.5rem;
    margin-inline: auto;
    overflow: hidden;
    text-overflow: ellipsis;
  }
  .block {
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
  /* Not the lane's day, where its own is not known. */
  .block:not([data-day]) {
    --kg-day: var(--kg-edge);
  }
  .block:hover {
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
  /* What a filter takes away is chosen too, and only outlined. */
  [data-away][data-level] {
    background: none;
    box-shadow: inset 0 0 0 1.5px color-mix(in srgb, var(--kg-accent) 65%, var(--kg-paper));
    color: var(--kg-muted);
    font-weight: inherit;
  }
  [aria-pressed='true'] {
    outline: 2px solid var(--kg-ink);
    outline-offset: -2px;
  }
  @media (forced-colors: active) {
    /* The day's colour stays; all others are the system's. */
    .block {
      forced-color-adjust: none;
      border: 1px solid ButtonText;
      border-block-start: 3px solid var(--kg-day);
      background: ButtonFace;
      color: ButtonText;
    }
    [data-away] {
      border-style: dashed;
      color: GrayText;
    }
    [data-level]:not([data-away]) {
      background: Highlight;
      color: HighlightText;
    }
    [data-away][data-level] {
      border-color: Highlight;
    }
  }
`;
