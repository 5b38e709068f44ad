import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

// Stands for note-worker.js where the program runs from its sources: a thread can load no TypeScript by itself.
const file = fileURLToPath(new URL('./note-worker.ts', import.meta.url));
const { module } = await runnerImport(file, { root: fileURLToPath(new URL('../../', import.meta.url)), logLevel: 'silent' });

export const { readBatch } = module;
