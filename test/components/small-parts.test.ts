import { describe, expect, test } from 'vitest';
import '../../src/components/kg-header.ts';
import '../../src/components/kg-message.ts';
import '../../src/components/kg-quote.ts';
import '../../src/components/kg-zoom.ts';
import { readSentences } from '../../src/state/sentence.ts';
import { factsAfter } from './facts.ts';
import { quoted } from '../state/small-graph.ts';
import { find, findAll, findViolations, openSmall, settle, show, textOf } from './open-page.ts';

describe('<kg-quote>', () => {
  test('shows the sentence, the quoted words marked, and its line', async () => {
    const { book } = openSmall();
    const quote = await show('kg-quote', { sentence: readSentences([quoted('<img src=x')], book.texts)[0]!, sayer: 'Bo Chen' });
    expect(textOf(quote)).toBe(`line 2 Bo Chen: Crystals grow by annealing <img src=x onerror="document.title='owned'">`);
    expect(findAll(quote, 'mark').map(textOf)).toEqual(['<img src=x']);
    expect(await findViolations()).toEqual([]);
  });
});

describe('<kg-quote> of an arrow', () => {
  test('keeps it in one line', async () => {
    const parts = [{ text: 'bias -> optimum => rest', marked: false }];
    const quote = await show('kg-quote', { sentence: { source: 'a.md', line: 1, start: 0, end: 1, parts } as never });
    expect(findAll(quote, '.arrow').map(textOf)).toEqual(['->', '=>']);
    expect(getComputedStyle(find(quote, '.arrow')).whiteSpace).toBe('nowrap');
    expect(textOf(find(quote, 'blockquote')).replaceAll(' ', '')).toBe('bias->optimum=>rest');
  });
});

describe('<kg-header>', () => {
  test('has the title, the counts, the search and two menus', async () => {
    const { book, queries } = openSmall();
    const header = await show('kg-header', { overview: await queries.overview(), book, queries, facts: factsAfter() });
    expect(textOf(find(header, '.name'))).toBe('A small fair 4 talks · 3 speakers · 3 ideas · 1 paper');
    expect(findAll(header, '.trigger').map(textOf)).toEqual(['Share', 'View']);
    expect(await findViolations()).toEqual([]);
  });
});

describe('<kg-message>', () => {
  test('says what is wrong and what to do', async () => {
    const message = await show('kg-message', {
      trouble: { kind: 'other-origin', address: 'https://example.org/g.json', detail: '', named: true },
    });
    expect(textOf(message)).toContain('https://example.org/g.json is on another server.');
    expect(textOf(message)).toContain('Download that file');
    expect(await findViolations()).toEqual([]);
  });
});

describe('<kg-zoom>', () => {
  test('asks the map', async () => {
    const asked: (number | string)[] = [];
    const zoom = await show('kg-zoom', { map: { fit: () => asked.push('fit'), zoomBy: (factor) => asked.push(factor) } });
    for (const button of findAll(zoom, 'button')) button.click();
    await settle();
    expect(asked).toEqual([1.35, 1 / 1.35, 'fit']);
    expect(await findViolations()).toEqual([]);
  });
});
