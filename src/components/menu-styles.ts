import { css } from 'lit';

/** How a menu of commands looks: a raised sheet with groups of items. */
export const menuStyles = css`
  [role='menu'] {
    position: absolute;
    z-index: 30;
    min-width: 13rem;
    max-width: calc(100vw - 2rem);
    padding: 0.375rem;
    border: 1px solid var(--kg-line);
    border-radius: calc(var(--kg-radius) + 0.25rem);
    background: var(--kg-raised);
    box-shadow: var(--kg-shadow);
  }
  .group + .group {
    margin-block-start: 0.375rem;
    padding-block-start: 0.375rem;
    border-block-start: 1px solid var(--kg-line);
  }
  .item {
    display: block;
    width: 100%;
    min-height: max(2.125rem, var(--kg-target));
    padding: 0.25rem 0.75rem;
    border-radius: var(--kg-radius-s);
    font-size: var(--kg-text-s);
    text-align: start;
  }
  .item:hover,
  .item:focus-visible {
    background: var(--kg-sunken);
  }
  .item:focus-visible {
    outline-offset: -2px;
  }
`;
