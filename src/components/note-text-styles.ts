import { css } from 'lit';

/** The look of the note's text: reading type, quiet numbers, and a line under each name whose form tells its kind as its colour does. */
export const noteTextStyles = css`
  :host {
    --kg-name-concept: light-dark(#0f766a, #5cc8b4);
    --kg-name-speaker: light-dark(#17231f, #e9eeeb);
    --kg-name-institution: light-dark(#2f58b0, #86abff);
    --kg-name-paper: light-dark(#7b4b9e, #c8a0ea);
  }
  .chunk {
    content-visibility: auto;
  }
  .chunk:not(.near) {
    padding-inline-start: 2.75rem;
    white-space: pre-line;
  }
  .line {
    position: relative;
    padding-inline: 2.75rem var(--kg-space-2);
    border-radius: var(--kg-radius-s);
  }
  .line::before {
    content: attr(data-number);
    content: attr(data-number) / '';
    position: absolute;
    inset: 0.18em auto auto 0;
    width: 2rem;
    color: var(--kg-faint);
    font-size: var(--kg-text-xs);
    font-variant-numeric: tabular-nums;
    font-weight: 400;
    text-align: end;
  }
  .blank {
    height: 0.6rem;
  }
  .words {
    display: block;
    white-space: pre-wrap;
  }
  .bullet {
    display: inline-block;
    min-width: 1em;
    margin-inline-start: -1em;
    color: var(--kg-faint);
  }
  .line:not([data-depth]) .bullet {
    margin-inline-start: 0;
  }
  [data-depth='1'] > .words {
    padding-inline-start: 1em;
  }
  [data-depth='2'] > .words {
    padding-inline-start: 2em;
  }
  [data-depth='3'] > .words {
    padding-inline-start: 3em;
  }
  [data-depth='4'] > .words {
    padding-inline-start: 4em;
  }
  [data-depth='5'] > .words {
    padding-inline-start: 5em;
  }
  .heading {
    margin-block: var(--kg-space-4) var(--kg-space-1);
    font-weight: 650;
    line-height: 1.4;
  }
  .here {
    border-start-start-radius: 0;
    border-end-start-radius: 0;
    background: var(--kg-sunken);
    box-shadow: inset 3px 0 0 var(--kg-ink);
  }
  mark,
  .name.found {
    background: var(--kg-mark);
    color: var(--kg-on-mark);
    border-radius: 2px;
  }
  .name {
    text-decoration: underline 1px;
    text-underline-offset: 0.24em;
    text-decoration-skip-ink: none;
    border-radius: 2px;
    cursor: pointer;
  }
  .concept {
    text-decoration-style: dotted;
    text-decoration-thickness: 2px;
    text-decoration-color: var(--kg-name-concept);
  }
  .speaker {
    text-decoration-style: solid;
    text-decoration-thickness: 2px;
    text-decoration-color: var(--kg-name-speaker);
  }
  .institution {
    text-decoration-style: dashed;
    text-decoration-color: var(--kg-name-institution);
  }
  .paper {
    text-decoration-style: double;
    text-decoration-color: var(--kg-name-paper);
  }
  .name.talk {
    text-decoration: none;
  }
  .name:hover {
    background: var(--kg-hover);
    color: var(--kg-ink);
  }
  .name.talk:hover {
    text-decoration: underline 1px;
  }
  .chosen,
  .chosen:hover {
    -webkit-box-decoration-break: clone;
    box-decoration-break: clone;
    background: var(--kg-accent-soft);
    color: var(--kg-ink);
    text-decoration: underline 2px solid var(--kg-accent);
  }
  .chosen.found {
    background: var(--kg-accent-soft);
    color: var(--kg-ink);
    outline: 2px solid var(--kg-accent);
    outline-offset: 1px;
  }
  @media (max-width: 719px) {
    .line {
      padding-inline-start: 2.5rem;
    }
  }
  @media (forced-colors: active) {
    .here {
      border-inline-start: 3px solid;
    }
    .chosen {
      outline: 1px solid;
    }
  }
`;
