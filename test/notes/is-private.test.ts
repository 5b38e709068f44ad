import { expect, test } from 'vitest';
import { isPrivate } from '../../src/notes/is-private.ts';
import { read } from './show-blocks.ts';

const matter = (lines: string): string => `---\n${lines}\n---\n# Talk\n`;

test.each([
  ['private: true'],
  ['private: yes'],
  ['Private: "true"'],
  ['publish: false'],
  ['title: x\npublish: no'],
  ['title: "never closed\nprivate: true'],
  ['tags: [a\npublish: false'],
])('isPrivate: %j is for nobody else', (lines) => {
  expect(isPrivate(read('a.md', matter(lines)))).toBe(true);
  expect(isPrivate(read('a.txt', matter(lines).replaceAll('\n', '\r\n')))).toBe(true);
});

test('isPrivate: settings of org say it too', () => {
  expect(isPrivate(read('a.org', '#+PRIVATE: true\n* Talk'))).toBe(true);
  expect(isPrivate(read('a.org', '#+PUBLISH: no\n* Talk'))).toBe(true);
});

test('isPrivate: front matter that is never closed still says it', () => {
  expect(isPrivate(read('a.md', '---\nprivate: true\n# Talk'))).toBe(true);
});

test.each(['private: false', 'publish: true', 'published: 2019', 'title: private', 'note: "private: true"'])(
  'isPrivate: %j may be shown',
  (lines) => {
    expect(isPrivate(read('a.md', matter(lines)))).toBe(false);
  },
);

test('isPrivate: what stands in the note itself says nothing', () => {
  expect(isPrivate(read('a.md', '# Talk\nprivate: true\n'))).toBe(false);
});
