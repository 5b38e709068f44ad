#!/usr/bin/env node
import { tuneEngine } from '../node/tune-engine.ts';
import { buildGraph } from '../pipeline/build-graph.ts';
import { processConsole } from './console.ts';
import { runCommand } from './run-command.ts';

tuneEngine();
process.exitCode = await runCommand(process.argv.slice(2), buildGraph, processConsole());
