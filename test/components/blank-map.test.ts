import type { NodeSingular } from 'cytoscape';
import { afterEach, describe, expect, test } from 'vitest';
import { moveIn, prepareMap, takeMap } from '../../src/view/blank-map.ts';
import type { BlankMap } from '../../src/view/blank-map.ts';

const opened: BlankMap[] = [];

/** A map in a shadow root, as in the page. */
function put(): BlankMap {
  const blank = takeMap();
  opened.push(blank);
  const host = document.body.appendChild(document.createElement('div'));
  Object.assign(blank.container.style, { position: 'relative', width: '300px', height: '200px' });
  host.attachShadow({ mode: 'open' }).append(blank.container);
  return blank;
}

afterEach(() => {
  for (const { cy, stop } of opened.splice(0)) {
    stop();
    cy.destroy();
  }
  document.body.replaceChildren();
});

describe('prepareMap(), takeMap()', () => {
  test('what was made in advance is taken once, then a new one is made; in advance it is made the first time only', () => {
    prepareMap();
    const first = put();
    const second = put();
    expect(second.cy).not.toBe(first.cy);
    prepareMap();
    expect(put().cy).not.toBe(second.cy);
    expect(first.cy.elements().length + second.cy.elements().length).toBe(0);
  });

  test('Cytoscape adds no style to the page, and nothing looks at its size but who shows it', async () => {
    const { cy, container } = put();
    expect(document.querySelectorAll('style#__________cytoscape_stylesheet')).toHaveLength(0);
    cy.resize();
    expect(cy.width()).toBe(300);
    container.style.width = '400px';
    // Its own observer waits for 100 ms.
    await new Promise((resolve) => setTimeout(resolve, 250));
    expect(cy.width()).toBe(300);
    cy.resize();
    expect(cy.width()).toBe(400);
  });

  test('the wheel asks for a zoom where the pointer is, and the page does not scroll', () => {
    const blank = put();
    const asked: [number, { x: number; y: number }][] = [];
    blank.zoom = (factor, around) => asked.push([factor, around]);
    const { left, top } = blank.container.getBoundingClientRect();
    const turned = new WheelEvent('wheel', { deltaY: -100, clientX: left + 40, clientY: top + 30, bubbles: true, cancelable: true });
    blank.container.dispatchEvent(turned);
    expect(turned.defaultPrevented).toBe(true);
    expect(asked).toHaveLength(1);
    expect(asked[0]![0]).toBeGreaterThan(1);
    expect(asked[0]![1]).toEqual({ x: 40, y: 30 });
    blank.stop();
    blank.container.dispatchEvent(new WheelEvent('wheel', { deltaY: -100, bubbles: true, cancelable: true }));
    expect(asked).toHaveLength(1);
  });
});

describe('moveIn(blank)', () => {
  test('the pointer is heard where the map has come to', async () => {
    const blank = put();
    const { cy, container } = blank;
    cy.resize();
    cy.add({ data: { id: 'a', colour: 'red', diameter: 30, text: '', font: 12 }, classes: 'figure', position: { x: 150, y: 100 } });
    const over: string[] = [];
    cy.on('mouseover', 'node', ({ target }) => over.push((target as NodeSingular).id()));
    const point = () => {
      const { left, top } = container.getBoundingClientRect();
      container
        .querySelector('canvas')!
        .dispatchEvent(new MouseEvent('mousemove', { clientX: left + 150, clientY: top + 100, bubbles: true, composed: false }));
    };
    point();
    expect(over).toEqual([]);
    moveIn(blank);
    point();
    expect(over).toEqual(['a']);
  });
});
