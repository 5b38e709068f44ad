#!/usr/bin/env node
import { compilePatternsAtOnce } from '../node/compile-patterns.ts';
import { buildGraph } from '../pipeline/build-graph.ts';
import { processConsole } from './console.ts';
import { runCommand } from './run-command.ts';

compilePatternsAtOnce();
process.exitCode = await runCommand(process.argv.slice(2), buildGraph, processConsole());
