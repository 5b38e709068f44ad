import { describe, expect, test } from 'vitest';
import { cutFrontMatter } from '../../src/notes/front-matter.ts';
import { parseNote } from '../../src/notes/parse-note.ts';

describe('cutFrontMatter', () => {
  test('gives plain data and the place behind it', () => {
    const text = '---\ntitle: Engines\ntags: [a, b]\n---\n# Talk';
    const { matter, end, diagnostics } = cutFrontMatter('a.md', text);
    expect(matter).toEqual({ title: 'Engines', tags: ['a', 'b'] });
    expect(text.slice(end)).toBe('\n# Talk');
    expect(diagnostics).toEqual([]);
  });

  test('is found behind a byte-order mark and with CRLF, and may end with dots', () => {
    expect(cutFrontMatter('a.md', '\ufeff---\r\ntitle: Engines\r\n---\r\nx').matter).toEqual({ title: 'Engines' });
    expect(cutFrontMatter('a.md', '---\ntitle: Engines\n...\nx').matter).toEqual({ title: 'Engines' });
  });

  test('what is not YAML is named and left out, and the note behind it is still read', () => {
    const text = '---\ntitle: "Engines\ntags: [a\n---\n# Talk';
    const { note, diagnostics } = parseNote('a.md', text);
    expect(diagnostics).toEqual([{ source: 'a.md', line: 1, rule: 'front matter', message: expect.stringContaining('not YAML') }]);
    expect(note.matter).toEqual({});
    expect(note.blocks.map(({ kind }) => kind)).toEqual(['heading']);
  });

  test.each([
    ['a rule, prose and another rule', '---\nSome words here.\n---\nx'],
    ['a rule that is never closed', '---\ntitle: x\n'],
    ['no rule at the start', 'x\n---\ntitle: y\n---\n'],
    ['an empty note', ''],
  ])('%s is no front matter', (_, text) => {
    expect(cutFrontMatter('a.md', text)).toEqual({ matter: {}, end: 0, diagnostics: [] });
  });

  test('many aliases of one node blow nothing up', () => {
    const levels = Array.from({ length: 12 }, (_, i) => `k${i}: &a${i} [${i === 0 ? 'x' : `${`*a${i - 1},`.repeat(9)}*a${i - 1}`}]`);
    const started = () => cutFrontMatter('a.md', `---\n${levels.join('\n')}\n---\n`);
    expect(started).not.toThrow();
    expect(started().diagnostics).toHaveLength(1);
  });

  test('a key like __proto__ changes no object', () => {
    cutFrontMatter('a.md', '---\n__proto__:\n  polluted: yes\n---\n');
    expect('polluted' in {}).toBe(false);
  });

  test('TOML between two lines of +++ is front matter too', () => {
    const text =
      '+++\ntitle = "Loom \\"days\\"" # 2nd\ndate = 2024-05-01\nspeakers = ["Anna Larsen",\n  \'Peter Novak\']\nweight = 3\n[other]\ntitle = "y"\n+++\n# Talk';
    const { matter, end } = cutFrontMatter('a.md', text);
    expect(matter).toEqual({ title: 'Loom "days"', date: '2024-05-01', speakers: ['Anna Larsen', 'Peter Novak'], weight: 3 });
    expect(text.slice(end)).toBe('\n# Talk');
  });

  test('a blank line before it changes nothing, and prose between two rules below one stays prose', () => {
    expect(cutFrontMatter('a.md', '\n\n---\ntitle: Engines\n---\nx').matter).toEqual({ title: 'Engines' });
    expect(cutFrontMatter('a.md', '\n---\nNote: [a rule, no front matter\n---\nx')).toEqual({ matter: {}, end: 0, diagnostics: [] });
  });

  test('no block stands in the front matter, and offsets count from the start of the file', () => {
    const text = '---\ntitle: Engines\n---\n\n# Talk';
    const { note } = parseNote('a.md', text);
    expect(note.blocks.map(({ start }) => start)).toEqual([text.indexOf('# Talk')]);
  });
});
