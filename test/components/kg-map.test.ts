import { afterEach, describe, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import type { KgMap } from '../../src/components/kg-map.ts';
import '../../src/components/kg-map.ts';
import type { KgEvents } from '../../src/components/events.ts';
import { readVisibility } from '../../src/state/visibility.ts';
import { INITIAL_VIEW } from '../../src/state/view-state.ts';
import { makeEvent } from '../layout/make-event.ts';

/** Talks in a row, ideas below: without the layout, which is no part of the page. */
function event() {
  const graph = makeEvent(8, 10);
  let talk = 0;
  let idea = 0;
  graph.updateEachNodeAttributes((_key, attributes) => {
    if (attributes.kind === 'talk') return { ...attributes, x: (talk++ % 4) * 220, y: talk > 4 ? 300 : 0 };
    return { ...attributes, x: (idea++ % 5) * 160, y: 120 + (idea % 3) * 50 };
  });
  return graph;
}

const GRAPH = event();
const TALK = 'talk/note/a-longer-title-number-2';
/** The talk of an event of one. */
const ONLY = 'talk/note/a-longer-title-number-0';

function next<Type extends keyof KgEvents>(map: KgMap, type: Type): Promise<KgEvents[Type]> {
  return new Promise((resolve) => {
    map.addEventListener(type, (fired) => resolve((fired as unknown as CustomEvent<KgEvents[Type]>).detail), { once: true });
  });
}

async function mount(graph = GRAPH, width = 900): Promise<KgMap> {
  const map = document.createElement('kg-map');
  Object.assign(map.style, { display: 'block', width: `${width}px`, height: `${(width * 2) / 3}px` });
  map.graph = graph;
  document.body.append(map);
  await next(map, 'kg-drawn');
  return map;
}

function press(map: KgMap, key: string, options: KeyboardEventInit = {}): void {
  map.renderRoot
    .querySelector('.canvas')
    ?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...options }));
}

afterEach(() => document.body.replaceChildren());

describe('<kg-map>', () => {
  test('a key right behind a choice goes on from it, though the map shows it a turn later', async () => {
    const stepFrom = async (waits: boolean) => {
      const map = await mount();
      map.selection = [TALK];
      await map.updateComplete;
      if (waits) await new Promise((resolve) => setTimeout(resolve, 60));
      const chosen = next(map, 'kg-select');
      press(map, 'ArrowRight');
      const { keys } = await chosen;
      map.remove();
      return keys;
    };
    const waited = await stepFrom(true);
    expect(waited).not.toEqual([TALK]);
    expect(await stepFrom(false)).toEqual(waited);
  });

  test('draws talks and shared ideas, and says how many', async () => {
    const map = document.createElement('kg-map');
    Object.assign(map.style, { display: 'block', width: '900px', height: '600px' });
    map.graph = GRAPH;
    const drawn = next(map, 'kg-drawn');
    document.body.append(map);
    const { drawn: counts, total } = await drawn;
    expect(counts.talk).toBe(8);
    expect(counts.concept).toBeGreaterThan(4);
    expect(total).toEqual({ talk: 8, speaker: 8, institution: 5, concept: 26, paper: 8 });
    expect(map.renderRoot.querySelectorAll('canvas').length).toBeGreaterThan(0);
    expect(document.querySelector('style#__________cytoscape_stylesheet')).toBeNull();
  });

  test('waits for a size', async () => {
    const map = document.createElement('kg-map');
    Object.assign(map.style, { display: 'none', width: '900px', height: '600px' });
    map.graph = GRAPH;
    document.body.append(map);
    await map.updateComplete;
    const drawn = next(map, 'kg-drawn');
    map.style.display = 'block';
    expect((await drawn).drawn.talk).toBe(8);
  });

  test('is one tab stop with a name', async () => {
    const map = await mount();
    const canvas = map.renderRoot.querySelector('[role=application]');
    expect(canvas?.getAttribute('tabindex')).toBe('0');
    expect(canvas?.getAttribute('aria-label')).not.toBe('');
    expect(map.renderRoot.querySelectorAll('[tabindex="0"], button, a')).toHaveLength(1);
  });

  test('an arrow selects, from the selection on to the node in that direction', async () => {
    const map = await mount();
    const first = next(map, 'kg-select');
    press(map, 'ArrowRight');
    const { keys } = await first;
    expect(keys).toHaveLength(1);
    map.selection = [TALK];
    await map.updateComplete;
    const left = next(map, 'kg-select');
    press(map, 'ArrowLeft');
    const [key = ''] = (await left).keys;
    expect(key).not.toBe(TALK);
    expect(GRAPH.getNodeAttribute(key, 'x')).toBeLessThan(GRAPH.getNodeAttribute(TALK, 'x'));
  });

  test('Enter opens the selection, Escape steps out', async () => {
    const map = await mount();
    map.selection = [TALK];
    await map.updateComplete;
    const opened = next(map, 'kg-open');
    press(map, 'Enter');
    expect((await opened).key).toBe(TALK);
    const out = next(map, 'kg-command');
    press(map, 'Escape');
    expect(await out).toEqual({ type: 'step-out' });
  });

  test('keys of the browser are left to it', async () => {
    const map = await mount();
    const event = new KeyboardEvent('keydown', { key: '+', ctrlKey: true, bubbles: true, cancelable: true });
    map.renderRoot.querySelector('.canvas')?.dispatchEvent(event);
    expect(event.defaultPrevented).toBe(false);
  });

  test('zooming in draws what belongs to one talk, fitting hides it again', async () => {
    const map = await mount();
    const closer = next(map, 'kg-drawn');
    map.zoomBy(2.5);
    expect((await closer).drawn.paper).toBeGreaterThan(0);
    const whole = next(map, 'kg-drawn');
    press(map, '0');
    expect((await whole).drawn.paper).toBe(0);
  });

  test('the wheel zooms', async () => {
    const map = await mount();
    const drawn = next(map, 'kg-drawn');
    const canvas = map.renderRoot.querySelector('.canvas');
    for (let turn = 0; turn < 6; turn += 1)
      canvas?.dispatchEvent(new WheelEvent('wheel', { deltaY: -120, clientX: 400, clientY: 300, bubbles: true, cancelable: true }));
    expect((await drawn).drawn.paper).toBeGreaterThan(0);
  });

  test('selecting what is not drawn draws it', async () => {
    const map = await mount();
    const drawn = next(map, 'kg-drawn');
    map.selection = ['paper/author3-2001'];
    expect((await drawn).drawn.paper).toBe(1);
  });

  test('everything: speakers and institutions as nodes', async () => {
    const map = await mount();
    const drawn = next(map, 'kg-drawn');
    map.lens = 'everything';
    expect((await drawn).drawn.institution).toBeGreaterThan(0);
  });

  test('taken out and put back it draws again', async () => {
    const map = await mount();
    map.remove();
    const drawn = next(map, 'kg-drawn');
    document.body.append(map);
    expect((await drawn).drawn.talk).toBe(8);
  });

  test('a click on a card selects its talk, with Control it is added, a click beside it clears', async () => {
    const map = await mount(makeEvent(1, 0), 360);
    const canvas = map.renderRoot.querySelector('.canvas');
    if (canvas === null) throw new Error('Expected a canvas, got none.');
    const selected = next(map, 'kg-select');
    await userEvent.click(canvas, { position: map.findPlace(ONLY)! });
    expect((await selected).keys).toEqual([ONLY]);
    map.selection = ['speaker/person-surname0'];
    const added = next(map, 'kg-select');
    await userEvent.click(canvas, { position: map.findPlace(ONLY)!, modifiers: ['Control'] });
    expect((await added).keys).toEqual(['speaker/person-surname0', ONLY]);
    const cleared = next(map, 'kg-select');
    await userEvent.click(canvas, { position: { x: 20, y: 20 } });
    expect((await cleared).keys).toEqual([]);
  });

  test('the pointer on a node is told after a moment', async () => {
    const map = await mount(makeEvent(1, 0), 360);
    const canvas = map.renderRoot.querySelector('.canvas');
    if (canvas === null) throw new Error('Expected a canvas, got none.');
    const hovered = next(map, 'kg-hover');
    await userEvent.hover(canvas, { position: map.findPlace(ONLY)! });
    expect((await hovered).key).toBe(ONLY);
  });

  test('what waits inside of a card is explained where it is pointed at', async () => {
    const map = await mount();
    const canvas = map.renderRoot.querySelector('.canvas');
    if (canvas === null) throw new Error('Expected a canvas, got none.');
    const hovered = next(map, 'kg-hover');
    await userEvent.hover(canvas, { position: map.findPlace(TALK)! });
    await hovered;
    await map.updateComplete;
    expect(map.renderRoot.querySelector('.hint')?.textContent).toMatch(/\+\d+: ideas and papers of this talk alone/);
  });

  test('keys become commands; letters only where they are wanted', async () => {
    const map = await mount();
    map.selection = [TALK, 'talk/note/a-longer-title-number-3'];
    await map.updateComplete;
    const heard: unknown[] = [];
    map.addEventListener('kg-command', ({ detail }) => heard.push(detail));
    for (const key of ['f', 'p', 'c', '/', '?', 'Backspace', 'Escape', '3']) press(map, key);
    expect(heard).toEqual([
      { type: 'focus', keys: map.selection },
      { type: 'ask', ask: 'path' },
      { type: 'ask', ask: 'compare' },
      { type: 'search' },
      { type: 'keys' },
      { type: 'walk-back' },
      { type: 'step-out' },
    ]);
    heard.length = 0;
    map.letters = false;
    for (const key of ['f', '/', '?', '.', '+']) press(map, key);
    expect(heard).toEqual([]);
    press(map, 'Escape');
    expect(heard).toHaveLength(1);
  });

  test('in a focus numbers set its depth', async () => {
    const map = await mount();
    const near = new Map([[TALK, 0]]);
    map.visibility = { out: new Set(), relations: new Set(), near, fades: false };
    await map.updateComplete;
    const asked = next(map, 'kg-command');
    press(map, '3');
    expect(await asked).toEqual({ type: 'depth', depth: 3 });
  });

  test('a focus draws only what is near, and leaving it brings the camera back', async () => {
    const map = await mount();
    const place = map.findPlace(TALK);
    const far = 'talk/note/a-longer-title-number-7';
    const near = new Map([TALK, ...GRAPH.outNeighbors(TALK)].map((key) => [key, key === TALK ? 0 : 1] as const));
    map.visibility = { out: new Set(), relations: new Set(), near, fades: false };
    await map.updateComplete;
    await expect.poll(() => map.findPlace(far)).toBeUndefined();
    expect(map.findPlace('paper/author2-2001')).toBeDefined();
    map.visibility = undefined;
    await map.updateComplete;
    await expect.poll(() => map.findPlace(TALK)).toEqual(place);
  });

  test('looks where it is told to, and tells where it looks once it rests', async () => {
    const map = await mount();
    const before = map.findPlace(TALK);
    const told: unknown[] = [];
    map.addEventListener('kg-camera', ({ detail }) => told.push(detail.camera));
    map.camera = { x: 100, y: 50, zoom: 1.5 };
    await map.updateComplete;
    await expect.poll(() => map.findPlace(TALK)).not.toEqual(before);
    await new Promise((resolve) => setTimeout(resolve, 700));
    expect(told).toEqual([]);
    map.zoomBy(1.2);
    await expect.poll(() => told).toEqual([{ x: expect.closeTo(100, 0), y: expect.closeTo(50, 0), zoom: 1.8 }]);
    map.fit();
    await expect.poll(() => told.at(-1)).toBeUndefined();
    await expect.poll(() => map.findPlace(TALK)).toEqual(before);
  });

  test('what is shown anew while the camera is told stays where the camera is', async () => {
    const map = await mount();
    const told = next(map, 'kg-camera');
    map.zoomBy(1.2);
    map.camera = (await told).camera;
    await map.updateComplete;
    await new Promise((resolve) => setTimeout(resolve, 60));
    const moved = next(map, 'kg-camera');
    press(map, 'ArrowDown', { shiftKey: true });
    const there = map.findPlace(TALK);
    // The camera has rested for so long that both are due: to tell of it, and to show something else.
    for (const end = performance.now() + 300; performance.now() < end;);
    map.path = [];
    await map.updateComplete;
    await moved;
    await new Promise((resolve) => setTimeout(resolve, 60));
    expect(map.findPlace(TALK)).toEqual(there);
  });

  test('a pin puts a node where it says, and taken out lets it return', async () => {
    const map = await mount();
    const before = map.findPlace(TALK);
    map.pins = [{ key: TALK, x: 333, y: 111 }];
    await map.updateComplete;
    expect(map.findPlace(TALK)).not.toEqual(before);
    map.pins = [];
    await map.updateComplete;
    expect(map.findPlace(TALK)).toEqual(before);
  });

  test('full stop and comma point at the edges of the selected node, Enter walks along', async () => {
    const map = await mount();
    map.selection = [TALK];
    await map.updateComplete;
    const pointed = next(map, 'kg-command');
    press(map, '.');
    const command = await pointed;
    const edge = command.type === 'point-at' ? (command.edge ?? '') : '';
    expect(GRAPH.hasExtremity(edge, TALK)).toBe(true);
    map.walk = { behind: [], edge };
    await map.updateComplete;
    const walked = next(map, 'kg-command');
    press(map, 'Enter');
    expect(await walked).toEqual({ type: 'walk-to', key: GRAPH.opposite(TALK, edge) });
  });

  test('panned into nowhere it offers the whole map', async () => {
    const map = await mount();
    expect(map.renderRoot.querySelector('.drawing')).toBeNull();
    map.addEventListener('kg-camera', ({ detail }) => (map.camera = detail.camera));
    const looked = next(map, 'kg-camera');
    for (let step = 0; step < 40; step += 1) press(map, 'ArrowRight', { shiftKey: true });
    await looked;
    await map.updateComplete;
    const whole = map.renderRoot.querySelector<HTMLElement>('.lost button');
    expect(whole?.textContent).toBe('show the whole map');
    const back = next(map, 'kg-camera');
    whole?.click();
    await back;
    await map.updateComplete;
    expect(map.renderRoot.querySelector('.lost')).toBeNull();
  });

  test('sent to where nothing is it offers the whole map, sent back it does not', async () => {
    const map = await mount();
    map.camera = { x: 90_000, y: 90_000, zoom: 2 };
    await expect.poll(() => map.renderRoot.querySelector('.lost')?.textContent).toContain('Nothing is here');
    map.camera = undefined;
    await expect.poll(() => map.renderRoot.querySelector('.lost')).toBeNull();
  });

  test('a key that does nothing says why', async () => {
    const map = await mount();
    const said = async (key: string) => {
      const heard = next(map, 'kg-say');
      press(map, key);
      return (await heard).text;
    };
    expect(await said('f')).toBe('Select something first');
    map.selection = [TALK];
    await map.updateComplete;
    expect(await said('p')).toContain('Select a second one first');
    expect(await said('3')).toContain('F focuses first');
    map.visibility = readVisibility(GRAPH, {
      ...INITIAL_VIEW,
      focus: { hubs: [TALK], depth: 1, before: { selection: [], camera: undefined } },
    });
    await map.updateComplete;
    expect(await said('1')).toMatch(/^Focus on .+, 1 step, \d+ nodes$/);
  });

  test('Shift+F10 opens the menu of the node: arrows walk it, Escape gives the focus back, Enter runs', async () => {
    const map = await mount();
    map.selection = [TALK];
    await map.updateComplete;
    press(map, 'F10', { shiftKey: true });
    const menu = await vi.waitFor(() => {
      const found = map.renderRoot.querySelector('kg-node-menu')?.renderRoot.querySelector<HTMLElement>('[role=menu]');
      if (!found) throw new Error('Expected a menu.');
      return found;
    });
    const items = [...menu.querySelectorAll<HTMLElement>('[role=menuitem]')];
    expect(items.length).toBeGreaterThanOrEqual(4);
    await expect.poll(() => (menu.getRootNode() as ShadowRoot).activeElement).toBe(items[0]);
    await userEvent.keyboard('{End}');
    expect((menu.getRootNode() as ShadowRoot).activeElement).toBe(items.at(-1));
    const hidden = next(map, 'kg-command');
    await userEvent.keyboard('{Enter}');
    expect(await hidden).toEqual({ type: 'hide', keys: [TALK] });
    await expect.poll(() => map.renderRoot.querySelector('kg-node-menu')).toBeNull();
    expect(map.renderRoot instanceof ShadowRoot && map.renderRoot.activeElement?.classList.contains('canvas')).toBe(true);
  });

  test('pictures: SVG with title and labels, PNG once and twice as fine', async () => {
    const map = await mount();
    const svg = await (await map.picture('svg')).text();
    expect(svg).toContain('Person Surname2');
    const size = async (as: 'png' | 'png2') => {
      const { width, height } = await createImageBitmap(await map.picture(as));
      return { width, height };
    };
    const once = await size('png');
    expect(once.width).toBe(900);
    expect(await size('png2')).toEqual({ width: 1800, height: once.height * 2 });
  });

  test('says of how many nodes of a large graph how many are drawn', async () => {
    const map = await mount(makeEvent(200, 120));
    await expect.poll(() => map.renderRoot.querySelector('.many')?.textContent).toMatch(/^\d+ of [\d,]+ drawn$/);
  });
});
