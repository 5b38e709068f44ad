import { css } from 'lit';

/** How the page is laid out: map, strip and panel side by side; below 720 px one of map and panel at a time. */
export const appStyles = css`
  :host {
    display: grid;
    grid-template:
      'header header' auto
      'legend panel' auto
      'main panel' minmax(0, 1fr)
      'strip panel' auto / minmax(0, 1fr) var(--kg-panel-width, 23.5rem);
    height: 100dvh;
    background: var(--kg-paper);
  }
  .alone {
    grid-area: 1 / 1 / -1 / -1;
    align-self: center;
    justify-self: center;
    color: var(--kg-muted);
  }
  kg-header {
    grid-area: header;
    position: relative;
    z-index: 20;
    border-block-end: 1px solid var(--kg-line);
  }
  kg-legend {
    grid-area: legend;
    padding: var(--kg-space-2) var(--kg-space-4) 0;
  }
  main {
    grid-area: main;
    position: relative;
    min-height: 0;
    overflow: hidden;
  }
  main.list {
    overflow: auto;
  }
  kg-map {
    position: absolute;
    inset: 0;
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
    max-height: 40dvh;
  }
  aside {
    grid-area: panel;
    overflow: auto;
    padding: var(--kg-space-5);
    border-inline-start: 1px solid var(--kg-line);
    background: var(--kg-paper);
    scrollbar-width: thin;
    scrollbar-gutter: stable;
  }
  .panes {
    display: none;
  }
  .note {
    position: fixed;
    inset: auto 0 var(--kg-space-5);
    z-index: 40;
    width: fit-content;
    max-width: min(36rem, calc(100vw - 2rem));
    margin-inline: auto;
    padding: var(--kg-space-2) var(--kg-space-4);
    border-radius: var(--kg-radius);
    background: var(--kg-ink);
    color: var(--kg-paper);
    font-size: var(--kg-text-s);
    box-shadow: var(--kg-shadow);
  }
  .note:empty {
    display: none;
  }
  @media (max-width: 1199px) {
    :host {
      --kg-panel-width: clamp(19rem, 34vw, 23.5rem);
      grid-template:
        'header header' auto
        'legend panel' auto
        'main panel' minmax(0, 1fr)
        'strip strip' auto / minmax(0, 1fr) var(--kg-panel-width);
    }
  }
  @media (max-width: 719px) {
    :host {
      grid-template:
        'header' auto
        'strip' auto
        'legend' auto
        'main' minmax(24rem, 1fr)
        'panes' auto / minmax(0, 1fr);
      height: auto;
      min-height: 100dvh;
    }
    aside {
      grid-area: legend / main / panes / main;
      overflow: visible;
      padding: var(--kg-space-5) var(--kg-space-4);
      border: 0;
    }
    kg-strip {
      border-block: 0 1px;
      border-block-end: 1px solid var(--kg-line);
    }
    main.list {
      overflow: visible;
    }
    :host([pane='panel']) main,
    :host([pane='panel']) kg-legend,
    :host([pane='main']) aside {
      display: none;
    }
    .panes {
      grid-area: panes;
      position: sticky;
      bottom: 0;
      z-index: 10;
      display: grid;
      grid-template-columns: 1fr 1fr;
      border-block-start: 1px solid var(--kg-line);
      background: var(--kg-raised);
      padding-block-end: env(safe-area-inset-bottom);
    }
    .panes button {
      display: grid;
      place-items: center;
      min-height: 3rem;
      color: var(--kg-muted);
      font-size: var(--kg-text-s);
      box-shadow: inset 0 2px 0 transparent;
    }
    .panes [aria-pressed='true'] {
      color: var(--kg-ink);
      font-weight: 650;
      box-shadow: inset 0 2px 0 var(--kg-ink);
    }
    .panes button:focus-visible {
      outline-offset: -4px;
    }
    .note {
      inset-block-end: 4.5rem;
    }
  }
`;
