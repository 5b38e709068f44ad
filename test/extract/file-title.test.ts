import { describe, expect, test } from 'vitest';
import { createNameTest } from '../../src/extract/name-test.ts';
import { createInstitutionTest } from '../../src/extract/institution-test.ts';
import { fileWords, readFileTitle } from '../../src/extract/file-title.ts';
import { smallLexicon } from './small-lexicon.ts';

const lexicon = smallLexicon();
const tests = { name: createNameTest(lexicon, new Set()), institution: createInstitutionTest(lexicon) };

describe('readFileTitle', () => {
  test('reads title and speaker from the name of a file', () => {
    expect(readFileTitle('conf/On silk and steam - Anna Larsen.md', tests)).toEqual({
      words: 'On silk and steam - Anna Larsen',
      title: 'On silk and steam',
      people: ['Anna Larsen'],
    });
    expect(readFileTitle('2019-05-01 Threads that break by Peter Novak.txt', tests)).toMatchObject({
      title: 'Threads that break',
      people: ['Peter Novak'],
    });
  });

  test('a name alone, a title alone and words joined by dashes say too little', () => {
    for (const path of ['Anna Larsen.md', 'On silk and steam.md', 'on-silk-anna-larsen.md', 'Meeting - notes.md'])
      expect(readFileTitle(path, tests)).toBeUndefined();
  });
});

describe('fileWords', () => {
  test('leaves out folders, the ending, and a date or a number in front', () => {
    expect(fileWords('a/b/2019-05-01_On_silk.md')).toBe('On silk');
    expect(fileWords('07. On silk.org')).toBe('On silk');
  });
});
