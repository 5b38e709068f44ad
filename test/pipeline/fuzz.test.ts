import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseGraphFile, writeGraphFile } from '../../src/formats/graph-json.ts';
import { buildSmall, evidenceTrouble, note } from './build-small.ts';

const NOTE =
  '---\ntags: [looms]\nurl: https://l.example/1\n---\n# Loom conference 2019\n\n| Time | Speaker | Title |\n|---|---|---|\n| 10:00 | Anna Larsen | Looms |\n\n## Anna Larsen, MIT: Looms[^1]\n- [x] neural network %%hush%% **bold** [[Page#x|loom]] `__init__`\n> quoted\n\n## Peter Novak (NYU): Engines <!-- hush -->\n1. see (Larsen et al., 2018)\nAnna: no.\n\n[^1]: Larsen et al. 2018. On looms.\n';
const CSV =
  'title,speakers,affiliation,time,room\n"Looms, old",Anna Larsen; Vera Kern,MIT,10:00,A\nEngines,"Novak, Peter",NYU,11:00,B\nMore,Ivan Petrov,,12:00,\n';
const YAML = 'talks:\n  - title: Looms\n    speakers: [Anna Larsen, { name: Vera Kern, affiliation: MIT }]\n    time: "10:00"\n';
const CORRECTIONS =
  '[\n{ "kind": "speaker", "same": ["Anna Larsen", { "source": "a.md", "quote": "Peter Novak", "which": 1 }] },\n{ "kind": "concept", "change-kind": "loom", "to": "paper" },\n{ "kind": "talk", "drop": "Engines" }\n]';

const SPICE = [
  '"',
  ',',
  ';',
  '\n',
  '\r\n',
  '\t',
  '|',
  '- ',
  '#',
  '%%',
  '<!--',
  '---\n',
  '[',
  '](',
  '{',
  '}',
  ':',
  '🙂',
  '\ufeff',
  '\u0000',
  '\ud800',
  '__proto__',
  'e\u0301',
];

/** A text with pieces cut out, doubled, moved and marks thrown in. */
const mutated = (text: string): fc.Arbitrary<string> =>
  fc
    .array(fc.record({ at: fc.nat(text.length), length: fc.nat(30), spice: fc.constantFrom('', ...SPICE), again: fc.nat(2) }), {
      maxLength: 6,
    })
    .map((changes) =>
      changes.reduce(
        (held, { at, length, spice, again }) =>
          held.slice(0, at) + (spice + held.slice(at, at + length)).repeat(again) + held.slice(at + length),
        text,
      ),
    );

describe('buildGraph: mutated input', () => {
  test('notes, schedules and corrections, however damaged, give a sound graph with exact quotes', async () => {
    const files = fc.record({
      md: mutated(NOTE),
      txt: mutated(NOTE),
      org: mutated(NOTE),
      csv: mutated(CSV),
      yaml: mutated(YAML),
      corrections: mutated(CORRECTIONS),
    });
    await fc.assert(
      fc.asyncProperty(files, async ({ md, txt, org, csv, yaml, corrections }) => {
        const notes = [note('a.md', md), note('b/b.txt', txt), note('b/c.org', org), note('d.csv', csv), note('b/e.yaml', yaml)];
        const { file, diagnostics } = await buildSmall(notes, { corrections: { path: 'c.json', text: corrections } });
        const shipped = new Map(file.attributes.sources.map(({ path, text = '' }) => [path, text]));
        expect(evidenceTrouble(file, shipped)).toEqual([]);
        for (const { path, text } of notes) expect(shipped.get(path)?.length ?? text.length).toBe(text.length);
        parseGraphFile(writeGraphFile(file));
        for (const { line, message } of diagnostics) expect([line >= 0, message.length > 0]).toEqual([true, true]);
        expect('polluted' in {}).toBe(false);
      }),
      { numRuns: 60 },
    );
  }, 120_000);

  test('corrections of any text are read or complained of, with a line that the file has', async () => {
    await fc.assert(
      fc.asyncProperty(fc.oneof(mutated(CORRECTIONS), fc.string({ unit: 'binary', maxLength: 60 })), async (text) => {
        const { diagnostics } = await buildSmall([note('a.md', NOTE)], { corrections: { path: 'c.json', text } });
        for (const { source, line } of diagnostics)
          if (source === 'c.json') expect([line >= 1, line <= text.split('\n').length]).toEqual([true, true]);
      }),
      { numRuns: 60 },
    );
  }, 120_000);
});
