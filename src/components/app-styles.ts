import { css } from 'lit';
import { SHEET_ASIDE, SHEET_LEAST } from './sheet-height.ts';
import { low, narrow } from '../styles/narrow.ts';

/** How the page is laid out: map, strip and panel side by side; below 720 px one of map and panel at a time. */
export const appStyles = css`
  :host {
    display: grid;
    grid-template: auto minmax(0, 1fr) auto / minmax(0, 1fr);
    height: 100dvh;
    background: var(--kg-paper);
  }
  .alone {
    grid-row: 2;
    place-self: center;
    color: var(--kg-muted);
  }
  kg-header {
    position: relative;
    z-index: 20;
    border-block-end: 1px solid var(--kg-line);
  }
  .page {
    grid-row: 2;
    position: relative;
    display: grid;
    grid-template:
      'legend panel' auto
      'stage panel' minmax(0, 1fr)
      'strip panel' auto / minmax(0, 1fr) 23.5rem;
    min-height: 0;
  }
  kg-legend {
    grid-area: legend;
    padding: var(--kg-space-2) var(--kg-space-4) 0;
  }
  .stage {
    grid-area: stage;
    position: relative;
    min-height: 0;
    overflow: hidden;
  }
  .stage.list {
    overflow: auto;
  }
  kg-map {
    position: absolute;
    inset: 0;
  }
  .drawing {
    margin-block-start: 34vh;
    color: var(--kg-muted);
    text-align: center;
  }
  kg-zoom {
    position: absolute;
    inset: auto var(--kg-space-4) var(--kg-space-4) auto;
    z-index: 5;
  }
  .unmapped {
    margin: var(--kg-space-4);
    padding: var(--kg-space-3) var(--kg-space-4);
    border-radius: var(--kg-radius);
    background: var(--kg-sunken);
  }
  kg-strip {
    grid-area: strip;
    border-block-start: 1px solid var(--kg-line);
  }
  .panel {
    grid-area: panel;
    overflow: auto;
    padding: var(--kg-space-5);
    border-inline-start: 1px solid var(--kg-line);
    scrollbar-width: thin;
    scrollbar-gutter: stable;
  }
  .panel:focus-visible {
    outline-offset: -2px;
  }
  /* Until it is known what it is, and wherever it is no sheet. */
  kg-sheet:not([raised]) {
    display: contents;
  }
  .panes {
    display: none;
  }
  /* At the foot of the map. */
  .page > kg-note {
    grid-area: stage;
    position: relative;
    inset: auto;
    align-self: end;
    max-width: min(28rem, 100% - 10rem);
    margin-block-end: var(--kg-space-4);
  }
  @media (max-width: 1199px) {
    .page {
      grid-template:
        'legend panel' auto
        'stage panel' minmax(0, 1fr)
        'strip strip' auto / minmax(0, 1fr) clamp(19rem, 34vw, 23.5rem);
    }
  }
  @media ${narrow} {
    .page {
      grid-template:
        'strip' auto
        'legend' auto
        'stage' minmax(16rem, 1fr) / minmax(0, 1fr);
      overflow: hidden auto;
    }
    .panel {
      grid-area: 2 / 1 / 4 / 2;
      overflow: visible;
      padding: var(--kg-space-5) var(--kg-space-4);
      border: 0;
    }
    kg-strip {
      border-block: 0;
      border-block-end: 1px solid var(--kg-line);
    }
    .stage.list {
      overflow: visible;
    }
    .stage:has(+ kg-sheet[raised]) {
      --kg-map-foot: ${SHEET_LEAST}px;
    }
    .stage:has(+ kg-sheet[raised]) > kg-zoom {
      inset-block-end: calc(var(--kg-map-foot) + var(--kg-space-3));
    }
    :host([pane='panel']) .stage,
    :host([pane='panel']) kg-legend,
    :host([pane='main']) kg-sheet:not([raised]) > .panel {
      display: none;
    }
    kg-sheet[raised] > .panel {
      padding-block: 0 var(--kg-space-5);
      overflow: auto;
      overscroll-behavior: contain;
    }
    .panes {
      grid-row: 3;
      display: grid;
      grid-template-columns: 1fr 1fr;
      border-block-start: 1px solid var(--kg-line);
      background: var(--kg-raised);
      padding-block-end: env(safe-area-inset-bottom);
    }
    .panes button {
      min-height: 3rem;
      color: var(--kg-muted);
      font-size: var(--kg-text-s);
      text-align: center;
    }
    .panes [aria-pressed='true'] {
      color: var(--kg-ink);
      font-weight: 650;
      box-shadow: inset 0 2px 0 var(--kg-ink);
    }
    .panes button:focus-visible {
      outline-offset: -4px;
    }
    .page > kg-note {
      position: fixed;
      inset: auto 0 4.5rem;
      max-width: calc(100vw - 2rem);
      margin: 0 auto;
    }
  }
  /* Room for the mark that questions a row, which a mouse finds beside it. */
  @media (pointer: fine) {
    @media ${narrow} {
      .panel {
        padding-inline-end: var(--kg-space-5);
      }
    }
  }
  /* The page scrolls as a whole, and what leads to the map stays. */
  @media (max-width: 959px) and (max-height: 559px) {
    :host {
      height: auto;
      min-height: 100dvh;
      padding-block-end: 3rem;
    }
    .page {
      grid-template-rows: auto auto minmax(12rem, 1fr);
      overflow: visible;
    }
    :host([pane='main']) kg-strip {
      display: none;
    }
    .panes {
      position: fixed;
      inset: auto 0 0;
      z-index: 15;
    }
    kg-sheet[raised] {
      position: fixed;
      inset-block-end: calc(3rem + env(safe-area-inset-bottom));
      max-height: calc(100dvh - 3.5rem);
    }
  }
  @media ${low} {
    kg-sheet[raised] {
      grid-area: stage;
      position: absolute;
      inset-block-end: 0;
      max-height: none;
    }
    kg-sheet[raised] > .panel {
      padding-block-start: var(--kg-space-4);
    }
    .stage:has(+ kg-sheet[raised]) {
      --kg-map-foot: 0px;
    }
    .stage:has(+ kg-sheet[raised]) > kg-zoom {
      inset: auto calc(${SHEET_ASIDE}px + var(--kg-space-4)) var(--kg-space-4) auto;
    }
    kg-legend:has(~ kg-sheet[raised]) {
      --kg-scope-end: ${SHEET_ASIDE}px;
    }
  }
  /* On paper the panel, or the note, in full and in dark ink. */
  @media print {
    :host,
    :host([scheme]) {
      display: block;
      height: auto;
      padding: 0;
      color-scheme: light;
    }
    .page {
      display: block;
      overflow: visible;
    }
    kg-strip,
    kg-legend,
    .stage,
    .panes,
    .page > kg-note,
    .page > [role='status'] {
      display: none;
    }
    kg-header {
      position: static;
    }
    :host kg-sheet[raised] {
      display: contents;
    }
    :host .page > kg-sheet > .panel {
      display: block;
      overflow: visible;
      max-width: 42rem;
      padding: var(--kg-space-4) 0 0;
      border: 0;
    }
  }
`;
