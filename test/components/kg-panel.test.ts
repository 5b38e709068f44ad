import { describe, expect, test } from 'vitest';
import '../../src/components/kg-panel.ts';
import '../../src/components/kg-several.ts';
import { words } from '../../src/components/messages.ts';
import { INITIAL_VIEW } from '../../src/state/view-state.ts';
import { TEXT } from '../state/small-graph.ts';
import { find, findAll, findViolations, listen, openSmall, settle, show, textOf } from './open-page.ts';

async function showPanel(...selection: string[]) {
  const { book, queries } = openSmall();
  return show('kg-panel', { book, queries, overview: await queries.overview(), starts: await queries.starts(), selection });
}

describe('<kg-panel> without a selection', () => {
  test('says how much there is and offers questions that select their nodes', async () => {
    const panel = await showPanel();
    expect(textOf(panel)).toContain('Two days, 4 talks');
    expect(textOf(panel)).toContain('3 ideas come up in two or more talks; they make the map.');
    // Talks that are few stand one by one, each with the line that tells most of it.
    await expect.poll(() => findAll(panel, '.talks > li').length).toBe(4);
    expect(findAll(panel, '.talks .row-title').map(textOf)[0]).toBe('Ada Lovelace');
    expect(findAll(panel, '.talks kg-quote').length).toBeGreaterThan(1);
    const heard = listen('kg-select');
    find(panel, '.starts button:not([aria-expanded])').click();
    expect(heard[0]?.detail.keys.length).toBeGreaterThan(0);
    expect(await findViolations()).toEqual([]);
  });
});

describe('words.summary(shared, rest, common, few)', () => {
  test('leaves no idea out of its count', () => {
    expect(words.summary(42, 375, 1, false)).toBe(
      '42 ideas come up in two or more talks; they make the map, 1 more is common ground, the other 375 wait inside their talk: +n on a card.',
    );
  });

  test('of few it says no more than what the map shows', () => {
    expect(words.summary(2, 63, 0, true)).toBe(
      '2 ideas come up in two or more talks; they make the map, the other 63 stand beside their talk.',
    );
    expect(words.summary(0, 4, 0, true)).toBe('No idea comes up in two talks.');
  });
});

describe('<kg-panel> with what a filter hides', () => {
  test('says that it is hidden and offers to show it', async () => {
    const panel = await showPanel('concept/seed');
    expect(findAll(panel, 'header .hidden-note')).toEqual([]);
    panel.visibility = { out: new Set(['concept/seed']), relations: new Set(), near: undefined, fades: false };
    await settle();
    expect(textOf(find(panel, 'header .hidden-note'))).toBe('Hidden by filters, show');
    expect(await findViolations()).toEqual([]);
  });
});

describe('<kg-panel> with an idea', () => {
  test('shows its talks, each with the sentences that say it, the words marked and the line beside', async () => {
    const panel = await showPanel('concept/seed');
    expect(textOf(find(panel, 'h2'))).toBe('seed');
    const [first] = findAll(panel, '.covered li');
    expect(textOf(first!)).toMatch(/^Bo Chen Day 2 · 1 Seeds of structure line 10/);
    expect(findAll(first!, 'mark').map(textOf)).toEqual(['seed', 'seed', 'seed']);
    // Line 9 is what the panel begins with, and is said once.
    expect(findAll(panel, '.line').filter((line) => textOf(line) === 'line 9')).toHaveLength(1);
    expect(await findViolations()).toEqual([]);
  });

  test('the sentence that the panel begins with is not said again: below it stands its line alone', async () => {
    for (const idea of ['concept/annealing', 'concept/crystal', 'concept/seed']) {
      const panel = await showPanel(idea);
      const told = find(panel, '.telling kg-quote');
      const [sentence] = findAll(told, 'blockquote').map(textOf);
      const again = findAll(panel, '.covered kg-quote').filter((quote) => find(quote, '.line').title === find(told, '.line').title);
      expect(sentence).not.toBe('');
      for (const quote of again) expect(textOf(find(quote, 'p'))).toBe('the line above');
      expect(
        findAll(panel, 'blockquote')
          .map(textOf)
          .filter((text) => text === sentence),
        idea,
      ).toHaveLength(1);
    }
  });

  test('a sentence of one voice of a panel names the voice', async () => {
    const panel = await showPanel('concept/annealing');
    expect(findAll(panel, '.sayer').map(textOf)).toEqual(['Bo Chen:']);
  });

  test('HTML in a note is text', async () => {
    const panel = await showPanel('concept/annealing');
    expect(textOf(panel)).toContain('<img src=x onerror=');
    expect(findAll(panel, 'img')).toEqual([]);
  });
});

describe('<kg-panel> with a talk', () => {
  test('shows who gives it, its ideas, its works, and related talks with reasons that open their sentences', async () => {
    const panel = await showPanel('talk/crystals');
    const text = textOf(panel);
    expect(text).toMatch(/Speaker All about Ada Lovelace ★?/);
    expect(text).toContain('Ideas');
    const reason = find(panel, '.related details.reason') as HTMLDetailsElement;
    expect(reason.open).toBe(false);
    // What nobody has opened is not made.
    expect(findAll(reason, 'kg-quote')).toEqual([]);
    find(reason, 'summary').click();
    expect(reason.open).toBe(true);
    await settle();
    expect(findAll(reason, 'mark').length).toBeGreaterThanOrEqual(2);
    expect(await findViolations()).toEqual([]);
  });

  test('a talk without notes says that nothing was noted', async () => {
    const panel = await showPanel('talk/diaz');
    expect(textOf(panel)).toContain('Nothing was noted.');
    expect(textOf(panel)).toContain('Carla Diaz, in the notes: Carl Diaz');
  });
});

describe('<kg-panel> with a speaker, an institution, a paper', () => {
  test('a speaker has talks by title, institution and other spellings', async () => {
    const text = textOf(await showPanel('speaker/ada-lovelace'));
    expect(text).toContain('Also written: Ada Lovelase');
    expect(text).toContain('Growing crystals');
    expect(text).toContain('Turin');
    expect(text).toContain('panelist · Day 1 · 2');
    expect(await findViolations()).toEqual([]);
  });

  test('the heading that says both who speaks and from where is quoted once, and by its line from then on', async () => {
    const panel = await showPanel('speaker/ada-lovelace');
    const sections = findAll(panel, 'section').filter((section) => section.querySelector('.rows') !== null);
    const quoted = sections.flatMap((section) => findAll(section, 'kg-quote').map(textOf));
    const heading = quoted.filter((said) => said.startsWith('line 1 '));
    expect(heading).toEqual([expect.stringContaining('Growing crystals'), 'line 1 the line above']);
    // Another line is said in full.
    expect(quoted.some((said) => said.startsWith('line 5 ') && said.includes('Panel'))).toBe(true);
  });

  test('a corrected name keeps its origin in sight', async () => {
    expect(textOf(await showPanel('speaker/carla-diaz'))).toContain('in the notes: Carl Diaz');
  });

  test('a paper links to where it is, and never to a script', async () => {
    const panel = await showPanel('paper/lee-2019');
    expect(findAll(panel, 'a').map((link) => link.getAttribute('href'))).toEqual(['https://doi.org/10.1000/182']);
    expect(textOf(panel)).toContain('Cited in');
  });
});

describe('<kg-panel> with several nodes or a line', () => {
  test('of two that are joined directly it says by which words', async () => {
    const panel = await showPanel('talk/seeds', 'concept/seed');
    await expect.poll(() => findAll(find(panel, 'kg-several'), 'h3').map(textOf)[0]).toBe('Joined directly');
    expect(textOf(find(panel, 'kg-several'))).not.toContain('They share no idea');
    expect(findAll(find(panel, 'kg-several'), 'mark').map(textOf)).toContain('seed');
  });

  test('two nodes show what they share', async () => {
    const panel = await showPanel('talk/crystals', 'talk/seeds');
    expect(textOf(find(panel, 'h2'))).toBe('Ada Lovelace & Bo Chen');
    expect(textOf(panel)).toContain('What they share');
    expect(findAll(panel, 'mark').length).toBeGreaterThan(1);
    expect(await findViolations()).toEqual([]);
  });

  test('a place opens the note there', async () => {
    const panel = await showPanel('talk/panel');
    const start = TEXT.indexOf('slow');
    panel.view = { ...INITIAL_VIEW, panel: 'note', place: { source: 'notes.txt', line: 6, start, end: start + 4 } };
    await settle();
    await expect.poll(() => findAll(panel, '.here').map(textOf)).toEqual(['Bo: annealing is slow']);
    expect(findAll(panel, '.here mark').map(textOf)).toEqual(['slow']);
  });

  test('the line number of a sentence opens the note at its line', async () => {
    const panel = await showPanel('concept/seed');
    const heard = listen('kg-command');
    find(find(panel, 'kg-covered'), '.line').click();
    expect(heard[0]?.detail).toMatchObject({ type: 'read', place: { source: 'notes.txt', line: 10 } });
  });

  test('an answer that comes late is dropped', async () => {
    const panel = await showPanel('concept/seed');
    panel.selection = ['concept/crystal'];
    panel.selection = [];
    await settle();
    expect(textOf(panel)).toContain('Two days');
  });
});
