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

test.each([
  ['TOML', '+++\ntitle = "x"\nprivate = true\n+++\n# Talk\n'],
  ['TOML of Hugo', '+++\n[params]\npublish = "no" # for now\n+++\n# Talk\n'],
  ['a blank line before it', '\n---\nprivate: true\n---\n# Talk\n'],
  ['an inline field', 'private:: true\n\n# Talk\n'],
  ['an inline field in a list', '# Talk\n- **public**:: no\n'],
  ['an inline field in brackets', '# Talk\nSo it was. [private:: yes]\n'],
  ['public: false', matter('public: false')],
  ['a tag', matter('tags: [talk, private]')],
  ['a tag in a text', matter('tags: "#talk #private"')],
  ['a list of one', matter('private: [true]')],
])('isPrivate: %s is understood', (_, text) => {
  expect(isPrivate(read('a.md', text))).toBe(true);
});

test('isPrivate: org says it with t, and with tags of the file', () => {
  expect(isPrivate(read('a.org', '#+PRIVATE: t\n* Talk'))).toBe(true);
  expect(isPrivate(read('a.org', '#+FILETAGS: :work:noexport:\n* Talk'))).toBe(true);
});

test('isPrivate: a value that is neither yes nor no is a doubt, with its place', () => {
  expect(isPrivate(read('a.md', matter('title: x\nprivate: ja')))).toEqual({ line: 3, key: 'private', value: 'ja' });
  expect(isPrivate(read('a.md', '# Talk\npublic:: nein\n'))).toEqual({ line: 2, key: 'public', value: 'nein' });
});

test.each([
  'tags: [private-equity, semi-private]',
  'private:',
  'publish: 2024-05-01',
  'published: "March 2024"',
  'public: yes',
  'private: no # yet',
])('isPrivate: %j may be shown too', (lines) => {
  expect(isPrivate(read('a.md', matter(lines)))).toBe(false);
});

test('isPrivate: code that reads like a field is none', () => {
  expect(isPrivate(read('a.md', '# Talk\n- the call `Engine::private::start` of C++\n'))).toBe(false);
});
