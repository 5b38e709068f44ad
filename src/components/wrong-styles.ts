import { css } from 'lit';
import { field } from '../styles/field.ts';

/** The look of the box that opens below "Wrong?". */
export const wrongStyles = css`
  .box {
    display: grid;
    gap: var(--kg-space-3);
    margin-block: var(--kg-space-3);
    padding: var(--kg-space-3) var(--kg-space-4) var(--kg-space-4);
    border-radius: var(--kg-radius);
    background: var(--kg-sunken);
    font-size: var(--kg-text-s);
  }
  .title {
    color: var(--kg-muted);
    font-weight: 650;
  }
  .rules {
    display: grid;
    gap: var(--kg-space-2);
  }
  .rule {
    color: var(--kg-muted);
  }
  .pair {
    display: flex;
    flex-wrap: wrap;
    gap: var(--kg-space-1) var(--kg-space-4);
  }
  .pair button {
    min-height: max(1.5rem, var(--kg-target));
  }
  form {
    display: grid;
    gap: var(--kg-space-2);
    min-width: 0;
  }
  ${field}
  .line {
    padding: var(--kg-space-2) var(--kg-space-3);
    border-radius: var(--kg-radius-s);
    background: var(--kg-raised);
    font-family: ui-monospace, 'Cascadia Mono', Menlo, monospace;
    font-size: var(--kg-text-xs);
    line-height: 1.5;
  }
  .line[hidden] {
    display: none;
  }
  .copy {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--kg-space-2) var(--kg-space-3);
  }
  .primary {
    min-height: max(2rem, var(--kg-target));
    padding-inline: var(--kg-space-4);
    border: 1px solid var(--kg-ink);
    border-radius: var(--kg-radius);
    background: var(--kg-ink);
    color: var(--kg-paper);
  }
  .primary:disabled {
    border-color: var(--kg-edge);
    background: none;
    color: var(--kg-faint);
    cursor: default;
  }
`;
