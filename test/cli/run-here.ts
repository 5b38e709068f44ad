import type { Console } from '../../src/cli/console.ts';
import { runCommand } from '../../src/cli/run-command.ts';
import { buildGraph } from '../../src/pipeline/build-graph.ts';

/** Runs a command in this process with the real pipeline: its exit code, and what it wrote and said. */
export async function runHere(...words: string[]): Promise<{ code: number; stdout: string; stderr: string }> {
  const heard = { stdout: '', stderr: '' };
  const console: Console = {
    write: async (data) => void (heard.stdout += data),
    say: (line) => void (heard.stderr += `${line}\n`),
    progress: () => {},
  };
  const code = await runCommand(words, buildGraph, console);
  return { code, ...heard };
}
