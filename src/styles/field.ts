import { css } from 'lit';

/** What a person chooses from or writes into, as wide as what it stands in. */
export const field = css`
  select,
  input {
    width: 100%;
    min-width: 0;
    height: max(2.125rem, var(--kg-target));
    padding-inline: var(--kg-space-2);
    border: 1px solid var(--kg-edge);
    border-radius: var(--kg-radius-s);
    background: var(--kg-raised);
    color: inherit;
    font: inherit;
    font-size: var(--kg-text-s);
    text-overflow: ellipsis;
  }
`;
