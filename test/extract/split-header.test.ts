import { describe, expect, test } from 'vitest';
import { createInstitutionTest } from '../../src/extract/institution-test.ts';
import { createNameTest } from '../../src/extract/name-test.ts';
import { nameSpan } from '../../src/extract/name-span.ts';
import { splitHeader, type HeaderParts } from '../../src/extract/split-header.ts';
import { smallLexicon } from './small-lexicon.ts';

const lexicon = smallLexicon();
const tests = { name: createNameTest(lexicon, new Set()), institution: createInstitutionTest(lexicon) };

/** "names @ institutions : title", each list parted by " + ". */
function show(text: string, prior?: HeaderParts['order']): string {
  const { people, title } = splitHeader(text, 0, text.length, tests, prior && { order: prior });
  const names = people.map(({ start, end }) => text.slice(start, end)).join(' + ');
  const places = people.flatMap(({ affiliations }) => affiliations.map(({ start, end }) => text.slice(start, end))).join(' + ');
  return `${names} @ ${places} : ${title ? text.slice(title.start, title.end) : ''}`;
}

describe('splitHeader', () => {
  test.each([
    // Title, then name, then institution.
    ['On Weaving Engines - Anna Larsen, Stanford', 'Anna Larsen @ Stanford : On Weaving Engines'],
    ['On Weaving Engines – Anna Larsen (Stanford)', 'Anna Larsen @ Stanford : On Weaving Engines'],
    ['On Weaving Engines, Anna Larsen, Stanford University', 'Anna Larsen @ Stanford University : On Weaving Engines'],
    ['On Weaving Engines (Anna Larsen, MIT)', 'Anna Larsen @ MIT : On Weaving Engines'],
    ['On Weaving Engines (Anna Larsen)', 'Anna Larsen @  : On Weaving Engines'],
    ['On Weaving Engines | Anna Larsen', 'Anna Larsen @  : On Weaving Engines'],
    ['On Weaving Engines / Anna Larsen', 'Anna Larsen @  : On Weaving Engines'],
    ['On Weaving Engines by Anna Larsen', 'Anna Larsen @  : On Weaving Engines'],
    ['On Weaving Engines by Anna Larsen from MIT', 'Anna Larsen @ MIT : On Weaving Engines'],
    ['On Weaving Engines, by Anna Larsen (NIST)', 'Anna Larsen @ NIST : On Weaving Engines'],
    ['On Weaving Engines: Anna Larsen, Oxford', 'Anna Larsen @ Oxford : On Weaving Engines'],
    ['On Weaving Engines presented by Anna Larsen', 'Anna Larsen @  : On Weaving Engines'],
    ['On Weaving Engines — Anna Larsen @ NYU', 'Anna Larsen @ NYU : On Weaving Engines'],
    ['On Weaving Engines - Anna Larsen, Google, DeepMind', 'Anna Larsen @ Google + DeepMind : On Weaving Engines'],
    ['On Weaving Engines, Anna Larsen, McGill-MILA', 'Anna Larsen @ McGill + MILA : On Weaving Engines'],
    ['On Weaving Engines - Anna Larsen, McGill & Mila', 'Anna Larsen @ McGill + Mila : On Weaving Engines'],
    ['On Weaving Engines - Anna Larsen, University of Ruritania', 'Anna Larsen @ University of Ruritania : On Weaving Engines'],
    ['On Weaving Engines (Anna Larsen, Department of Cloth, NCWR)', 'Anna Larsen @ NCWR : On Weaving Engines'],
    ['On Weaving Engines - Anna (Hanna) Larsen, MIT', 'Anna (Hanna) Larsen @ MIT : On Weaving Engines'],
    ['Anna (Hanna) Larsen: On Weaving Engines', 'Anna (Hanna) Larsen @  : On Weaving Engines'],
    // A full stop or a word between them.
    ['On weaving engines. Anna Larsen, Stanford.', 'Anna Larsen @ Stanford : On weaving engines'],
    ['Anna Larsen. On weaving engines', 'Anna Larsen @  : On weaving engines'],
    ['Anna Larsen on weaving engines', 'Anna Larsen @  : weaving engines'],
    ['Anna Larsen of Stanford: On Weaving Engines', 'Anna Larsen @ Stanford : On Weaving Engines'],
    ['On weaving for Dr. Anna Larsen', ' @  : On weaving for Dr. Anna Larsen'],
    // Name first.
    ['Anna Larsen: On Weaving Engines', 'Anna Larsen @  : On Weaving Engines'],
    ['Anna Larsen - On Weaving Engines', 'Anna Larsen @  : On Weaving Engines'],
    ['Anna Larsen (MIT): On Weaving Engines', 'Anna Larsen @ MIT : On Weaving Engines'],
    ['Anna Larsen (Stanford) - On Weaving Engines', 'Anna Larsen @ Stanford : On Weaving Engines'],
    ['Anna Larsen (MIT): On neural networks', 'Anna Larsen @ MIT : On neural networks'],
    ['Anna Larsen (MIT) - Systems of looms', 'Anna Larsen @ MIT : Systems of looms'],
    ['Anna Larsen, Stanford: On Weaving Engines', 'Anna Larsen @ Stanford : On Weaving Engines'],
    ['Anna Larsen [MIT] – On Weaving Engines', 'Anna Larsen @ MIT : On Weaving Engines'],
    ['Anna Larsen | On Weaving Engines', 'Anna Larsen @  : On Weaving Engines'],
    ['Anna Larsen', 'Anna Larsen @  : '],
    ['Anna Larsen, MIT', 'Anna Larsen @ MIT : '],
    // Titles of their own kind.
    ['Can engines weave? Anna Larsen, MIT', 'Anna Larsen @ MIT : Can engines weave?'],
    ['Do engines dream? - Anna Larsen', 'Anna Larsen @  : Do engines dream?'],
    ['Anna Larsen: Can engines weave?', 'Anna Larsen @  : Can engines weave?'],
    ['Engines: The Early Years - Anna Larsen', 'Anna Larsen @  : Engines: The Early Years'],
    ['Looms, Engines, and Cards - Anna Larsen', 'Anna Larsen @  : Looms, Engines, and Cards'],
    ['Engines (Part II) - Anna Larsen', 'Anna Larsen @  : Engines (Part II)'],
    ['"Weaving Engines" - Anna Larsen', 'Anna Larsen @  : Weaving Engines'],
    // Titles before names, degrees and handles are no part of a name.
    ['Prof. Anna Larsen: On Weaving Engines', 'Anna Larsen @  : On Weaving Engines'],
    ['Dr Anna Larsen, PhD - On Weaving Engines', 'Anna Larsen @  : On Weaving Engines'],
    ['On Weaving Engines - Anna Larsen @alarsen', 'Anna Larsen @  : On Weaving Engines'],
    ['On Weaving Engines - Anna Larsen **', 'Anna Larsen @  : On Weaving Engines'],
    // Several people.
    [
      'Panel: Anna Larsen, Peter Novak, Ruth Okafor, Ivan Petrov, Emma Stone',
      'Anna Larsen + Peter Novak + Ruth Okafor + Ivan Petrov + Emma Stone @  : Panel',
    ],
    ['Panel - Anna Larsen & Peter Novak', 'Anna Larsen + Peter Novak @  : Panel'],
    [
      "Panel: What's missing in looms? Anna Larsen, Peter Novak, Ruth Okafor",
      "Anna Larsen + Peter Novak + Ruth Okafor @  : Panel: What's missing in looms?",
    ],
    ['On Weaving Engines - Anna Larsen and Peter Novak', 'Anna Larsen + Peter Novak @  : On Weaving Engines'],
    ['Anna Larsen & Peter Novak: On Weaving Engines', 'Anna Larsen + Peter Novak @  : On Weaving Engines'],
    ['Panel: Anna Larsen, Peter Novak, and Ruth Okafor', 'Anna Larsen + Peter Novak + Ruth Okafor @  : Panel'],
    ['On Weaving Engines with Anna Larsen', 'Anna Larsen @  : On Weaving Engines'],
    // Names of many shapes.
    ['On Weaving Engines - Eva van der Berg', 'Eva van der Berg @  : On Weaving Engines'],
    ['On Weaving Engines - Maria de la Cruz', 'Maria de la Cruz @  : On Weaving Engines'],
    ["On Weaving Engines - Sarah O'Brien", "Sarah O'Brien @  : On Weaving Engines"],
    ['On Weaving Engines - Jean-Paul Dubois', 'Jean-Paul Dubois @  : On Weaving Engines'],
    ['On Weaving Engines - J. R. Larsen', 'J. R. Larsen @  : On Weaving Engines'],
    ['On Weaving Engines - P. Jonathon Novak', 'P. Jonathon Novak @  : On Weaving Engines'],
    ['On Weaving Engines - José Ñañez', 'José Ñañez @  : On Weaving Engines'],
    ['张伟: On Weaving Engines', '张伟 @  : On Weaving Engines'],
    ['On Weaving Engines - 田中由紀', '田中由紀 @  : On Weaving Engines'],
    ['Emma McDonald: On Weaving Engines', 'Emma McDonald @  : On Weaving Engines'],
    // Nobody is named.
    ['On Weaving Engines', ' @  : On Weaving Engines'],
    ['Machine Learning: The State of the Field', ' @  : Machine Learning: The State of the Field'],
    ['Support Vector Machine - Deep Learning', ' @  : Support Vector Machine - Deep Learning'],
    ['Panel: Scientific Funding', ' @  : Panel: Scientific Funding'],
    ['Stanford University', ' @  : Stanford University'],
    ['Lunch Break', ' @  : Lunch Break'],
    ['2019-07-03', ' @  : 2019-07-03'],
    ['Open Data, Open Code, Open Science', ' @  : Open Data, Open Code, Open Science'],
  ])('takes apart: %s', (heading, expected) => {
    expect(show(heading)).toBe(expected);
  });

  test('the order of the document decides where both sides could be names', () => {
    const heading = 'Anna Larsen - Peter Novak';
    expect(show(heading, 'name-first')).toBe('Anna Larsen @  : Peter Novak');
    expect(show(heading, 'name-last')).toBe('Peter Novak @  : Anna Larsen');
  });

  test('offsets are those of the whole text', () => {
    const text = '## Anna Larsen: Engines';
    const { people, title } = splitHeader(text, 3, text.length, tests);
    expect([text.slice(people[0]?.start, people[0]?.end), text.slice(title?.start, title?.end)]).toEqual(['Anna Larsen', 'Engines']);
  });

  test.each([
    ['Title - Name', 'name-last', 'Engines of Old - Anna Larsen'],
    ['Name: Title', 'name-first', 'Anna Larsen: Engines of Old'],
    ['Name', 'name-only', 'Anna Larsen'],
    ['Title', 'title-only', 'Engines of Old'],
  ])('says the order of %s', (_, order, heading) => {
    expect(splitHeader(heading, 0, heading.length, tests).order).toBe(order);
  });
});

describe('nameSpan', () => {
  test.each([
    ['Prof. Dr. Anna Larsen', 'Anna Larsen'],
    ['Anna Larsen, PhD', 'Anna Larsen'],
    ['Anna Larsen @alarsen', 'Anna Larsen'],
    ['Anna Larsen anna@example.org', 'Anna Larsen'],
    ['Anna Larsen <anna@example.org>', 'Anna Larsen'],
    ['Anna Larsen ★★', 'Anna Larsen'],
    ['  *Anna Larsen*, ', 'Anna Larsen'],
    ['Mr Mark Novak Jr.', 'Mark Novak'],
  ])('of "%s" is %s', (words, expected) => {
    const span = nameSpan(words, 0, words.length);
    expect(words.slice(span?.start, span?.end)).toBe(expected);
  });

  test('of marks alone is nothing', () => {
    expect(nameSpan(' – ', 0, 3)).toBeUndefined();
  });
});
