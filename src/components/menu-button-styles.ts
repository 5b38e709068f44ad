import { css } from 'lit';

/** How a button looks that opens a menu, and what its menu has besides: marks of what holds, hints, keys. */
export const menuButtonStyles = css`
  :host {
    position: relative;
  }
  .trigger {
    display: inline-flex;
    align-items: center;
    gap: 0.375rem;
    min-height: max(2.25rem, var(--kg-target));
    padding: 0 var(--kg-space-3);
    border-radius: var(--kg-radius);
    white-space: nowrap;
  }
  .trigger:hover,
  .trigger[aria-expanded='true'] {
    background: var(--kg-hover);
  }
  .trigger::after {
    content: '';
    width: 0.3125rem;
    height: 0.3125rem;
    border: solid currentcolor;
    border-width: 0 1.5px 1.5px 0;
    transform: translateY(-0.125rem) rotate(45deg);
    opacity: 0.7;
  }
  [role='menu'] {
    inset: calc(100% + 0.375rem) 0 auto auto;
    width: max-content;
  }
  .group-label {
    padding: 0.25rem 0.625rem 0.125rem 1.875rem;
    font-size: var(--kg-text-xs);
    color: var(--kg-faint);
  }
  .item {
    display: grid;
    grid-template-columns: 1rem 1fr auto;
    align-items: center;
    column-gap: 0.25rem;
    padding-inline: 0.625rem;
  }
  [role='menu']:not(.choices) .item {
    grid-template-columns: 0 1fr auto;
    column-gap: 0;
  }
  .item > span {
    grid-column: 2;
  }
  .item > .caption {
    max-width: 16rem;
    font-size: var(--kg-text-xs);
    line-height: 1.35;
  }
  .item > .shortcut {
    grid-area: 1 / 3;
    margin-inline-start: var(--kg-space-5);
  }
  @media (pointer: coarse) {
    .item > .shortcut {
      display: none;
    }
  }
  [aria-disabled='true'] {
    color: var(--kg-faint);
    cursor: default;
  }
  [aria-checked='true']::before {
    content: '';
    width: 0.375rem;
    height: 0.625rem;
    margin-inline-start: 0.125rem;
    border: solid currentcolor;
    border-width: 0 2px 2px 0;
    transform: translateY(-0.0625rem) rotate(45deg);
  }
`;
