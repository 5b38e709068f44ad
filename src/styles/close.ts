import { css } from 'lit';

/** The button with a cross that closes what it stands in; where, says the part itself. */
export const close = css`
  .close {
    display: grid;
    place-items: center;
    width: max(2rem, var(--kg-target));
    height: max(2rem, var(--kg-target));
    border-radius: var(--kg-radius);
    color: var(--kg-muted);
    font-size: 1.25rem;
    line-height: 1;
  }
  .close:hover {
    background: var(--kg-sunken);
    color: var(--kg-ink);
  }
`;
