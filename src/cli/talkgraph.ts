#!/usr/bin/env node
import { buildGraph } from '../pipeline/build-graph.ts';
import { processConsole } from './console.ts';
import { runCommand } from './run-command.ts';

process.exitCode = await runCommand(process.argv.slice(2), buildGraph, processConsole());
