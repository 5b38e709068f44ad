import { css } from 'lit';

/** How a dialog stands over the page. */
export const dialogStyles = css`
  dialog {
    width: min(var(--kg-dialog-width, 36rem), calc(100vw - 2rem));
    max-width: none;
    max-height: min(40rem, calc(100dvh - 2rem));
    padding: 0;
    border: 1px solid var(--kg-line);
    border-radius: calc(var(--kg-radius) + 0.25rem);
    background: var(--kg-raised);
    color: inherit;
    box-shadow: var(--kg-shadow);
    overflow: hidden;
  }
  dialog[open] {
    display: flex;
    flex-direction: column;
  }
  dialog::backdrop {
    background: rgb(0 0 0 / 28%);
  }
  @media (max-width: 719px) {
    dialog {
      width: calc(100vw - 1rem);
      max-height: calc(100dvh - 1rem);
      margin-block-start: 0.5rem;
    }
  }
`;
