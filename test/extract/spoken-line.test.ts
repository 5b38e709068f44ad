import { describe, expect, test } from 'vitest';
import { showTalks, yieldOf } from './yield-of.ts';

const talksOf = (...lines: string[]): string[] => showTalks(yieldOf('a.md', lines.join('\n\n')));

describe('readSpokenLine: lines that are sentences of who spoke on what', () => {
  test.each([
    ['10:30 Anna Larsen from Acme Institute talked about silk', '11:00 Paul Weber (Weaving College) presented on wool'],
    ['ore 10.30, Anna Larsen dell’Acme Institute ha parlato di **silk**', 'ore 11.00, Paul Weber (Weaving College) ha parlato di **wool**'],
    ['10h30, Anna Larsen de Acme Institute a parlé de silk', '11h, Paul Weber (Weaving College) a présenté wool'],
    ['10.30 Uhr: Anna Larsen vom Acme Institute sprach über silk', '11.00 Uhr: Paul Weber (Weaving College) referierte über wool'],
    ['10:30 Anna Larsen del Acme Institute habló sobre silk', '11:00 Paul Weber (Weaving College) habló de wool'],
  ])('%s', (first, second) => {
    expect(talksOf('# Loom conference', `${first} in the north\n- threads`, `${second} in winter\n- carding`)).toEqual([
      'Anna Larsen @ Acme Institute : silk in the north',
      'Paul Weber @ Weaving College : wool in winter',
    ]);
  });
});

describe('hours and rooms in lines of their own', () => {
  test('a quoted title stands below them, behind it who gives it', () => {
    expect(
      talksOf(
        'JOURNÉES DE LA LAINE — samedi',
        '10h  Amphi B\n« Filer sans rouet » par Anna Larsen (Acme Institute)\n  → soie',
        '11h30  Amphi A\n« Peut-on carder la tourbe ? » par Paul Weber et Ivan Novak (Weaving College)\n  → laine',
      ),
    ).toEqual([
      'Anna Larsen @ Acme Institute : Filer sans rouet',
      'Paul Weber + Ivan Novak @ Weaving College : Peut-on carder la tourbe ?',
    ]);
  });

  test('a record stands below them, and a hall is nobody', () => {
    expect(
      talksOf(
        '# Verslag weefcongres',
        '**09.45 – 10.30 uur | Zaal Domtoren**\nTitel: Spinnen aan de keukentafel\nSpreker: Anna Larsen, Acme Institute\nKern: zijde',
        '**11.00 – 11.45 uur | Zaal Oudegracht**\nTitel: Kaarden zonder fax\nSpreker: Paul Weber, Weaving College\nKern: wol',
      ),
    ).toEqual(['Anna Larsen @ Acme Institute : Spinnen aan de keukentafel', 'Paul Weber @ Weaving College : Kaarden zonder fax']);
  });
});

describe('lines that go on with notes', () => {
  test('the first sentence below a title says who spoke, in other languages too', () => {
    const notes = 'Hilos largos, tensión y agua, con muchas preguntas de la sala sobre el precio y la humedad de los telares.';
    expect(
      talksOf(
        '# Jornadas de telares',
        `1) **¿Sirven las ruecas?**\nLo da Anna Larsen (Acme Institute). ${notes}`,
        `2) **Lana y farolas**\nHabla Paul Weber (Weaving College). ${notes}`,
      ),
    ).toEqual(['Anna Larsen @ Acme Institute : ¿Sirven las ruecas?', 'Paul Weber @ Weaving College : Lana y farolas']);
  });

  test('a quoted title behind a name ends where the notes begin, and the name of a series is none of it', () => {
    expect(
      talksOf(
        '## 2024-02-05 Mon',
        '- 16:00 dept. seminar, Anna Larsen (Acme Institute): "Spinning the yarn you wish you had". Threads. Knots.',
        '## 2024-02-13 Tue',
        '- 15:00 loom seminar — Paul Weber: "Knots when the wool is wet". Cards. Wheels.',
      ),
    ).toEqual(['Anna Larsen @ Acme Institute : Spinning the yarn you wish you had', 'Paul Weber @  : Knots when the wool is wet']);
  });
});

describe('one talk under a line of its day and place', () => {
  test('names right below its heading say who spoke', () => {
    const note = 'Tues. 7 Nov, Loom Days, ballroom\n\nFolding wool is a knot\n======\nAnna Larsen, Paul Weber\nAcme Institute\n\n';
    const notes =
      'threads as chains, the wheel tells the state of the card; knots are counted by hand and then again by the loom itself, wet or dry';
    expect(talksOf(note + notes)).toEqual(['Anna Larsen + Paul Weber @ Acme Institute : Folding wool is a knot']);
    expect(talksOf(note.replace(/^.*\n\n/, '').replace('Anna Larsen, Paul Weber\nAcme Institute', 'wet and dry') + notes)).toEqual([]);
  });
});
