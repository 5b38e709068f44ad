import { describe, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import '../../src/components/kg-search.ts';
import { find, findAll, findViolations, listen, openSmall, settle, show, textOf } from './open-page.ts';

async function search(text: string) {
  const { book, queries } = openSmall();
  const element = await show('kg-search', { book, queries });
  const input = find(element, 'input') as HTMLInputElement;
  input.focus();
  if (text !== '') await userEvent.type(input, text);
  await settle();
  return { element, input };
}

describe('<kg-search>', () => {
  test('lists nodes and lines with the matched words marked, and breaks no rule of accessibility', async () => {
    const { element, input } = await search('crystal');
    const options = findAll(element, '[role=option]');
    expect(textOf(options[0]!)).toContain('crystal');
    expect(options.some((option) => option.classList.contains('line'))).toBe(true);
    expect(findAll(element, 'mark').length).toBeGreaterThan(1);
    expect(input.getAttribute('aria-expanded')).toBe('true');
    expect(await findViolations()).toEqual([]);
  });

  test('arrows walk the results, Enter chooses', async () => {
    const { element, input } = await search('seed');
    const before = input.getAttribute('aria-activedescendant');
    await userEvent.keyboard('{ArrowDown}');
    await settle();
    expect(input.getAttribute('aria-activedescendant')).not.toBe(before);
    await userEvent.keyboard('{ArrowUp}');
    const heard = listen('kg-select');
    await userEvent.keyboard('{Enter}');
    expect(heard[0]?.detail.keys).toEqual(['concept/seed']);
    await settle();
    expect(element.open).toBe(false);
    expect(input.value).toBe('');
  });

  test('a line of a note selects its talk and says where it is', async () => {
    const { element } = await search('patience');
    const heard = listen('kg-select');
    find(element, '.line').click();
    expect(heard[0]?.detail).toMatchObject({ keys: ['talk/crystals'], place: { source: 'notes.txt', line: 3 } });
  });

  test('Escape clears the text', async () => {
    const { input } = await search('seed');
    await userEvent.keyboard('{Escape}');
    await settle();
    expect(input.value).toBe('');
    expect(input.getAttribute('aria-expanded')).toBe('false');
  });

  test('says when nothing is found', async () => {
    const { element } = await search('zzzzqq');
    expect(textOf(element)).toContain('Nothing is called “zzzzqq”');
  });
});
