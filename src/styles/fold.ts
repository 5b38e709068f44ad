import { css } from 'lit';

/** What folds: a quiet line with a mark that turns when it opens. */
export const fold = css`
  .fold > summary,
  .reason > summary {
    display: flex;
    align-items: baseline;
    gap: var(--kg-space-2);
    min-height: 1.5rem;
    padding-block: 0.0625rem;
    font-size: var(--kg-text-s);
    color: var(--kg-muted);
    list-style: none;
  }
  .fold > summary::-webkit-details-marker,
  .reason > summary::-webkit-details-marker {
    display: none;
  }
  .fold > summary::before,
  .reason > summary::before {
    content: '';
    flex: none;
    width: 0.375rem;
    height: 0.375rem;
    border: solid currentcolor;
    border-width: 0 1.5px 1.5px 0;
    transform: translateY(-0.1em) rotate(-45deg);
    transition: transform var(--kg-motion);
    opacity: 0.75;
  }
  .fold[open] > summary::before,
  .reason[open] > summary::before {
    transform: translateY(-0.2em) rotate(45deg);
  }
  .fold > summary:hover,
  .reason > summary:hover {
    color: var(--kg-ink);
  }
  .fold > :not(summary) {
    margin-block-start: var(--kg-space-2);
  }
  .quotes > .fold > summary {
    margin-inline-start: 2.75rem;
  }
  @media (pointer: coarse) {
    .fold > summary,
    .reason > summary {
      min-height: 2.75rem;
      align-items: center;
    }
  }
`;
