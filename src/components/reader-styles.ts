import { css } from 'lit';

/** The look of the note: reading type, quiet numbers, and a line under each name whose form tells its kind as its colour does. */
export const readerStyles = css`
  :host {
    --kg-name-concept: light-dark(#0f766a, #5cc8b4);
    --kg-name-speaker: light-dark(#17231f, #e9eeeb);
    --kg-name-institution: light-dark(#2f58b0, #86abff);
    --kg-name-paper: light-dark(#7b4b9e, #c8a0ea);
  }
  .head {
    position: sticky;
    /* What scrolls has padding, and a sticky element keeps out of it. */
    top: calc(var(--kg-space-5) * -1);
    z-index: 2;
    margin: calc(var(--kg-space-5) * -1) calc(var(--kg-space-5) * -1) var(--kg-space-4);
    padding: var(--kg-space-3) var(--kg-space-5);
    border-block-end: 1px solid var(--kg-line);
    background: var(--kg-paper);
  }
  .bar {
    display: flex;
    align-items: center;
    gap: var(--kg-space-2);
    min-height: max(2rem, var(--kg-target));
  }
  .bar > .end {
    margin-inline-start: auto;
  }
  h2 {
    overflow: hidden;
    font-size: var(--kg-text-s);
    font-weight: 400;
    letter-spacing: 0;
    color: var(--kg-faint);
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  .back {
    overflow: hidden;
    font-size: var(--kg-text-s);
    text-overflow: ellipsis;
    white-space: nowrap;
    min-height: max(1.5rem, var(--kg-target));
  }
  .icon {
    display: grid;
    flex: none;
    place-items: center;
    width: max(2rem, var(--kg-target));
    height: max(2rem, var(--kg-target));
    border-radius: var(--kg-radius);
    color: var(--kg-muted);
  }
  .icon:hover {
    background: var(--kg-sunken);
    color: var(--kg-ink);
  }
  .icon svg {
    fill: none;
    stroke: currentcolor;
    stroke-width: 1.6;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  select {
    width: 100%;
    min-width: 0;
    height: max(2rem, var(--kg-target));
    padding-inline: var(--kg-space-2);
    border: 1px solid var(--kg-edge);
    border-radius: var(--kg-radius-s);
    background: var(--kg-raised);
    color: inherit;
    font: inherit;
    font-size: var(--kg-text-s);
    text-overflow: ellipsis;
  }
  .mentions {
    font-size: var(--kg-text-s);
    color: var(--kg-muted);
  }
  .mentions b {
    overflow: hidden;
    color: var(--kg-ink);
    font-weight: 600;
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  .mentions .count {
    flex: none;
    font-variant-numeric: tabular-nums;
  }
  .key {
    display: flex;
    flex-wrap: wrap;
    gap: 0 var(--kg-space-4);
    margin-block-end: var(--kg-space-3);
    font-size: var(--kg-text-xs);
    color: var(--kg-faint);
  }
  .quoted {
    margin-block-end: var(--kg-space-4);
    padding: var(--kg-space-3) var(--kg-space-4);
    border-radius: var(--kg-radius);
    background: var(--kg-sunken);
    color: var(--kg-muted);
    font-size: var(--kg-text-s);
  }
  .text {
    position: relative;
    margin-inline: calc(var(--kg-space-2) * -1);
    border-radius: var(--kg-radius-s);
    font-size: var(--kg-text-m);
    line-height: 1.6;
    scroll-margin-block: 8rem;
  }
  .text:focus-visible {
    outline-offset: 2px;
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
  .find {
    position: absolute;
    z-index: 1;
    max-width: 16rem;
    min-height: max(2rem, var(--kg-target));
    padding: 0 var(--kg-space-3);
    border-radius: var(--kg-radius);
    background: var(--kg-ink);
    color: var(--kg-paper);
    font-size: var(--kg-text-s);
    box-shadow: var(--kg-shadow);
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  @media (max-width: 719px) {
    .head {
      top: 0;
      margin-inline: calc(var(--kg-space-4) * -1);
      padding-inline: var(--kg-space-4);
    }
    .line {
      padding-inline-start: 2.5rem;
    }
  }
  @media print {
    .bar,
    .head select,
    .mentions,
    .find,
    .key {
      display: none;
    }
    .head {
      position: static;
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
