import { processConsole } from '../../src/cli/console.ts';
import { runCommand } from '../../src/cli/run-command.ts';
import { stubBuildGraph } from './stub-build-graph.ts';

process.exitCode = await runCommand(process.argv.slice(2), stubBuildGraph, processConsole());
