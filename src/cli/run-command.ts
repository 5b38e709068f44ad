import { Argument, Command, CommanderError, InvalidArgumentError, Option } from 'commander';
import { readPackageVersion } from '../node/package-root.ts';
import { UserError } from '../node/user-error.ts';
import { build } from './build.ts';
import type { Console } from './console.ts';
import { check } from './check.ts';
import { explain } from './explain.ts';
import { extract } from './extract.ts';
import type { BuildGraph } from './make-graph.ts';
import type { ReadOptions } from './read-input.ts';
import { serve } from './serve.ts';

/** Exit codes: all read; written, but some input could not be read; nothing written. */
const EXIT = { complete: 0, nothing: 2 } as const;
/** Options that take several words. */
const GREEDY: readonly string[] = ['--exclude', '--lexicon'];
const DEFAULT_PORT = 4242;

const EXIT_HELP = `
Exit codes: 0 all was read · 1 written, but some input could not be read · 2 nothing was written`;

/** Runs the command with its words (without program and script); the answer is the exit code. Never throws, never shows a stack. */
export function runCommand(words: readonly string[], buildGraph: BuildGraph, console: Console): Promise<number> {
  return exitCodeOf(console, async () => {
    let code: number = EXIT.complete;
    const done = (result: number) => {
      code = result;
    };
    try {
      await command(buildGraph, console, done).parseAsync(words, { from: 'user' });
    } catch (error) {
      const swallowed = words.find((word) => GREEDY.includes(word));
      if (error instanceof CommanderError && error.code === 'commander.missingArgument' && swallowed !== undefined)
        console.say(`(${swallowed} takes all words behind it: put it behind the notes, or write ${swallowed}=…)`);
      throw error;
    }
    return code;
  });
}

/** Runs what answers with an exit code, and makes one of whatever it throws, said in words. */
export async function exitCodeOf(console: Console, run: () => Promise<number>): Promise<number> {
  try {
    return await run();
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.complete : EXIT.nothing;
    // Whoever reads has had enough (`| head`): no reason to complain.
    if (error instanceof Error && 'code' in error && error.code === 'EPIPE') return EXIT.complete;
    console.say(error instanceof UserError ? `talkgraph: ${error.message}` : `talkgraph: an error in Talkgraph itself: ${describe(error)}`);
    return EXIT.nothing;
  }
}

/** The option `--port` of every command that serves. */
export function portOption(): Option {
  return new Option('--port <number>', 'port on 127.0.0.1; the next free one when it is in use').default(DEFAULT_PORT).argParser(parsePort);
}

function command(buildGraph: BuildGraph, console: Console, done: (code: number) => void): Command {
  const program = new Command('talkgraph')
    .description('Turn the notes you take at talks into a knowledge graph that you can explore, every edge quoted from the notes.')
    .version(readPackageVersion(), '--version')
    .helpOption('--help', 'show this')
    .addHelpText('after', EXIT_HELP)
    .showHelpAfterError('(talkgraph --help shows what there is)')
    .exitOverride();
  withGraphOptions(program.command('extract').description('read notes, write their graph as JSON'))
    .option('--out <file>', 'where to write; stdout without it')
    .action(async (notes: string[], options: ReadOptions & { out?: string }) => done(await extract(notes, options, buildGraph, console)));
  withGraphOptions(program.command('build').description('read notes, write a site that shows them'))
    .requiredOption('--out <folder>', 'where to write the site')
    .action(async (notes: string[], options: ReadOptions & { out: string }) => done(await build(notes, options, buildGraph, console)));
  withReadOptions(program.command('check').description('read notes, say what is found in them, how sure, and what to look at'))
    .option('--all', 'all lines, not the first 20 of each list')
    .option('--json', 'as data')
    .action(async (notes: string[], options: Parameters<typeof check>[1]) => done(await check(notes, options, buildGraph, console)));
  program
    .command('explain')
    .description('say why something is in a graph: its spellings, rules, sentences, merges')
    .argument('<graph.json>', 'what "talkgraph extract" has written')
    .argument('<name>', 'a name in any spelling, or a key')
    .option('--all', 'all sentences, not the first ones')
    .action(async (path: string, name: string, options: { all?: boolean }) => done(await explain(path, name, options, console)));
  program
    .command('serve')
    .description('show a site on this machine')
    .argument('<site>', 'folder that "talkgraph build" has written')
    .addOption(portOption())
    .action(async (site: string, { port }: { port: number }) => done(await serve(site, port, console)));
  return program;
}

/** What every command that reads notes takes. */
function withReadOptions(command: Command): Command {
  return command
    .addArgument(
      new Argument('<notes...>', 'notes, folders of notes (.md, .txt, .org, .rst, .adoc, .wiki; .csv, .yaml for schedules), or globs'),
    )
    .option('--exclude <glob...>', 'leave out what matches: "drafts", "2019/**", "*.draft.md"; put it behind the notes')
    .option(
      '--lexicon <file or folder...>',
      'lexicon files of your own (first line "# talkgraph concepts", institutions or venues), over ours',
    )
    .option('--corrections <file>', 'corrections by hand; without it, corrections.json in the folder of the notes or in its parent')
    .addOption(new Option('--threads <number>', 'threads that read many notes; as many as processors without it').argParser(parseThreads))
    .option('--no-cache', 'read all notes anew, and keep nothing for the next time');
}

function withGraphOptions(command: Command): Command {
  return withReadOptions(command)
    .option('--title <words>', 'title of the graph')
    .option('--previous <graph.json>', 'an earlier graph: what stays keeps its place, also under a new name')
    .addOption(
      new Option('--text <how much>', 'how much of the notes is put into the graph').choices(['full', 'quotes', 'none']).default('full'),
    )
    .option('--no-layout', 'without positions');
}

function parseThreads(value: string): number {
  if (/^[1-9]\d?$/.test(value)) return Number(value);
  throw new InvalidArgumentError('Expected a number from 1 to 99.');
}

function parsePort(value: string): number {
  const port = Number(value);
  if (/^\d+$/.test(value) && port < 65_536) return port;
  throw new InvalidArgumentError('Expected a number from 0 to 65535.');
}

function describe(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  return process.env['TALKGRAPH_DEBUG'] === undefined || !(error instanceof Error)
    ? `${message} (TALKGRAPH_DEBUG=1 shows where)`
    : (error.stack ?? message);
}
