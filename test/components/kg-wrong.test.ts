import { describe, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import '../../src/components/kg-detail.ts';
import '../../src/components/kg-wrong.ts';
import { find, findAll, findViolations, listen, openSmall, settle, show, textOf } from './open-page.ts';

async function showWrong(about: { readonly node?: string; readonly edge?: string }) {
  const { book } = openSmall();
  return show('kg-wrong', { book, open: true, ...about });
}

async function choose(wrong: Element, does: number): Promise<void> {
  const select = find(wrong, '.does') as HTMLSelectElement;
  select.selectedIndex = does;
  select.dispatchEvent(new Event('change'));
  await settle();
}

async function tell(wrong: Element, told: string): Promise<void> {
  const field = find(wrong, '.told') as HTMLInputElement;
  field.value = told;
  field.dispatchEvent(new Event(field.matches('select') ? 'change' : 'input'));
  await settle();
}

describe('<kg-wrong> about an entity', () => {
  test('Esc closes it alone, leads back to its link, and keeps what was typed', async () => {
    const { book, queries } = openSmall();
    const answer = await queries.node('speaker/ada-lovelace');
    const detail = await show('kg-detail', { book, answer, groups: [] });
    const link = find(detail, '.wrong');
    const heard: KeyboardEvent[] = [];
    document.body.addEventListener('keydown', (event) => heard.push(event), { once: true });
    link.click();
    await settle();
    await tell(detail, 'Ada King');
    find(detail, 'input.told').focus();
    await userEvent.keyboard('{Escape}');
    await settle();
    expect(heard).toEqual([]);
    expect(find(detail, 'kg-wrong').hasAttribute('open')).toBe(false);
    expect(link.matches(':focus')).toBe(true);
    expect(link.ariaExpanded).toBe('false');
    link.click();
    await settle();
    expect((find(detail, 'input.told') as HTMLInputElement).value).toBe('Ada King');
    link.focus();
    await userEvent.keyboard('{Escape}');
    expect(link.ariaExpanded).toBe('false');
  });

  test('says what it was read from, and copies the line for a better name', async () => {
    const wrong = await showWrong({ node: 'speaker/ada-lovelace' });
    expect(textOf(wrong)).toContain('test · 2 places “Ada Lovelase”, “Ada Lovelace”');
    const button = find(wrong, '.primary') as HTMLButtonElement;
    expect(button.disabled).toBe(true);
    await tell(wrong, 'Ada King');
    expect(textOf(find(wrong, 'output'))).toBe('{ "kind": "speaker", "rename": "Ada Lovelace", "to": "Ada King" }');
    const heard = listen('kg-command');
    button.click();
    expect(heard[0]?.detail).toMatchObject({
      type: 'copy-text',
      text: '{ "kind": "speaker", "rename": "Ada Lovelace", "to": "Ada King" }',
    });
    expect(await findViolations()).toEqual([]);
  });

  test('every choice asks for what it needs, accessibly', async () => {
    const wrong = await showWrong({ node: 'speaker/ada-lovelace' });
    const choices = [...(find(wrong, '.does') as HTMLSelectElement).options].map(({ text }) => text);
    expect(choices).toEqual([
      'It has another name',
      'It is the same speaker as another',
      'One of its spellings means something else',
      'It is no speaker: leave it out',
      'It is of another kind',
      'It is no favourite of the note-taker',
    ]);
    await choose(wrong, 1);
    await tell(wrong, 'Bo Chen');
    expect(textOf(find(wrong, 'output'))).toBe('{ "kind": "speaker", "same": ["Ada Lovelace", "Bo Chen"] }');
    await choose(wrong, 2);
    await tell(wrong, 'Ada Lovelase');
    expect(textOf(find(wrong, 'output'))).toContain('"not-same"');
    expect(await findViolations()).toEqual([]);
    await choose(wrong, 5);
    expect(textOf(find(wrong, 'output'))).toBe('{ "kind": "speaker", "favorite": "Ada Lovelace", "is": false }');
  });

  test('another entity begins anew, and closed there is nothing', async () => {
    const wrong = await showWrong({ node: 'speaker/ada-lovelace' });
    await tell(wrong, 'Ada King');
    wrong.node = 'speaker/bo-chen';
    await settle();
    expect((find(wrong, '.told') as HTMLInputElement).value).toBe('');
    wrong.open = false;
    await settle();
    expect(findAll(wrong, '.box')).toEqual([]);
  });
});

describe('<kg-wrong> about an edge', () => {
  test('shows its sentences and corrects one place of them', async () => {
    const { book } = openSmall();
    const wrong = await showWrong({ edge: book.graph.edges('talk/seeds', 'concept/seed')[0]! });
    expect(findAll(wrong, 'mark').map(textOf)).toEqual(['seed', 'seed', 'seed', 'seed']);
    const place = find(wrong, '.place') as HTMLSelectElement;
    expect([...place.options].map(({ text }) => text)).toEqual(['line 9: “seed”', 'line 10: “seed”', 'line 10: “seed”', 'line 10: “seed”']);
    place.selectedIndex = 2;
    place.dispatchEvent(new Event('change'));
    await settle();
    expect(textOf(find(wrong, 'output'))).toBe('{ "kind": "concept", "drop": { "source": "notes.txt", "quote": "seed", "which": 4 } }');
    expect(await findViolations()).toEqual([]);
  });
});
