import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { partOfName, relateNames } from '../../src/resolve/name-pairs.ts';

describe('relateNames', () => {
  test.each([
    ['Léon Bottou', 'Leon Bottou'],
    ['ANNA LARSEN', 'Anna Larsen'],
    ['Jean-Paul Dubois', 'Jean Paul Dubois'],
    ['Larsen Anna', 'Anna Larsen'],
    ['Larsen, Anna', 'Anna Larsen'],
    ['Mao Ze Dong', 'Mao Zedong'],
    ['Terrence Senjnowski', 'Terrence Sejnowski'],
    ['Leslie Kaelbling', 'Leslie Kaelblng'],
    ['Soumith Chintala', 'Soumith Chintalla'],
    ['Christopher Manning', 'Christopher Maning'],
    ['Barbara Engelhardt', 'Barbara Englehardt'],
    ['Michael Jordan', 'Micheal Jordan'],
    ['J. Malik', 'Jitendra Malik'],
    ['J R Larsen', 'Jane Ruth Larsen'],
    ['A. B. Larsen', 'Anna Berta Larsen'],
    ['P. Jonathan Philips', 'Jonathon Phillips'],
    ['Anna B. Larsen', 'Anna Larsen'],
    ['Łukasz Kaiser', 'Lukasz Kaiser'],
    ['José Ñañez', 'Jose Nanez'],
    ['Kevin O’Regan', "Kevin O'Regan"],
    ['Andrea Zisserman', 'Andreas Zisserman'],
    ['Dr Anna Larsen', 'Anna Dr Larsen'],
    ['Müller Hans', 'Hans Muller'],
    ['Katharina Zweig', 'Katarina Zweig'],
    ['İlker Yıldırım', 'Ilker Yildirim'],
  ])('%s and %s are one', (a, b) => {
    expect(relateNames(a, b)?.merges).toBe(true);
  });

  test.each([
    ['David Balding', 'David Baldwin'],
    ['Wei Chen', 'Wei Cheng'],
    ['Yi Wang', 'Yi Yang'],
    ['Jan Peters', 'Jon Peters'],
    ['Anna Larsen', 'Anne Larsson'],
    ['Maria Santos', 'Mario Santos'],
    ['Li Zhang', 'Liu Zhang'],
    ['Daniel Kim', 'Daniela Kim'],
    ['Max Welling', 'Max Weller'],
    ['Peter Smith', 'Petra Smith'],
    ['John Smith', 'Jane Smith'],
    ['John Smith', 'Jon Smyth'],
    ['Bin Yu', 'Bing Yu'],
    ['Ruth Okafor', 'Ruth Okoro'],
    ['Eva Stone', 'Emma Stone'],
    ['Chris Manning', 'Christopher Manning'],
    ['Paul Anderson', 'Paula Andersen'],
    ['Kim Lee', 'Tim Lee'],
    ['Hannah Meyer', 'Johannah Mayer'],
    ['Carl Weber', 'Karl Weber'],
    ['Frances Arnold', 'Francis Arnott'],
    ['Alan Black', 'Alan Block'],
    ['Tom Mitchell', 'Tim Mitchell'],
    ['A. Larsen', 'B. Larsen'],
    ['Anna Larsen', 'Boris Larsen'],
    ['Sumith Chintalla', 'Soumith Chintala'],
  ])('%s and %s are not made one by themselves', (a, b) => {
    expect(relateNames(a, b)?.merges ?? false).toBe(false);
  });

  test.each([
    ['David Balding', 'David Baldwin'],
    ['Sumith Chintalla', 'Soumith Chintala'],
  ])('%s and %s are a doubt for a person to decide', (a, b) => {
    expect(relateNames(a, b)?.merges).toBe(false);
  });

  test('is the same both ways', () => {
    const name = fc.tuple(fc.stringMatching(/^[A-D][a-c]{0,6}$/), fc.stringMatching(/^[A-D][a-c]{2,6}$/)).map((words) => words.join(' '));
    fc.assert(
      fc.property(name, name, (a, b) => {
        const [there, back] = [relateNames(a, b), relateNames(b, a)];
        expect([there?.rule, there?.merges]).toEqual([back?.rule, back?.merges]);
      }),
    );
  });
});

describe('partOfName', () => {
  test.each([
    ['Regina', 'Regina Barzilay', 1],
    ['Barzilay', 'Regina Barzilay', 1],
    ['Tomassa', 'Tomaso Poggio', 0.6],
    ['Terence', 'Terrence Sejnowski', 0.8],
    ['Rod', 'Rodney Brooks', 0],
    ['Peter', 'Regina Barzilay', 0],
  ])('%s in %s: %d', (word, name, expected) => {
    expect(partOfName(word, name)).toBe(expected);
  });
});
