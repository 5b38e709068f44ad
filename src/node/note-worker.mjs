import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

// Stands for note-worker.js where the program runs from its sources: a thread can load no TypeScript by itself.
const file = fileURLToPath(new URL('./note-worker.ts', import.meta.url));
const root = fileURLToPath(new URL('../../', import.meta.url));
const { module } = /** @type {{ module: typeof import('./note-worker.ts') }} */ (await runnerImport(file, { root, logLevel: 'silent' }));

export const { readBatch } = module;
