import type { BuildGraph } from '../../src/cli/make-graph.ts';

/** Stands in for the pipeline: a speaker for each note, a diagnostic for each line "TODO", an error of its own for "BUG", half a minute for "SLOW", and as long without a pause for "BUSY". */
export const stubBuildGraph: BuildGraph = async (input, onProgress) => {
  onProgress?.(0, input.notes.length, 'reading');
  if (input.notes.some(({ text }) => text.includes('SLOW'))) {
    for (let done = 0; done < 100; done++) {
      onProgress?.(done, 100, 'waiting');
      await new Promise((resolve) => setTimeout(resolve, 200));
    }
  }
  if (input.notes.some(({ text }) => text.includes('BUSY'))) {
    onProgress?.(0, 0, 'placing the map');
    for (let i = 0; i < 2; i++) await new Promise((resolve) => setTimeout(resolve));
    process.stderr.write('busy\n');
    const start = performance.now();
    while (performance.now() - start < 20_000);
  }
  if (input.notes.some(({ text }) => text.includes('BUG'))) throw new TypeError('no such thing');
  const diagnostics = input.notes.flatMap(({ path, text }) =>
    text
      .split('\n')
      .flatMap((line, index) => (line === 'TODO' ? [{ source: path, line: index + 1, rule: 'todo', message: 'is left to do' }] : [])),
  );
  const common = { aliases: [], x: 0, y: 0, importance: 0, community: 0, mentions: [] };
  const file = {
    attributes: {
      format: 'talkgraph' as const,
      version: 1,
      title: input.title ?? '',
      build: {
        version: input.version,
        lexicon: String(input.lexicon.length > 0),
        corrections: input.corrections?.text ?? '',
        settings: { ...input.settings },
      },
      sources: input.notes.map(({ path, sha256, text }) => ({ path, sha256, event: 'e', text })),
      events: [],
      ledger: [],
      review: [],
    },
    options: { type: 'directed' as const, multi: true as const, allowSelfLoops: false as const },
    nodes: input.notes.map(({ path }) => ({ key: `speaker/${path}`, attributes: { kind: 'speaker' as const, label: path, ...common } })),
    edges: [],
  };
  return { file, diagnostics };
};
