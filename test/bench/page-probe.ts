import type { Page } from '@playwright/test';

/**
 * What runs inside of both pages: `probe.first` answers when a map first stood on the screen, in ms from the navigation on. Both pages tell when Cytoscape
 * has its elements; from there on the same is waited for: that Cytoscape has drawn them, and that the frame is out.
 */
const PROBE = `
globalThis.probe = {
  first: new Promise((resolve) => {
    const drawn = () => requestAnimationFrame(() => requestAnimationFrame(() => resolve(performance.now())));
    addEventListener('kg-drawn', () => probe.cy().one('render', drawn), { once: true });
  }),
  canvas: () => document.querySelector('#cy') ?? document.querySelector('kg-app')?.renderRoot.querySelector('kg-map')?.renderRoot.querySelector('.canvas'),
  cy: () => globalThis.cy ?? probe.canvas()._cyreg.cy,
  frame: () => new Promise((resolve) => requestAnimationFrame(resolve)),
  pause: (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
  /** Moves the pointer, or turns the wheel, once a frame; answers how long each frame took, in ms. */
  drive: async (gesture, frames) => {
    const canvas = probe.canvas();
    const { left, top, width, height } = canvas.getBoundingClientRect();
    const layer = canvas.querySelector('canvas');
    const mouse = (type, x, y) => layer.dispatchEvent(new MouseEvent(type, { clientX: left + x, clientY: top + y, button: 0, buttons: 1, bubbles: true, composed: true, cancelable: true, view: window }));
    const [x, y] = [width - 6, height / 2];
    const times = [];
    if (gesture === 'pan') mouse('mousedown', x, y);
    let last = await probe.frame();
    for (let index = 1; index <= frames; index += 1) {
      const turn = (index / frames) * 6 * Math.PI;
      if (gesture === 'pan') mouse('mousemove', x - 60 + 60 * Math.cos(turn), y + 60 * Math.sin(turn));
      else {
        const factor = Math.sin(turn) > 0 ? 1.012 : 1 / 1.012;
        if (globalThis.cy === undefined) canvas.dispatchEvent(new WheelEvent('wheel', { deltaY: -Math.log(factor) / 0.0016, clientX: left + width / 2, clientY: top + height / 2, bubbles: true, composed: true, cancelable: true }));
        else cy.zoom({ level: cy.zoom() * factor, renderedPosition: { x: width / 2, y: height / 2 } });
      }
      const now = await probe.frame();
      times.push(now - last);
      last = now;
    }
    if (gesture === 'pan') mouse('mouseup', x, y);
    await probe.pause(250);
    return times.slice(3);
  },
};
`;

/** Opens an address with the probe inside and waits until the map stands; answers when that was, in ms. */
export async function openProbed(page: Page, address: string): Promise<number> {
  await page.addInitScript(PROBE);
  await page.goto(address);
  return ask(page, 'probe.first');
}

/** Runs an expression or a statement block in the page. */
export function ask<T>(page: Page, code: string): Promise<T> {
  return page.evaluate(code) as Promise<T>;
}
