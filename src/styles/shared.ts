import { css } from 'lit';

/** What every component shares: box model, type, buttons that read as links, focus, and text for screen readers only. */
export const shared = css`
  :host {
    display: block;
    box-sizing: border-box;
    font: 400 var(--kg-text-m) / 1.5 var(--kg-font);
    color: var(--kg-ink);
    overflow-wrap: anywhere;
  }
  :host([hidden]) {
    display: none;
  }
  /* Not inherited: what stands in an opened fold inherits from the browser's own box around it. */
  *,
  *::before,
  *::after {
    box-sizing: border-box;
  }
  h1,
  h2,
  h3,
  h4,
  p,
  ul,
  ol,
  dl,
  dd,
  figure,
  blockquote {
    margin: 0;
    padding: 0;
  }
  ul,
  ol {
    list-style: none;
  }
  h2 {
    font-size: var(--kg-text-xl);
    font-weight: 650;
    line-height: 1.2;
    letter-spacing: -0.012em;
    text-wrap: balance;
  }
  h3 {
    font-size: var(--kg-text-s);
    font-weight: 650;
    line-height: 1.4;
  }
  h4 {
    font-size: inherit;
    font-weight: 600;
  }
  button,
  input,
  summary {
    font: inherit;
    color: inherit;
  }
  button {
    padding: 0;
    border: 0;
    background: none;
    text-align: start;
    cursor: pointer;
  }
  summary {
    cursor: pointer;
    border-radius: var(--kg-radius-s);
  }
  a {
    color: inherit;
  }
  .link {
    display: inline;
    min-height: 1.5rem;
    text-decoration: underline;
    text-decoration-color: var(--kg-edge);
    text-decoration-thickness: 1px;
    text-underline-offset: 0.2em;
    border-radius: 2px;
  }
  .link:hover {
    text-decoration-color: currentcolor;
    text-decoration-thickness: 2px;
  }
  .muted {
    color: var(--kg-muted);
  }
  .caption {
    font-size: var(--kg-text-s);
    color: var(--kg-faint);
  }
  .star {
    color: var(--kg-faint);
    font-size: 0.9em;
  }
  ::placeholder {
    color: var(--kg-faint);
    opacity: 1;
  }
  /* The system's own colour for it may be that of a mistake. */
  @media (forced-colors: active) {
    ::placeholder {
      color: FieldText;
    }
  }
  :focus-visible {
    outline: 2px solid var(--kg-ink);
    outline-offset: 2px;
  }
  .kind {
    flex: none;
    fill: none;
    stroke: currentcolor;
    stroke-width: 1.6;
    stroke-linejoin: round;
    vertical-align: -0.125em;
  }
  .visually-hidden {
    position: absolute;
    width: 1px;
    height: 1px;
    margin: -1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
`;
