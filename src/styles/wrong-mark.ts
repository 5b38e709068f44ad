import { css } from 'lit';

/** The mark beside a row that asks whether it is wrong. */
export const wrongMark = css`
  .questioned {
    position: relative;
  }
  kg-wrong:not([open]) {
    display: none;
  }
  /* In the margin beside its row, and seen only there where somebody looks. */
  .wrong.short {
    position: absolute;
    inset: 0 -1.5rem auto auto;
    width: 1.5rem;
    height: 1.5rem;
    border-radius: var(--kg-radius-s);
    color: var(--kg-faint);
    font-size: var(--kg-text-s);
    text-align: center;
    opacity: 0;
  }
  .wrong.short::before {
    content: '?';
  }
  .wrong.short:hover {
    background: var(--kg-sunken);
    color: var(--kg-ink);
  }
  .questioned:hover > .row-head > .wrong.short,
  .wrong.short:focus-visible,
  .wrong.short[aria-expanded='true'] {
    opacity: 1;
  }
  @media (pointer: coarse) {
    .wrong.short {
      position: static;
      align-self: center;
      width: var(--kg-target);
      height: var(--kg-target);
      margin-block: -0.5rem;
      opacity: 1;
    }
    .row-head > .wrong.short {
      margin-inline: auto -0.75rem;
    }
    .row-head > .caption + .wrong.short {
      margin-inline-start: 0;
    }
  }
  @media print {
    .wrong.short {
      display: none;
    }
  }
`;
