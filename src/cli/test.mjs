import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { countPlaywright, countVitest } from './count-tests.mjs';

/** @typedef {{ passed: number, failed: number }} Count */
/** @typedef {{ name: string, command: string[], env?: Record<string, string>, count?: () => Count }} Step */

// `npm test`: every check, also after one that fails; closes with each one's time. With TALKGRAPH_TOTALS the true totals go to that file.
const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const DEADLINE = Date.now() + 14 * 60_000;
const reports = mkdtempSync(join(tmpdir(), 'talkgraph-reports-'));
process.on('exit', () => rmSync(reports, { recursive: true, force: true }));

/** @type {Step[]} */
const STEPS = [
  { name: 'format', command: ['oxfmt', '--check'] },
  { name: 'lint', command: ['oxlint'] },
  { name: 'types', command: ['tsc', '--noEmit', '-p', '.'] },
  { name: 'unused', command: ['knip', '--no-progress'] },
  { name: 'build', command: ['vite', 'build', '--logLevel', 'warn'] },
  { name: 'package', command: ['publint', '--strict'] },
  vitest('unit'),
  vitest('browser'),
  {
    name: 'e2e',
    command: ['playwright', 'test', '--reporter=list,json'],
    env: { PLAYWRIGHT_JSON_OUTPUT_FILE: report('e2e') },
    count: () => countPlaywright(readReport('e2e')),
  },
];

const total = { passed: 0, failed: 0 };
const lines = [];
for (const step of STEPS) {
  console.log(`\n— ${step.name}: ${step.command.join(' ')}`);
  const begin = Date.now();
  const code = await run(step);
  const count = step.count?.() ?? { passed: 0, failed: 0 };
  // A step that fails without a failed test (it did not start, it ran out of time, it is no test) counts as one.
  if (code !== 0 && count.failed === 0) count.failed = 1;
  total.passed += count.passed;
  total.failed += count.failed;
  const seconds = ((Date.now() - begin) / 1000).toFixed(1).padStart(6);
  const tests = step.count === undefined ? '' : ` (${count.passed} passed, ${count.failed} failed)`;
  lines.push(`${code === 0 && count.failed === 0 ? 'ok    ' : 'FAILED'} ${step.name.padEnd(8)} ${seconds} s${tests}`);
}
console.log(`\n${lines.join('\n')}`);
const totals = process.env['TALKGRAPH_TOTALS'];
if (totals !== undefined) writeFileSync(totals, `${total.passed} passed, ${total.failed} failed\n`);
process.exitCode = total.failed === 0 ? 0 : 1;

/**
 * @param {string} project
 * @returns {Step}
 */
function vitest(project) {
  // By itself Vitest leaves one of two cores idle.
  const workers = project === 'unit' ? ['--maxWorkers=2'] : [];
  const outputs = [...workers, '--reporter=default', '--reporter=json', `--outputFile.json=${report(project)}`];
  return { name: project, command: ['vitest', 'run', '--project', project, ...outputs], count: () => countVitest(readReport(project)) };
}

/**
 * Runs a program of node_modules with its output let through; ends it, and all that it has started, when the time is over.
 * @param {Step} step
 * @returns {Promise<number>} its exit code, 1 when it was ended
 */
function run({ command: [name = '', ...words], env }) {
  const program = join(ROOT, 'node_modules', '.bin', name);
  const group = process.platform !== 'win32';
  return new Promise((resolve) => {
    const child = spawn(program, words, { cwd: ROOT, env: { ...process.env, ...env }, stdio: 'inherit', detached: group, shell: !group });
    const end = () => {
      if (child.pid !== undefined) process.kill(group ? -child.pid : child.pid, 'SIGKILL');
    };
    const stop = () => {
      end();
      process.exit(130);
    };
    const late = setTimeout(() => {
      console.error(`${name} was ended: the time for all tests is over.`);
      end();
    }, DEADLINE - Date.now());
    process.once('SIGINT', stop).once('SIGTERM', stop);
    const finish = (/** @type {number} */ code) => {
      clearTimeout(late);
      process.off('SIGINT', stop).off('SIGTERM', stop);
      resolve(code);
    };
    child.once('error', (error) => {
      console.error(`${name} did not start: ${error.message}`);
      finish(1);
    });
    child.once('exit', (code) => finish(code ?? 1));
  });
}

/** @param {string} name */
function report(name) {
  return join(reports, `${name}.json`);
}

/**
 * @param {string} name
 * @returns {unknown} undefined when the runner has written none
 */
function readReport(name) {
  if (!existsSync(report(name))) return undefined;
  try {
    return JSON.parse(readFileSync(report(name), 'utf8'));
  } catch {
    return undefined;
  }
}
