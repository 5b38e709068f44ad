import { describe, expect, test } from 'vitest';
import '../../src/components/kg-reader.ts';
import { openGraph } from '../../src/graph/knowledge-graph.ts';
import { openBook } from '../../src/state/book.ts';
import { findPlaces } from '../../src/state/note-marks.ts';
import { TEXT, smallGraph } from '../state/small-graph.ts';
import { find, findAll, findViolations, listen, openSmall, settle, show, textOf } from './open-page.ts';

function press(element: Element, key: string, more: KeyboardEventInit = {}): void {
  element.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, composed: true, cancelable: true, ...more }));
}

async function showReader(...selection: string[]) {
  const { book } = openSmall();
  const reader = await show('kg-reader', { book, selection, place: findPlaces(book, selection[0] ?? '')[0] });
  await settle();
  return reader;
}

function openWith(text: string | undefined) {
  const file = smallGraph();
  const sources = file.attributes.sources.map(({ text: _text, ...source }) => (text === undefined ? source : { ...source, text }));
  return openBook(openGraph({ ...file, attributes: { ...file.attributes, sources } }));
}

describe('<kg-reader>', () => {
  test('shows the whole note, its names marked by kind, the selected ones apart', async () => {
    const reader = await showReader('concept/seed');
    const said = findAll(reader, '.words').map((line) => line.textContent);
    expect(said).toContain('• annealing needs patience, and a seed');
    expect(findAll(reader, '.speaker').map(textOf)).toContain('Ada Lovelase');
    expect(findAll(reader, '.text .paper').map(textOf)).toEqual(['Lee 2019']);
    expect(findAll(reader, '.chosen').map(textOf)).toEqual(['seed', 'seed', 'seed', 'seed', 'seed']);
    expect(findAll(reader, '.found').map(textOf)).toEqual(['seed']);
    expect(await findViolations()).toEqual([]);
  });

  test('HTML in the note is text', async () => {
    const reader = await showReader('concept/annealing');
    expect(textOf(find(reader, '.text'))).toContain('<img src=x onerror=');
    expect(findAll(reader, 'img')).toEqual([]);
  });

  test('a name selects what it names and stays in the note', async () => {
    const reader = await showReader('concept/seed');
    const heard = listen('kg-select');
    find(reader, '.text .paper').click();
    expect(heard[0]?.detail).toMatchObject({
      keys: ['paper/lee-2019'],
      place: { source: 'notes.txt', line: 9, start: TEXT.indexOf('Lee 2019') },
    });
  });

  test('the arrows lead from name to name, Enter chooses', async () => {
    const reader = await showReader('concept/seed');
    const text = find(reader, '.text');
    text.focus();
    press(text, 'ArrowRight');
    const first = reader.shadowRoot?.activeElement;
    expect(first?.getAttribute('role')).toBe('button');
    press(first!, 'ArrowRight');
    expect(reader.shadowRoot?.activeElement).not.toBe(first);
    press(reader.shadowRoot!.activeElement!, 'ArrowLeft');
    expect(reader.shadowRoot?.activeElement).toBe(first);
    const heard = listen('kg-select');
    press(first!, 'Enter');
    expect(heard).toHaveLength(1);
  });

  test('leads from mention to mention of what is selected, by buttons and by keys', async () => {
    const reader = await showReader('concept/seed');
    expect(textOf(find(reader, '.count'))).toBe('1 of 5');
    const heard = listen('kg-command');
    find(reader, '.next').click();
    find(reader, '.before').click();
    press(find(reader, '.talks'), 'ArrowDown', { altKey: true });
    const lines = heard.map(({ detail }) => (detail.type === 'read' ? detail.place.line : 0));
    expect(lines).toEqual([9, 10, 9]);
  });

  test('names the talk in view and jumps to others', async () => {
    const reader = await showReader('concept/annealing');
    const talks = find(reader, '.talks') as HTMLSelectElement;
    expect([...talks.options].map(({ text }) => text)).toEqual([
      'Before the talks',
      'Day 1 · 1 – Ada Lovelace – Growing crystals',
      'Day 1 · 2 – Panel · Lovelace, Chen',
      'Day 2 · 1 – Bo Chen – Seeds of structure',
      'Day 2 · 2 – Carla Diaz – Untitled',
    ]);
    const heard = listen('kg-command');
    talks.value = 'talk/seeds';
    talks.dispatchEvent(new Event('change'));
    expect(heard[0]?.detail).toMatchObject({ type: 'read', place: { line: 8 } });
  });

  test('goes back to what is known by the link and by the cross', async () => {
    const reader = await showReader('concept/seed');
    const heard = listen('kg-command');
    expect(textOf(find(reader, '.back'))).toBe('← About seed');
    find(reader, '.back').click();
    find(reader, '[aria-label^="Close"]').click();
    expect(heard.map(({ detail }) => detail)).toEqual([
      { type: 'panel', panel: 'about' },
      { type: 'panel', panel: 'about' },
    ]);
  });

  test('words that are selected are searched', async () => {
    const reader = await showReader('concept/seed');
    const line = findAll(reader, '.words').find((words) => words.textContent.includes('patience'));
    const text = [...line!.childNodes].find((node) => node.textContent?.includes('needs patience'))!;
    const from = text.textContent!.indexOf('needs');
    document.getSelection()!.setBaseAndExtent(text, from, text, from + 'needs patience'.length);
    await settle();
    const queries = listen('kg-query');
    const commands = listen('kg-command');
    expect(textOf(find(reader, '.find'))).toBe('Search “needs patience”');
    expect(await findViolations()).toEqual([]);
    find(reader, '.find').click();
    expect(queries[0]?.detail).toEqual({ query: 'needs patience' });
    expect(commands[0]?.detail).toEqual({ type: 'search' });
  });

  test('a key searches what is selected now, though the browser has not told of it yet', async () => {
    const reader = await showReader('concept/seed');
    const line = findAll(reader, '.words').find((words) => words.textContent.includes('patience'));
    const text = [...line!.childNodes].find((node) => node.textContent?.includes('needs patience'))!;
    const from = text.textContent!.indexOf('needs');
    document.getSelection()!.setBaseAndExtent(text, from, text, from + 'needs'.length);
    await settle();
    const queries = listen('kg-query');
    document.getSelection()!.setBaseAndExtent(text, from, text, from + 'needs patience'.length);
    press(find(reader, '.text'), 'Enter');
    expect(queries[0]?.detail).toEqual({ query: 'needs patience' });
  });

  test('what a line begins with is nothing to search', async () => {
    const reader = await showReader('concept/seed');
    const line = findAll(reader, '.words').find((words) => words.textContent.startsWith('•'));
    const text = document.createTreeWalker(line!, NodeFilter.SHOW_TEXT).nextNode()!;
    document.getSelection()!.setBaseAndExtent(text, 0, line!, 1);
    await settle();
    expect(findAll(reader, '.find')).toEqual([]);
  });

  test('of several notes one is chosen', async () => {
    const file = smallGraph();
    const [first] = file.attributes.sources;
    const book = openBook(
      openGraph({ ...file, attributes: { ...file.attributes, sources: [first!, { ...first!, path: 'more.txt', text: 'Only words.' }] } }),
    );
    const reader = await show('kg-reader', { book, selection: ['concept/seed'], place: findPlaces(book, 'concept/seed')[0] });
    const sources = find(reader, '.sources') as HTMLSelectElement;
    expect([...sources.options].map(({ value, selected }) => [value, selected])).toEqual([
      ['notes.txt', true],
      ['more.txt', false],
    ]);
    const heard = listen('kg-command');
    sources.value = 'more.txt';
    sources.dispatchEvent(new Event('change'));
    expect(heard[0]?.detail).toMatchObject({ type: 'read', place: { source: 'more.txt', line: 1 } });
    reader.place = { source: 'more.txt', line: 1, start: 0, end: 0 };
    await settle();
    expect(textOf(find(reader, '.text'))).toBe('Only words.');
    expect(await findViolations()).toEqual([]);
  });

  test('without the text it says so and shows what is quoted', async () => {
    const book = openWith(undefined);
    const reader = await show('kg-reader', { book, selection: ['concept/seed'], place: findPlaces(book, 'concept/seed')[0] });
    expect(textOf(find(reader, '.quoted'))).toContain('was not shipped');
    expect(findAll(reader, '.chosen').length).toBe(5);
    expect(await findViolations()).toEqual([]);
  });

  test('a note of a megabyte opens at its end without writing all of it out', async () => {
    const text = `${TEXT}${'a line of a long note about nothing at all\n'.repeat(25_000)}`;
    const book = openWith(text);
    const at = text.length - 20;
    const before = performance.now();
    const reader = await show('kg-reader', { book, place: { source: 'notes.txt', line: 25_000, start: at, end: at + 7 } });
    await settle();
    expect(performance.now() - before).toBeLessThan(3000);
    expect(findAll(reader, '.line').length).toBeLessThan(400);
    expect(find(reader, '.here').getBoundingClientRect().top).toBeLessThan(innerHeight);
    expect(find(reader, '.here').getBoundingClientRect().top).toBeGreaterThan(0);
  });
});
