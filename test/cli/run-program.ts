import { spawn } from 'node:child_process';

/** How a program ended, and what it said. */
export interface Ended {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs a program as a process of its own in a folder; what npm has put into the environment is left out unless given. */
export function runProgram(
  folder: string,
  command: string,
  words: readonly string[],
  extra: Readonly<Record<string, string>> = {},
): Promise<Ended> {
  const env = Object.fromEntries(
    Object.entries(process.env).filter(([name]) => !/^(?:npm_|INIT_CWD$|TALKGRAPH_|NODE_OPTIONS$|VITEST)/.test(name)),
  );
  return new Promise((resolve, reject) => {
    const child = spawn(command, words, { cwd: folder, env: { ...env, ...extra } });
    let [stdout, stderr] = ['', ''];
    child.stdout.setEncoding('utf8').on('data', (data: string) => (stdout += data));
    child.stderr.setEncoding('utf8').on('data', (data: string) => (stderr += data));
    child.once('error', reject);
    child.once('close', (code) => resolve({ code, stdout, stderr }));
  });
}
