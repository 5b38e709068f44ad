import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { defineConfig, type Plugin } from 'vite';
import { CONTENT_SECURITY_POLICY } from './src/node/content-security-policy.ts';

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const BUNDLED_GRAPH = at('graph-data/graph.json');

/** `vite build` makes the page (`client` → dist/app) and the command (`cli` → dist/cli); `vite` serves the page while it is being written. */
export default defineConfig({
  root: at('src/app'),
  base: './',
  plugins: [strictPolicy(), bundledGraph()],
  server: { host: '127.0.0.1' },
  preview: { host: '127.0.0.1' },
  build: { target: 'es2023', emptyOutDir: true, outDir: at('dist/app') },
  worker: { format: 'es' },
  environments: {
    client: { build: { license: { fileName: 'LICENSES' } } },
    cli: {
      consumer: 'server',
      resolve: { noExternal: true },
      build: {
        target: 'node20',
        outDir: at('dist/cli'),
        copyPublicDir: false,
        minify: false,
        license: { fileName: 'LICENSES' },
        rolldownOptions: {
          input: { talkgraph: at('src/cli/talkgraph.ts') },
          output: { entryFileNames: '[name].js', codeSplitting: false },
        },
      },
    },
  },
  builder: {
    sharedConfigBuild: true,
    async buildApp(builder) {
      for (const name of ['client', 'cli']) await builder.build(builder.environments[name]!);
    },
  },
});

/** The policy as a meta element, first in the head of the built page; in dev it would stop Vite's own client. */
function strictPolicy(): Plugin {
  const attrs = { 'http-equiv': 'Content-Security-Policy', content: CONTENT_SECURITY_POLICY };
  return {
    name: 'strict-policy',
    apply: 'build',
    transformIndexHtml: () => [{ tag: 'meta', attrs, injectTo: 'head-prepend' }],
  };
}

/** The graph of the bundled notes at /graph.json, where a page looks for its graph; a page without it says so. */
function bundledGraph(): Plugin {
  return {
    name: 'bundled-graph',
    applyToEnvironment: (environment) => environment.name === 'client',
    configureServer(server) {
      server.middlewares.use('/graph.json', (_request, response, next) => {
        if (!existsSync(BUNDLED_GRAPH)) return next();
        response.setHeader('content-type', 'application/json');
        response.end(readFileSync(BUNDLED_GRAPH));
      });
    },
    generateBundle() {
      if (existsSync(BUNDLED_GRAPH)) this.emitFile({ type: 'asset', fileName: 'graph.json', source: readFileSync(BUNDLED_GRAPH) });
    },
  };
}
