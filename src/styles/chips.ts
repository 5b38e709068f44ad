import { css } from 'lit';

/** Names in a row, each on a rounded ground of its own. */
export const chips = css`
  .chips {
    display: flex;
    flex-wrap: wrap;
    gap: 0.375rem;
  }
  .chip {
    display: inline-flex;
    align-items: center;
    gap: 0.375rem;
    min-height: var(--kg-target);
    padding: 0 0.625rem;
    border-radius: 2rem;
    background: var(--kg-sunken);
    font-size: var(--kg-text-s);
    line-height: 1.3;
  }
  .chip:hover {
    background: var(--kg-hover);
  }
  .chip .n {
    color: var(--kg-faint);
    font-size: var(--kg-text-xs);
    font-variant-numeric: tabular-nums;
  }
  @media (forced-colors: active) {
    .chip {
      border: 1px solid;
    }
  }
`;
