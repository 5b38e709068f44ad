import { describe, expect, test } from 'vitest';
import { readYamlTable } from '../../src/notes/read-yaml-table.ts';

const isTalk = (names: readonly string[]): boolean => names.includes('title') && names.includes('speakers');
const read = (text: string) => {
  const table = readYamlTable(text, isTalk);
  if ('message' in table) throw new Error(table.message);
  const cells = table.records.flatMap(({ fields }) => fields.flatMap((field) => field.cells));
  for (const { start, end } of cells) expect(text.slice(start, end).trim()).not.toBe('');
  return table.records.map(({ fields }) =>
    fields.map(({ name, cells: held }) => `${name}=${held.map(({ text: said }) => said).join('+')}`).join(' '),
  );
};

describe('readYamlTable', () => {
  test('a list of talks at the top or under a key', () => {
    const list = '- title: Looms\n  speakers: Ada Byron\n- title: Engines\n  speakers: [Mary Moore, Ann Lee]\n';
    const expected = ['title=Looms speakers=Ada Byron', 'title=Engines speakers=Mary Moore+Ann Lee'];
    expect(read(list)).toEqual(expected);
    expect(read(`meeting: Loom days\ntalks:\n${list.replace(/^/gm, '  ')}`.trimEnd())).toEqual(
      expected.map((line) => `${line} meeting=Loom days`),
    );
  });

  test('what stands around a list is said of each of its talks', () => {
    const text =
      'days:\n  - date: 2024-05-01\n    talks:\n      - { title: Looms, speakers: Ada }\n2024-05-02:\n  - { title: Engines, speakers: Mary }\n';
    expect(read(text)).toEqual(['title=Looms speakers=Ada date=2024-05-01', 'title=Engines speakers=Mary key=2024-05-02']);
  });

  test('people as maps keep together what belongs together', () => {
    const text =
      '- title: Looms\n  speakers:\n    - name: Ada\n      affiliation: MIT\n    - name: Mary\n  links: { video: "https://v.example/1" }\n';
    expect(read(text)).toEqual(['title=Looms speakers=Ada+Mary affiliation=MIT video=https://v.example/1']);
    const table = readYamlTable(text, isTalk);
    const fields = 'records' in table ? table.records[0]?.fields : [];
    expect(fields?.find(({ name }) => name === 'affiliation')?.cells[0]?.group).toBe(0);
  });

  test('quoted, folded and escaped values are quoted from where they stand', () => {
    const text =
      '- title: "Looms \\u0026 more"\n  speakers: \'Ada\'\n- title: >-\n    Engines\n    of steam\n  speakers: |\n    Mary\n    Ann\n';
    expect(read(text)).toEqual(['title=Looms & more speakers=Ada', 'title=Engines of steam speakers=Mary\nAnn']);
  });

  test('what is no YAML is named with its line', () => {
    expect(readYamlTable('a: 1\nb: "open\nc: [\n', isTalk)).toMatchObject({ line: expect.any(Number), message: expect.any(String) });
  });

  test('keys like __proto__, and aliases without end, do no harm', () => {
    expect(read('__proto__:\n  - { title: a, speakers: b, __proto__: { x: 1 } }\n')).toHaveLength(1);
    const bomb = Array.from({ length: 12 }, (_, i) => `k${i}: &a${i} [${i === 0 ? 'x' : `${`*a${i - 1},`.repeat(9)}*a${i - 1}`}]`).join(
      '\n',
    );
    expect(read(bomb)).toEqual([]);
    expect('x' in {}).toBe(false);
  });
});
