import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseGraphFile, writeGraphFile } from '../../src/formats/graph-json.ts';
import type { GraphFile } from '../../src/model/graph-file.ts';
import { buildSmall, evidenceTrouble, note } from './build-small.ts';

/** Builds one note, checks what must hold of every graph, and gives it as it is read back. */
async function through(text: string, path = 'a.md'): Promise<GraphFile> {
  const { file } = await buildSmall([note(path, text)]);
  expect(evidenceTrouble(file, new Map([[path, text]]))).toEqual([]);
  return parseGraphFile(writeGraphFile(file));
}

const frame = (name: string, title: string, words: string): string =>
  `## ${name}: ${title}\n- ${words}\n\n## Anna Larsen: Looms\n- loom\n\n## Peter Novak: Engines\n- loom\n`;

describe('buildGraph: hostile notes', () => {
  test('HTML and scripts are text', async () => {
    const { nodes } = await through(frame('Ruth Okafor', '<script>alert(1)</script> Looms', '<img src=x onerror=alert(1)> neural network'));
    expect(nodes.some(({ key }) => key === 'concept/neural-network')).toBe(true);
    expect(nodes.filter(({ attributes: { label } }) => /[<>]/.test(label))).toEqual([]);
  });

  test.each(['constructor', 'toString', 'hasOwnProperty', 'prototype'])(
    '%s is a title, a speaker, a concept like any other',
    async (word) => {
      const { nodes } = await through(`${frame('Ruth Okafor', word, `[[${word}]] \`${word}\``)}\n## Engines\nSpeaker: ${word}\n`);
      expect(nodes.filter(({ attributes: { label } }) => label === word).map(({ attributes: { kind } }) => kind)).toEqual(
        expect.arrayContaining(['talk', 'concept']),
      );
      expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
    },
  );

  test('a talk and a person called __proto__ are a talk and a person', async () => {
    const { nodes } = await through('---\ntitle: __proto__\nspeaker: __proto__\naffiliation: __proto__\n---\n- loom\n');
    expect(nodes.filter(({ attributes: { label } }) => label === '__proto__').map(({ attributes: { kind } }) => kind)).toEqual([
      'institution',
      'speaker',
      'talk',
    ]);
  });

  test('front matter that names __proto__ changes no object', async () => {
    await through('---\n__proto__:\n  polluted: true\nspeaker: Anna Larsen\ntitle: Looms\n---\n- loom\n');
    expect('polluted' in {}).toBe(false);
  });

  test('emoji, combining letters and scripts of all directions go through', async () => {
    const { nodes } = await through(frame('Zoe\u0308 Lindt', 'Looms 🧵 by 👩‍🔬 and others', 'نول loom 織機 🇵🇹 neural\u00a0network'));
    expect(nodes.some(({ attributes: { label } }) => label.includes('🧵'))).toBe(true);
  });

  test('lone surrogates, null characters and line separators go through', async () => {
    expect((await through(frame('Ruth Okafor', 'A \ud800 loom', 'b \u0000 \u2028 loom'))).nodes.length).toBeGreaterThan(3);
  });

  test('bullets nested five hundred deep, two thousand headings', async () => {
    const deep = Array.from({ length: 500 }, (_, i) => `${' '.repeat(i)}- loom`).join('\n');
    expect((await through(`${frame('Ruth Okafor', 'Deep', 'x')}${deep}`)).nodes.length).toBeGreaterThan(3);
    expect((await through(`${frame('Ruth Okafor', 'Many', 'x')}${'### x\n'.repeat(2_000)}`)).nodes.length).toBeGreaterThan(3);
  });

  test('a path that climbs and a file named like a property are only names', async () => {
    for (const path of ['../../etc/passwd.md', '__proto__.md', 'constructor', '.md', 'ä ö/ü.md'])
      expect((await through(frame('Ruth Okafor', 'Looms', 'loom'), path)).attributes.sources[0]?.path).toBe(path);
  });

  test('any two notes make a graph whose quotes are exact, in any order the same', async () => {
    const piece = fc.constantFrom(
      '## Anna Larsen: Looms\n',
      '## Looms - Ruth Okafor, MIT\n',
      '# Day 1\n',
      '1. Looms, Peter Novak (NYU)\n',
      'Anna: neural network\n',
      '- Novak 2018\n',
      '[[loom]] GNS (Graph Neural Solver)\n',
      '\n',
      'x',
      '🙂',
      '\ufeff',
      '---\n',
    );
    const text = fc.array(fc.oneof(piece, fc.string({ unit: 'binary', maxLength: 6 })), { maxLength: 25 }).map((parts) => parts.join(''));
    await fc.assert(
      fc.asyncProperty(text, text, async (a, b) => {
        const pair = [note('a.md', a), note('b.txt', b)];
        const [there, back] = [await buildSmall(pair), await buildSmall(pair.toReversed())];
        expect(evidenceTrouble(there.file, new Map(pair.map((each) => [each.path, each.text])))).toEqual([]);
        expect(writeGraphFile(back.file)).toBe(writeGraphFile(there.file));
        parseGraphFile(writeGraphFile(there.file));
      }),
      { numRuns: 60 },
    );
  });
});
