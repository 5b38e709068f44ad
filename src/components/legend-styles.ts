import { css } from 'lit';
import { narrow } from '../styles/narrow.ts';

/** How the legend looks: one quiet row, what is switched off struck through, the filters as a card over the map. */
export const legendStyles = css`
  :host {
    position: relative;
    z-index: 6;
    font-size: var(--kg-text-s);
    color: var(--kg-muted);
  }
  .row {
    display: flex;
    align-items: center;
    gap: clamp(0.5rem, 1.2vw, 1rem);
  }
  /* Always one line, whatever is counted: the map below must not change its size with what it draws. */
  ul {
    flex: 1;
    display: flex;
    align-items: center;
    gap: clamp(0.25rem, 0.8vw, 0.5rem);
    min-width: 0;
    margin-inline-start: -0.375rem;
    padding-inline-end: 0.75rem;
    overflow-x: auto;
    scrollbar-width: none;
    mask-image: linear-gradient(to right, #000 calc(100% - 0.75rem), transparent);
  }
  ul :focus-visible {
    outline-offset: -2px;
  }
  li {
    flex: none;
    display: inline-flex;
    align-items: center;
    white-space: nowrap;
  }
  .plain,
  .kind-switch,
  .day {
    display: inline-flex;
    align-items: center;
    gap: 0.375rem;
    min-height: max(1.75rem, var(--kg-target));
    padding-inline: 0.375rem;
    border-radius: var(--kg-radius-s);
  }
  .kind-switch {
    box-shadow: inset 0 0 0 1px var(--kg-line);
  }
  .plain {
    padding-inline: 0.25rem;
    color: var(--kg-faint);
    cursor: default;
  }
  .kind-switch:hover,
  .filter:hover,
  .filter[aria-expanded='true'] {
    background: var(--kg-hover);
    color: var(--kg-ink);
  }
  .kind-switch[aria-pressed='false'] {
    color: var(--kg-faint);
    text-decoration: line-through;
  }
  .kind-switch[aria-pressed='false'] .kind {
    stroke-dasharray: 2 2;
  }
  .n {
    color: var(--kg-faint);
    font-variant-numeric: tabular-nums;
  }
  .kind-switch:hover .n {
    color: inherit;
  }
  .day::before {
    content: '';
    width: 0.625rem;
    height: 0.625rem;
    border-radius: 50%;
    background: var(--kg-day);
    forced-color-adjust: none;
  }
  .span {
    gap: 0.375rem;
  }
  .span > span {
    max-width: clamp(3rem, 5vw, 7rem);
    overflow: hidden;
    text-overflow: ellipsis;
  }
  .stretches {
    flex: none;
    display: flex;
    border-radius: 0.3125rem;
  }
  .stretches > i {
    width: 0.5rem;
    height: 0.625rem;
    background: var(--kg-day);
    forced-color-adjust: none;
  }
  .first-day {
    margin-inline-start: auto;
  }
  .filter {
    flex: none;
    display: inline-flex;
    align-items: center;
    gap: 0.375rem;
    min-height: max(1.75rem, var(--kg-target));
    padding-inline: var(--kg-space-2);
    border-radius: var(--kg-radius);
    color: var(--kg-ink);
  }
  .filter svg {
    fill: none;
    stroke: currentcolor;
    stroke-width: 1.5;
    stroke-linecap: round;
  }
  /* Over the map, which must not move because of it. */
  .scope {
    position: absolute;
    inset: calc(100% + 0.25rem) calc(var(--kg-scope-end, 0px) + var(--kg-space-4)) auto var(--kg-space-4);
    display: flex;
    flex-wrap: wrap;
    gap: var(--kg-space-2);
    pointer-events: none;
  }
  .scope[hidden] {
    display: none;
  }
  .pop {
    position: absolute;
    inset: calc(100% + 0.25rem) var(--kg-space-4) auto auto;
    z-index: 10;
    display: grid;
    grid-template-rows: minmax(0, 1fr);
    width: min(24rem, calc(100% - 2rem));
    max-height: min(44rem, 73dvh);
    border: 1px solid var(--kg-line);
    border-radius: calc(var(--kg-radius) + 0.25rem);
    background: var(--kg-raised);
    color: var(--kg-ink);
    box-shadow: var(--kg-shadow);
  }
  kg-sheet {
    position: fixed;
    z-index: 30;
    color: var(--kg-ink);
  }
  @media (forced-colors: active) {
    .kind-switch[aria-pressed='false'] {
      color: GrayText;
    }
  }
  @media (max-width: 1599px) {
    .span ~ .day {
      display: none;
    }
  }
  @media (max-width: 899px) {
    .day,
    .span {
      display: none;
    }
  }
  @media (max-width: 1199px) {
    .undrawn,
    .speaker,
    .everything .day,
    .everything .span {
      display: none;
    }
  }
  @media ${narrow} {
    :host {
      font-size: var(--kg-text-xs);
    }
    .plain,
    .kind-switch,
    .day {
      gap: 0.25rem;
      padding-inline: 0.25rem;
      box-shadow: none;
    }
  }
`;
