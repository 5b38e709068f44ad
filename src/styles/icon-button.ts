import { css } from 'lit';

/** A square button that holds a sign instead of words, such as the cross that closes what it stands in; where, says the part itself. */
export const iconButton = css`
  .close,
  .icon {
    display: grid;
    flex: none;
    place-items: center;
    width: max(2rem, var(--kg-target));
    height: max(2rem, var(--kg-target));
    border-radius: var(--kg-radius);
    color: var(--kg-muted);
    font-size: 1.25rem;
    line-height: 1;
  }
  .close:hover,
  .icon:hover {
    background: var(--kg-sunken);
    color: var(--kg-ink);
  }
`;
