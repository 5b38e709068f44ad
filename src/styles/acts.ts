import { css } from 'lit';
import { iconButton } from './icon-button.ts';

/** What can be done with what the panel is about: links in a row, the way back of a walk, the cross in the corner. */
export const acts = css`
  .actions {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--kg-space-1) var(--kg-space-4);
    margin-block-start: var(--kg-space-3);
    font-size: var(--kg-text-s);
    color: var(--kg-muted);
  }
  .actions .link {
    white-space: nowrap;
    min-height: max(1.5rem, var(--kg-target));
  }
  .walk {
    display: flex;
    align-items: baseline;
    gap: var(--kg-space-3);
    margin-block-end: var(--kg-space-3);
    font-size: var(--kg-text-s);
  }
  .walk .link {
    min-height: max(1.5rem, var(--kg-target));
  }
  .walk .caption {
    margin-inline-start: auto;
  }
  .actions [aria-pressed='true'] {
    padding-inline: 0.5rem;
    margin-inline: -0.5rem;
    border-radius: var(--kg-radius-s);
    background: var(--kg-accent-soft);
    color: var(--kg-ink);
    text-decoration: none;
  }
  /* In the upper corner of what the panel is about. */
  .closable {
    position: relative;
    padding-inline-end: 2.25rem;
  }
  .closable > .actions {
    margin-inline-end: -2.25rem;
  }
  ${iconButton}
  .close {
    position: absolute;
    inset: -0.25rem -0.25rem auto auto;
  }
  @media print {
    .actions,
    .walk,
    .close {
      display: none;
    }
  }
`;
