import { css } from 'lit';

/** The look of the search field and its results. */
export const searchStyles = css`
  :host {
    position: relative;
  }
  .field {
    display: flex;
    align-items: center;
    gap: var(--kg-space-2);
    height: max(2.375rem, calc(var(--kg-target) + 2px));
    padding-inline: var(--kg-space-3) 0.375rem;
    border: 1px solid var(--kg-edge);
    border-radius: var(--kg-radius);
    background: var(--kg-raised);
  }
  .field:focus-within {
    outline: 2px solid var(--kg-ink);
    outline-offset: -1px;
  }
  .field > svg {
    flex: none;
    fill: none;
    stroke: var(--kg-faint);
    stroke-width: 1.6;
    stroke-linecap: round;
  }
  input {
    flex: 1;
    min-width: 0;
    height: 100%;
    padding: 0;
    border: 0;
    background: none;
    outline: none;
    text-overflow: ellipsis;
  }
  input:focus-visible {
    outline: none;
  }
  kbd {
    padding: 0 0.4375rem;
    border: 1px solid var(--kg-line);
    border-radius: var(--kg-radius-s);
    color: var(--kg-faint);
    font: inherit;
    font-size: var(--kg-text-xs);
    line-height: 1.375rem;
  }
  .clear {
    display: grid;
    place-items: center;
    width: var(--kg-target);
    height: var(--kg-target);
    border-radius: var(--kg-radius-s);
    color: var(--kg-muted);
    font-size: 1.125rem;
    line-height: 1;
  }
  .clear:hover {
    background: var(--kg-sunken);
  }
  .popup {
    position: absolute;
    inset: calc(100% + 0.375rem) 0 auto;
    z-index: 30;
    max-height: min(32rem, 70dvh);
    overflow: auto;
    padding: 0.375rem;
    border: 1px solid var(--kg-line);
    border-radius: calc(var(--kg-radius) + 0.25rem);
    background: var(--kg-raised);
    box-shadow: var(--kg-shadow);
  }
  .popup[hidden] {
    display: none;
  }
  li {
    display: grid;
    grid-template-columns: 1.75rem minmax(0, 1fr) auto;
    align-items: center;
    gap: var(--kg-space-2);
    min-height: max(2.125rem, var(--kg-target));
    padding: 0.25rem var(--kg-space-2);
    border-radius: var(--kg-radius-s);
    font-size: var(--kg-text-s);
    line-height: 1.35;
    cursor: pointer;
  }
  li > .kind {
    justify-self: center;
    color: var(--kg-muted);
  }
  li > .caption {
    max-width: 11rem;
    overflow: hidden;
    font-size: var(--kg-text-xs);
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  [aria-selected='true'] {
    background: var(--kg-hover);
  }
  [aria-selected='true'] .caption,
  [aria-selected='true'] .number {
    color: var(--kg-muted);
  }
  .node + .line {
    margin-block-start: 0.75rem;
    position: relative;
  }
  .node + .line::before {
    content: '';
    position: absolute;
    inset: -0.375rem 0.5rem auto;
    border-block-start: 1px solid var(--kg-line);
  }
  .line .text {
    color: var(--kg-muted);
  }
  .number {
    color: var(--kg-faint);
    font-size: var(--kg-text-xs);
    font-variant-numeric: tabular-nums;
    text-align: end;
  }
  .alias {
    color: var(--kg-muted);
  }
  .alias::before {
    content: '· ';
  }
  mark {
    border-radius: 2px;
    background: var(--kg-mark);
    color: var(--kg-on-mark);
  }
  .none {
    padding: var(--kg-space-3);
    color: var(--kg-muted);
    font-size: var(--kg-text-s);
  }
  @media (max-width: 719px) {
    kbd {
      display: none;
    }
    input {
      font-size: 1rem;
    }
  }
`;
