import { describe, expect, test } from 'vitest';
import { showTalks, yieldOf } from './yield-of.ts';

const talksOf = (...lines: string[]): string[] => showTalks(yieldOf('a.md', lines.join('\n\n')));

describe('extractNote: layouts that are seldom met', () => {
  test('initials behind a number are a name’s, and what was not heard is no talk', () => {
    expect(
      talksOf(
        'Visit to the Loom Days in Szeged\n========',
        '(1) Anna Larsen (Acme Institute): numbers of threads\n    lower bound by knots',
        '(2) I. Novak & P. Okafor (Weaving College): the wheels of toroidal looms\n    three suffice',
        '(3) no notes, was outside on the phone',
      ),
    ).toEqual([
      'Anna Larsen @ Acme Institute : numbers of threads',
      'I. Novak + P. Okafor @ Weaving College : the wheels of toroidal looms',
    ]);
  });

  test('labels in bold without a colon are labels all the same', () => {
    expect(
      talksOf(
        '## Workshop on soft looms',
        '**Who** Dr Anna Larsen (Weaving College)\n**What** Routing with one thread\n**Why care** cheap looms',
        '- cables\n\n---',
        '**Who** Prof. Paul Weber\n**What** Jamming revisited\n**Why care** physics',
        '- coffee\n\n---',
        '**Who** a student from Pisa\n**What** Skins from paper\n**Why care** scale',
        '- paper',
      ),
    ).toEqual(['Anna Larsen @ Weaving College : Routing with one thread', 'Paul Weber @  : Jamming revisited', ' @  : Skins from paper']);
  });

  test('a bar behind the number of a talk sets off its title', () => {
    expect(
      talksOf(
        '# Loom Day Utrecht',
        '### Talk 1 | "You need no loom"\n\n*by Anna Larsen and Paul Weber (both Acme Institute)*\n\nwool',
        '### Talk 2 | Cost of thread\n\n*by Ruth Okafor*\n\nsilk',
      ),
    ).toEqual(['Anna Larsen + Paul Weber @ Acme Institute : You need no loom', 'Ruth Okafor @  : Cost of thread']);
  });

  test('behind name and title the bracket at the end says where they are from', () => {
    expect(
      talksOf(
        '# Loom Days',
        '## Anna Larsen: "Who wove the sagas?" (Weaving College)\n\n- silk',
        '## Paul Weber: wheels for all (Acme Institute)\n\n- wool',
      ),
    ).toEqual(['Anna Larsen @ Weaving College : Who wove the sagas?', 'Paul Weber @ Acme Institute : wheels for all']);
  });

  test('somebody called up from a place with a quoted title, and somebody who spoke about something', () => {
    expect(
      talksOf(
        'I went to the Loom Colloquium last Thursday and here is what stuck.',
        'First up, Anna Larsen from Weaving College, "Silk from space". She combines two looms.',
        'Then "Gliders under wool" by Peter Novak (Acme Institute). Sound and thread.',
        'Lastly Ruth Okafor spoke about the wheels of northern mills, without slides because the projector died.',
      ),
    ).toEqual([
      'Anna Larsen @ Weaving College : Silk from space',
      'Peter Novak @ Acme Institute : Gliders under wool',
      'Ruth Okafor @  : the wheels of northern mills',
    ]);
  });

  test('a date with blanks behind it, the name and the title below it, and what did not take place', () => {
    expect(
      talksOf(
        'Kolloquium Wintersemester 2019/20',
        '21.10.2019 Prof. Dr. Anna Larsen (Acme Institute)\n"Neue Wege der Weberei"\n - Seide',
        '04.11.2019 Dr. Peter Novak (Weaving College)\n"Wolle im Wandel"\n - Wolle',
        '18.11.2019 fällt aus',
        '02.12.2019 M.Sc. Paul Weber (Stanford University)\n"Garn über Torf"\n - Garn',
      ),
    ).toEqual([
      'Anna Larsen @ Acme Institute : Neue Wege der Weberei',
      'Peter Novak @ Weaving College : Wolle im Wandel',
      'Paul Weber @ Stanford University : Garn über Torf',
    ]);
  });

  test('dots may lead from a label to its colon', () => {
    const record = (title: string, who: string, place: string): string =>
      `Title........: ${title}\nSpeaker......: ${who}\nAffiliation..: ${place}\nNotes........: much wool`;
    expect(
      talksOf(
        '# Notes from Loom Camp',
        record('Threads with care', 'Anna Larsen', 'Acme Institute'),
        record('Wheels, gently', 'Paul Weber', 'Weaving College'),
      ),
    ).toEqual(['Anna Larsen @ Acme Institute : Threads with care', 'Paul Weber @ Weaving College : Wheels, gently']);
  });

  test('"on" in front of a title in italics is none of it, and who presents a work is no place', () => {
    expect(
      talksOf(
        '# Loom Meetup',
        '- 19:00 **Anna Larsen** (Acme Institute) on *small looms in a newsroom*\n    - silk\n- 19:30 **Paul Weber**: *Colour for all*\n    - wool',
      ),
    ).toEqual(['Anna Larsen @ Acme Institute : small looms in a newsroom', 'Paul Weber @  : Colour for all']);
    const { affiliations } = yieldOf(
      'a.md',
      '# Looms\n\n## Silk in the north\n_Authors:_ Anna Larsen, Paul Weber (presenting: Weber)\n\n- silk',
    );
    expect(affiliations).toEqual([]);
  });
});
