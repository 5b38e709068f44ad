import { buildStalePage } from './build-stale-page.mjs';

// `npm start`: sees to the page, then hands over to start.ts.
await buildStalePage();
process.argv.splice(2, 0, 'src/cli/start.ts');
await import('./run.mjs');
