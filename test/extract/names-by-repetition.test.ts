import { describe, expect, test } from 'vitest';
import { showTalks, yieldOf } from './yield-of.ts';

const talksOf = (text: string, path = 'days.md'): string[] => showTalks(yieldOf(path, text));
const NOTES = '# Loom Days 2019\n\n';

describe('findRepeatedByLines: names that only their style tells', () => {
  test('a line in brackets below most headings is names, though no lexicon knows them', () => {
    const talk = (title: string, names: string): string => `#### ${title}\n(${names})\n\n* dear\n* old\n\n`;
    const text = `${NOTES}## Monday\n\n${talk('Silk for ships', 'Qorvat')}${talk('The price of wool', 'Zelmik & Truvanne')}${talk('Steam at night', 'Obrekti, Vussalo')}`;
    expect(talksOf(text)).toEqual([
      'Qorvat @  : Silk for ships',
      'Zelmik + Truvanne @  : The price of wool',
      'Obrekti + Vussalo @  : Steam at night',
    ]);
  });

  test('so is a line that ends with a handle', () => {
    const talk = (title: string, name: string): string => `### ${title}\n${name}\n\nit was long and good\n\n`;
    const text = `${NOTES}${talk('Silk for ships', 'Qorvat Zelmik - @qorvat')}${talk('The price of wool', 'Truvanne Obrekti @truvi')}${talk('Steam at night', 'Vussalo Kremt - @vusk')}`;
    expect(talksOf(text)).toEqual([
      'Qorvat Zelmik @  : Silk for ships',
      'Truvanne Obrekti @  : The price of wool',
      'Vussalo Kremt @  : Steam at night',
    ]);
  });

  test('in the notes of a meeting so are surnames below items, cited or in pairs', () => {
    const item = (title: string, names: string): string => `- [${title}](https://example.org/a)\n    * ${names}\n\n    much of it\n\n`;
    const text = `${NOTES}## Spinning\n\n${item('Silk for ships at sea', 'Qorvat et. al.')}${item('The price of raw wool', 'Zelmik & Truvanne [Best paper]')}${item('Steam engines at night', 'Anna Larsen | Peter Novak')}`;
    expect(talksOf(text)).toEqual([
      'Qorvat @  : Silk for ships at sea',
      'Zelmik + Truvanne @  : The price of raw wool',
      'Anna Larsen + Peter Novak @  : Steam engines at night',
    ]);
  });

  test('remarks in brackets below headings are none', () => {
    const part = (title: string, words: string): string => `## ${title}\n(${words})\n\n* dear\n* old\n\n`;
    const text = `${NOTES}${part('Getting there by train', 'Half an hour')}${part('Finding a place to sleep', 'Very dear')}${part('What we had to eat', 'Bread and soup')}`;
    expect(talksOf(text).join()).not.toMatch(/Half|Very|Bread/);
  });
});

describe('withSurnames: items that begin with surnames', () => {
  const LIST =
    '# Session 2\n\n* Qorvat & Zelmik: silk for ships\n  * dear\n* Truvanne, Obrekti, & Vussalo: the price of wool\n* Kremt+ steam at night\n* Dolvar et al.: mills by the sea\n';

  test('several of them, mostly more than one name each, are talks in the notes of a meeting', () => {
    expect(talksOf(LIST, 'loom-conference-2019.md')).toEqual([
      'Qorvat + Zelmik @  : silk for ships',
      'Truvanne + Obrekti + Vussalo @  : the price of wool',
      'Kremt @  : steam at night',
      'Dolvar @  : mills by the sea',
    ]);
  });

  test('in other notes they are a list of things to read', () => {
    expect(talksOf(LIST.replace('Session 2', 'To read'), 'library.md')).toEqual([]);
  });
});

describe('splitHeader: names and where they are from without a blank between', () => {
  test('behind a whole name "@" leads to a place', () => {
    const talk = (header: string): string =>
      `### ${header}\n- silk and wool, wheels and cards, and much about mills\n- seen at NeurIPS 2019, and a paper of which I have no copy, though I asked for one twice\n\n`;
    const text = `## Monday\n\nHello\n\n${talk('Anna Larsen@Stanford')}${talk('Peter Novak@the mill')}${talk('Ruth Okafor@MIT')}`;
    expect(talksOf(text, 'monday.md').map((line) => line.split(' @')[0])).toEqual(['Anna Larsen', 'Peter Novak', 'Ruth Okafor']);
  });

  test('without the name of a meeting they are people', () => {
    const talk = (header: string): string =>
      `### ${header}\n- silk and wool, wheels and cards, and much about mills\n- an old friend of whom I have no picture at all, though I asked for one twice\n\n`;
    expect(
      talksOf(`# Friends\n\n${talk('Anna Larsen@Stanford')}${talk('Peter Novak@the mill')}${talk('Ruth Okafor@MIT')}`, 'people.md'),
    ).toEqual([]);
  });
});
