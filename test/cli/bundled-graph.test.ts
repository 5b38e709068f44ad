import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { parseGraphFile } from '../../src/formats/graph-json.ts';
import { temporaryFolder } from '../node/temporary-folder.ts';
import { runProgram } from './run-program.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const extract = (folder: string, notes: string) =>
  runProgram(folder, process.execPath, [join(ROOT, 'src/cli/run.mjs'), 'src/cli/talkgraph.ts', 'extract', notes]);

describe('graph-data/graph.json', () => {
  test('is what the notes give today, positions aside, from any folder byte for byte', async () => {
    const [here, there] = await Promise.all([
      extract(ROOT, 'graph-data/notes'),
      extract(await temporaryFolder(), join(ROOT, 'graph-data/notes')),
    ]);
    expect([here.code, there.code]).toEqual([0, 0]);
    expect(here.stdout === there.stdout).toBe(true);
    const committed = await readFile(join(ROOT, 'graph-data/graph.json'), 'utf8');
    const stale = 'graph-data/graph.json is stale: run "npm run graph" and commit it';
    expect(withoutPositions(committed) === withoutPositions(here.stdout), stale).toBe(true);
  });
});

function withoutPositions(text: string): string {
  const { nodes, ...file } = parseGraphFile(text);
  return JSON.stringify({ ...file, nodes: nodes.map((node) => ({ ...node, attributes: { ...node.attributes, x: 0, y: 0 } })) });
}
