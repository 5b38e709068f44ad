import { Command } from 'commander';
import { buildGraph } from '../pipeline/build-graph.ts';
import { BUNDLED_NOTES } from '../node/package-root.ts';
import { makeTemporaryFolder } from '../node/site.ts';
import { processConsole } from './console.ts';
import { portOption, runCommand } from './run-command.ts';

// What `npm start [-- <notes…>]` does once the page is built: `talkgraph build` into a folder of its own, then `talkgraph serve`.
const program = new Command('npm start --')
  .argument('[notes...]', 'notes, or folders of notes; the bundled ones without')
  .addOption(portOption())
  .parse();
const notes = program.args.length > 0 ? program.args : [BUNDLED_NOTES];
const { port } = program.opts<{ port: number }>();

const site = await makeTemporaryFolder();
try {
  const console = processConsole();
  const built = await runCommand(['build', '--out', site.path, '--', ...notes], buildGraph, console);
  // 1 is a warning: some of the notes could be read, and they are shown.
  process.exitCode = built === 2 ? built : await runCommand(['serve', site.path, '--port', String(port)], buildGraph, console);
} finally {
  await site.remove();
}
