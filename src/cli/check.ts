import { makeCheckReport, writeCheckReport } from '../formats/check-report.ts';
import { UserError } from '../node/user-error.ts';
import { diagnosticLine, type Console } from './console.ts';
import type { BuildGraph } from './make-graph.ts';
import { readInput, type ReadOptions } from './read-input.ts';

/** `talkgraph check`: what is found in notes, how sure, what is wrong and what may be one; writes nothing but its report. Returns the exit code. */
export async function check(
  given: readonly string[],
  options: Omit<ReadOptions, 'text' | 'layout'> & { readonly all?: boolean; readonly json?: boolean },
  buildGraph: BuildGraph,
  console: Console,
): Promise<number> {
  const { input, files, refused, idle, readAll } = await readInput(given, { ...options, text: 'full', layout: false });
  if (input.notes.length === 0) {
    for (const diagnostic of refused) console.say(diagnosticLine(diagnostic));
    throw new UserError('There is nothing to check, because no note could be read. Name notes, or a folder of notes.');
  }
  const { file, diagnostics, layouts = [] } = await buildGraph(input, (done, total, what) => console.progress(done, total, what), readAll);
  const placed = diagnostics.map((one) => ({ ...one, source: files.get(one.source) ?? one.source }));
  const report = makeCheckReport(file, layouts, [...refused, ...idle, ...placed]);
  const text = options.json === true ? JSON.stringify(report, undefined, 1) : writeCheckReport(report, options.all).join('\n');
  await console.write(`${text}\n`);
  return refused.length === 0 && !diagnostics.some(({ unread }) => unread) ? 0 : 1;
}
