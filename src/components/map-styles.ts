import { css } from 'lit';

/** How the map's element looks around its canvas. */
export const mapStyles = css`
  :host {
    position: relative;
    overflow: hidden;
    min-height: 8rem;
    background: var(--kg-paper);
  }
  .canvas {
    position: absolute;
    inset: 0;
    /* What is drawn here changes nothing outside. */
    contain: strict;
    touch-action: none;
    user-select: none;
    -webkit-user-select: none;
    -webkit-tap-highlight-color: transparent;
  }
  .canvas:focus-visible {
    outline-offset: -3px;
  }
  /* A click leads the focus here too, and needs no frame. */
  .canvas.pointed:focus-visible {
    outline: none;
  }
  .lasso {
    position: absolute;
    inset: 0;
    z-index: 3;
    width: 100%;
    height: 100%;
    fill: color-mix(in srgb, var(--kg-accent) 10%, transparent);
    stroke: var(--kg-accent);
    stroke-width: 1.5;
    stroke-dasharray: 4 3;
    pointer-events: none;
  }
  .hint {
    position: absolute;
    z-index: 2;
    max-width: 18rem;
    padding: var(--kg-space-1) var(--kg-space-2);
    border-radius: var(--kg-radius-s);
    background: var(--kg-ink);
    color: var(--kg-paper);
    font-size: var(--kg-text-xs);
    line-height: 1.35;
    pointer-events: none;
    translate: -50% 6px;
  }
  .many {
    position: absolute;
    /* Above what lies over the foot of the map. */
    inset: auto auto calc(var(--kg-map-foot, 0px) + var(--kg-space-3)) var(--kg-space-4);
    padding: 0 var(--kg-space-2);
    border-radius: var(--kg-radius-s);
    background: var(--kg-paper);
    color: var(--kg-muted);
    font-size: var(--kg-text-xs);
    font-variant-numeric: tabular-nums;
    pointer-events: none;
  }
  .lost {
    position: absolute;
    inset: 40% auto auto 50%;
    translate: -50%;
    white-space: nowrap;
    color: var(--kg-muted);
  }
  .failed,
  .drawing {
    position: absolute;
    inset: 0;
    display: grid;
    place-items: center;
    padding: var(--kg-space-5);
    color: var(--kg-muted);
    text-align: center;
  }
`;
