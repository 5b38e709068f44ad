import { Command } from 'commander';
import { BUNDLED_NOTES } from '../node/package-root.ts';
import { makeTemporaryFolder, writeSite } from '../node/site.ts';
import { buildGraph } from '../pipeline/build-graph.ts';
import { processConsole } from './console.ts';
import { makeGraph } from './make-graph.ts';
import { exitCodeOf, portOption } from './run-command.ts';
import { serve } from './serve.ts';

// What `npm start [-- <notes…>]` does once the page is built: the site of the notes in a folder of its own, served until Ctrl-C.
const program = new Command('npm start --')
  .argument('[notes...]', 'notes, or folders of notes; the bundled ones without')
  .addOption(portOption())
  .parse();
const notes = program.args.length > 0 ? program.args : [BUNDLED_NOTES];
const { port } = program.opts<{ port: number }>();

const console = processConsole();
const site = await makeTemporaryFolder();
process.exitCode = await exitCodeOf(console, async () => {
  const { text, summary } = await makeGraph(notes, { text: 'full', layout: true }, buildGraph, console);
  console.say(summary);
  await writeSite(site.path, text);
  return serve(site.path, port, console);
});
await site.remove();
