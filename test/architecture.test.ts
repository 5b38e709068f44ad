import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { findTrouble, type House, type SourceFile } from './architecture/find-trouble.ts';

const LOW = ['text', 'model', 'notes', 'graph'];
const TO_FLOOR_3 = [...LOW, 'extract', 'resolve', 'rank', 'layout', 'search', 'formats'];

/** The house: every folder of src, what it may import, and the door of every outside library. */
const HOUSE: House = {
  text: { floor: 0, imports: [] },
  styles: { floor: 0, imports: [], libraries: ['lit'] },
  model: { floor: 1, imports: ['text'] },
  notes: { floor: 2, imports: ['model', 'text'], libraries: ['yaml'] },
  graph: { floor: 2, imports: ['model', 'text'], libraries: ['graphology'] },
  extract: { floor: 3, imports: ['model', 'text', 'notes'] },
  resolve: { floor: 3, imports: ['model', 'text'] },
  rank: { floor: 3, imports: ['model', 'text', 'graph'] },
  layout: { floor: 3, imports: ['model', 'text', 'graph'], libraries: ['cytoscape', 'cytoscape-fcose', 'graphology-layout-forceatlas2'] },
  search: { floor: 3, imports: ['model', 'text', 'graph'], libraries: ['minisearch'] },
  formats: { floor: 3, imports: ['model', 'text', 'graph'] },
  queries: { floor: 4, imports: TO_FLOOR_3 },
  pipeline: { floor: 4, imports: TO_FLOOR_3 },
  state: { floor: 4, imports: ['model', 'text', 'graph'] },
  node: { floor: 5, imports: ['pipeline', 'model', 'formats'], libraries: ['picomatch', 'piscina'], node: true },
  worker: { floor: 5, imports: ['queries', 'pipeline', ...TO_FLOOR_3] },
  view: { floor: 5, imports: ['model', 'text', 'graph', 'state', 'styles'], libraries: ['cytoscape'] },
  components: { floor: 6, imports: ['model', 'text', 'state', 'view', 'styles'], types: ['queries', 'graph'], libraries: ['lit'] },
  cli: { floor: 6, imports: ['node', 'pipeline', 'formats', 'model'], libraries: ['commander'] },
  app: { floor: 7, imports: ['components', 'state', 'view', 'styles', 'queries', 'worker', 'formats', 'graph', 'model', 'text'] },
};

const ROOT = fileURLToPath(new URL('../', import.meta.url));

describe('the house', () => {
  test('no import climbs, runs in a circle, re-exports, or opens a second door', () => {
    expect(findTrouble(readSources(), HOUSE, readEntries())).toEqual([]);
  });
});

describe('findTrouble(files, house, entries)', () => {
  const small: House = {
    low: { floor: 0, imports: [] },
    middle: { floor: 1, imports: ['low'], libraries: ['lit'] },
    side: { floor: 1, imports: [] },
    high: { floor: 2, imports: ['middle'], types: ['low'], node: true },
  };
  const troubleOf = (files: Record<string, string>, house = small, entries: string[] = []) =>
    findTrouble(
      Object.entries(files).map(([path, code]) => ({ path, code })),
      house,
      entries,
    );
  const low = { 'low/a.ts': 'export const a = 1;', 'middle/m.ts': 'export const m = 1;' };

  test('what the table allows is no trouble', () => {
    const files = {
      ...low,
      'middle/b.ts':
        "import { html } from 'lit';\nimport { repeat } from 'lit/directives/repeat.js';\nimport { a } from '../low/a.ts';\nimport './m.ts';",
      'high/c.ts':
        "import { readFile } from 'node:fs/promises';\nimport type { A } from '../low/a.ts';\nimport { m } from '../middle/m.ts';",
      'side/set-up.mjs': "import { existsSync } from 'node:fs';\nimport { build } from 'vite';",
    };
    expect(troubleOf(files)).toEqual([]);
  });

  test.each([
    ['a climb', 'low/x.ts', "import { m } from '../middle/m.ts';", 'low/x.ts:1: ../middle/m.ts: a climb from low to middle'],
    [
      'a climb by a type',
      'low/x.ts',
      "\nimport type { M } from '../middle/m.ts';",
      'low/x.ts:2: ../middle/m.ts: a climb from low to middle',
    ],
    ['a climb in a type', 'low/x.ts', "type M = import('../middle/m.ts').M;", 'low/x.ts:1: ../middle/m.ts: a climb from low to middle'],
    ['a climb at run time', 'low/x.ts', "await import('../middle/m.ts');", 'low/x.ts:1: ../middle/m.ts: a climb from low to middle'],
    [
      'a climb by address',
      'low/x.ts',
      "new Worker(new URL('../middle/m.ts', import.meta.url));",
      'low/x.ts:1: ../middle/m.ts: a climb from low to middle',
    ],
    ['a way that is not in the table', 'side/x.ts', "import '../low/a.ts';", 'side/x.ts:1: ../low/a.ts: side may not import low'],
    ['more than types', 'high/x.ts', "import { a } from '../low/a.ts';", 'high/x.ts:1: ../low/a.ts: high may import only types of low'],
    [
      'a re-export',
      'middle/x.ts',
      "export { a } from '../low/a.ts';",
      'middle/x.ts:1: ../low/a.ts: a re-export, which only the package’s entries may have',
    ],
    [
      'a re-export of all',
      'middle/x.ts',
      "export * from './m.ts';",
      'middle/x.ts:1: ./m.ts: a re-export, which only the package’s entries may have',
    ],
    [
      'a re-export in two steps',
      'middle/x.ts',
      "import { a } from '../low/a.ts';\nexport { a };",
      'middle/x.ts:2: ../low/a.ts: a re-export, which only the package’s entries may have',
    ],
    ['a second door', 'high/x.ts', "import { LitElement } from 'lit';", 'high/x.ts:1: lit: a second door to lit: its door is middle'],
    [
      'a second door by a path',
      'side/x.ts',
      "import type { A } from 'lit/decorators.js';",
      'side/x.ts:1: lit/decorators.js: a second door to lit: its door is middle',
    ],
    [
      'a library without a door',
      'high/x.ts',
      "import '@scope/lib/x.js';",
      'high/x.ts:1: @scope/lib/x.js: a second door to @scope/lib: it has no door in the table',
    ],
    [
      'Node elsewhere',
      'low/x.ts',
      "import { join } from 'node:path';",
      'low/x.ts:1: node:path: only the folder for Node and the set-up scripts (.mjs) may use this',
    ],
    [
      'Node without its prefix',
      'low/x.ts',
      "import { join } from 'path';",
      'low/x.ts:1: path: only the folder for Node and the set-up scripts (.mjs) may use this',
    ],
    ['a file that is not there', 'middle/x.ts', "import '../low/b.ts';", 'middle/x.ts:1: ../low/b.ts: there is no low/b.ts in src'],
    ['a way out of src', 'middle/x.ts', "import '../../test/t.ts';", 'middle/x.ts:1: ../../test/t.ts: there is no ../test/t.ts in src'],
    [
      'a name that is not plain',
      'high/x.ts',
      'await import(name);',
      'high/x.ts:1: (not a plain string): a second door to (not a plain string): it has no door in the table',
    ],
    ['an unknown folder', 'attic/x.ts', '', 'attic/x.ts: its folder is not in the table'],
    ['a file beside the folders', 'x.ts', '', 'x.ts: its folder is not in the table'],
    ['a barrel', 'low/index.ts', '', 'low/index.ts: a file is named after what it holds'],
    ['a drawer for all', 'low/utils.ts', '', 'low/utils.ts: a file is named after what it holds'],
  ])('%s is found', (_what, path, code, trouble) => {
    expect(troubleOf({ ...low, [path]: code })).toEqual([trouble]);
  });

  test('an entry of the package may re-export', () => {
    expect(troubleOf({ ...low, 'middle/x.ts': "export { a } from '../low/a.ts';" }, small, ['middle/x.ts'])).toEqual([]);
  });

  test('a circle of files is found, that of types too, each once', () => {
    const files = {
      'low/a.ts': "import type { B } from './b.ts';",
      'low/b.ts': "import { c } from './c.ts';",
      'low/c.ts': "await import('./a.ts');",
      'low/d.ts': "import './a.ts';",
    };
    expect(troubleOf(files)).toEqual(['a circle of files: low/a.ts → low/b.ts → low/c.ts → low/a.ts']);
  });

  test('a circle of folders is found though no file is in one', () => {
    const files = { ...low, 'low/x.ts': "import '../middle/m.ts';", 'middle/y.ts': "import '../low/a.ts';" };
    expect(troubleOf(files)).toContain('a circle of folders: low → middle → low');
  });

  test('a table that does not lead downwards is trouble itself', () => {
    const house: House = { a: { floor: 1, imports: ['b'] }, b: { floor: 1, imports: ['c'] } };
    expect(troubleOf({}, house)).toEqual([
      'table: a (floor 1) may import b (floor 1), which is not below',
      'table: b may import c, which is no folder',
    ]);
  });
});

function readSources(): SourceFile[] {
  const entries = readdirSync(join(ROOT, 'src'), { recursive: true, encoding: 'utf8' });
  const paths = entries.map((path) => path.replaceAll('\\', '/')).filter((path) => /\.[cm]?[jt]s$/.test(path));
  return paths.map((path) => ({ path, code: readFileSync(join(ROOT, 'src', path), 'utf8') }));
}

/** The files of src that package.json names as entries, as paths from src. */
function readEntries(): string[] {
  const { exports = {} } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { readonly exports?: unknown };
  return [...JSON.stringify(exports).matchAll(/"\.\/(?:src|dist\/lib)\/([^"]+?)\.[jt]s"/g)].map((match) => `${match[1] ?? ''}.ts`);
}
