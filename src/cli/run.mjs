import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

// Runs a TypeScript file of the repository: node src/cli/run.mjs FILE …arguments. Nothing is printed but what the file prints.
const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const [file, ...rest] = process.argv.slice(2);
if (file === undefined) throw new Error('Expected a file to run: node src/cli/run.mjs FILE …arguments');
const path = resolve(ROOT, file);
process.argv = [process.execPath, path, ...rest];

// npm goes to the top of the repository; the paths that were typed are meant from where the person stands.
const typedIn = process.env['INIT_CWD'];
if (typedIn !== undefined && ['start', 'talkgraph'].includes(process.env['npm_lifecycle_event'] ?? '')) process.chdir(typedIn);

await runnerImport(path, { root: ROOT, logLevel: 'silent' });
