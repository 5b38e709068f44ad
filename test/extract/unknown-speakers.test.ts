import { describe, expect, test } from 'vitest';
import { showTalks, yieldOf } from './yield-of.ts';

const day = (...talks: string[]): string[] => showTalks(yieldOf('a.md', ['# Loom Days 2021', ...talks].join('\n\n')));
const others = ['## Knots\nSpeaker: Lena Winter (Acme Institute)\n- silk', '## Wheels\nSpeaker: Paul Weber\n- wool'];
const found = ['Lena Winter @ Acme Institute : Knots', 'Paul Weber @  : Wheels'];

describe('extractNote: fields of people in which names are missing, shared or listed below', () => {
  test('whoever is not known is no speaker, and the talk is one all the same', () => {
    const unknown = ['tba', "didn't catch it", 'someone from Northern Looms', 'a student of hers', '_not sure_', '?', 'the organisers'];
    for (const words of unknown)
      expect(day(...others, `## Threads that break\nSpeaker: ${words}\n- much wool`), words).toEqual([
        ...found,
        ' @  : Threads that break',
      ]);
  });

  test('a remark in brackets is no talk', () => {
    expect(day(...others, '## (empty slot, we sat in the sun)\n- sun')).toEqual(found);
  });

  test('who proposed a session leads it', () => {
    expect(day(...others, '## Silk for all\nProposed by: Anna Larsen (Acme Institute)\nRoom: 3\n- silk')).toEqual([
      ...found,
      'Anna Larsen @ Acme Institute : Silk for all',
    ]);
  });

  test('the people of a label stand in the list below it, those nobody knows left out', () => {
    const panel =
      '## Panel: who weaves?\n\nModerator: Eva Fox\nPanelists:\n  - Ruth Okafor, Weaving College\n  - Peter Novak, Acme Institute\n  - a senator’s assistant\n\n- silk';
    expect(day(...others, panel).at(-1)).toBe(
      '(chair) Eva Fox + Ruth Okafor + Peter Novak @ Weaving College + Acme Institute : who weaves?',
    );
  });

  test('the same place is that of the one before, and a guest’s place is the guest’s alone', () => {
    expect(day(...others, '## Yarn\n*Who:* Anna Larsen (Weaving College) and Peter Novak (same)\n- wool').at(-1)).toBe(
      'Anna Larsen + Peter Novak @ Weaving College : Yarn',
    );
    const { people, affiliations } = yieldOf(
      'a.md',
      '# Yarn\n\n*Presenter: Anna Larsen and guest Peter Novak from Acme Institute*\n\n- wool',
    );
    expect(people.map(({ name }) => name)).toEqual(['Anna Larsen', 'Peter Novak']);
    expect(affiliations.map(({ person, name }) => [person, name])).toEqual([[1, 'Acme Institute']]);
  });

  test('those with whom a work was done, or whom nobody knows, did not speak', () => {
    expect(day(...others, '## Felt\nAnna Larsen (Weaving College), joint work w/ Peter Novak\n\n- wool').at(-1)).toBe(
      'Anna Larsen @ Weaving College : Felt',
    );
    expect(day(...others, '## Felt\n**Anna Larsen + someone from the Weaving College**\n\n- wool').at(-1)).toBe('Anna Larsen @  : Felt');
  });

  test('who discusses a talk stands in brackets below the speaker', () => {
    expect(day(...others, '## Felt\nAnna Larsen, Weaving College\n(discussant: Peter Novak)\n\n- wool').at(-1)).toBe(
      'Anna Larsen + (discussant) Peter Novak @ Weaving College : Felt',
    );
    expect(day(...others, '## Felt\nAnna Larsen, Weaving College\n(no discussant)\n\n- wool').at(-1)).toBe(
      'Anna Larsen @ Weaving College : Felt',
    );
  });
});

describe('extractNote: notes called as their file is', () => {
  const of = (name: string, ...lines: string[]): string[] => showTalks(yieldOf(`loom school/${name}.md`, lines.join('\n')));

  test('below tags stands who spoke, and nothing else', () => {
    expect(of('Silk is a mistake', '#loom #silk', '', '[[Anna Larsen]] (Weaving College)', '', 'byte silk', 'threads')).toEqual([
      'Anna Larsen @ Weaving College : Silk is a mistake',
    ]);
    expect(of('Wool for all', '#loom', '', '[[Anna Larsen]] & [[Peter Novak]], [[Acme Institute]]', '', '- wool')).toEqual([
      'Anna Larsen + Peter Novak @ Acme Institute : Wool for all',
    ]);
    expect(of('Knots and threads', '#loom', '', 'speaker: forgot', '', '- knots')).toEqual([' @  : Knots and threads']);
  });

  test('tags over notes of no talk make none', () => {
    expect(showTalks(yieldOf('recipes/Soup.md', '#food\n\n[[Anna Larsen]] gave it to me.\n\n- leek\n- salt'))).toEqual([]);
    expect(of('_practical', 'Bus from the station, passes 38.', 'Password in chat.')).toEqual([]);
  });
});
