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
  plugins: [headOfTheBuiltPage(), mapAtOnce(), compiledAtOnce(), bundledGraph()],
  server: { host: '127.0.0.1' },
  preview: { host: '127.0.0.1' },
  build: { target: 'es2023', emptyOutDir: true, outDir: at('dist/app') },
  worker: { format: 'es' },
  environments: {
    client: {
      build: {
        license: { fileName: 'LICENSES' },
        // What is needed at once and by a part that loads later is one file, not thirty small ones: fewer requests, and they pack better.
        rolldownOptions: { output: { codeSplitting: { groups: [{ name: 'shared', tags: ['$initial'], minShareCount: 2 }] } } },
      },
    },
    cli: {
      consumer: 'server',
      // Piscina asks for it only to change a thread's priority, and does without.
      resolve: { noExternal: true, external: ['@napi-rs/nice'] },
      // Piscina looks for its worker.js beside itself.
      define: { __dirname: 'import.meta.dirname' },
      build: {
        target: 'node20',
        outDir: at('dist/cli'),
        copyPublicDir: false,
        minify: false,
        license: { fileName: 'LICENSES' },
        rolldownOptions: {
          input: {
            talkgraph: at('src/cli/talkgraph.ts'),
            'note-worker': at('src/node/note-worker.ts'),
            worker: at('node_modules/piscina/dist/worker.js'),
          },
          output: { entryFileNames: '[name].js', chunkFileNames: '[name]-[hash].js' },
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

/**
 * First in the head of the built page: the policy (in dev it would stop Vite's own client), and the sign by which `talkgraph build`
 * knows a site that it may write over.
 */
function headOfTheBuiltPage(): Plugin {
  const meta = (attrs: Record<string, string>) => ({ tag: 'meta', attrs, injectTo: 'head-prepend' as const });
  return {
    name: 'head-of-the-built-page',
    apply: 'build',
    transformIndexHtml: () => [
      meta({ 'http-equiv': 'Content-Security-Policy', content: CONTENT_SECURITY_POLICY }),
      meta({ name: 'generator', content: 'talkgraph' }),
    ],
  };
}

/**
 * The graph is asked for, and the map's code on its way, from the first moment on, not only when the page's own code runs: that is evaluated behind the file
 * that asks, in the order of their tags.
 */
function mapAtOnce(): Plugin {
  const NAMES = ['kg-map', 'map-view'];
  return {
    name: 'map-at-once',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler: (html, { bundle = {} }) => {
        const chunks = Object.values(bundle).filter((file) => file.type === 'chunk');
        const early = chunks.filter(({ name }) => name === 'early').map(({ fileName }) => `./${fileName}`);
        const map = chunks.filter(({ name }) => NAMES.includes(name)).flatMap(({ fileName, imports }) => [fileName, ...imports]);
        const late = [...new Set(map)].map((name) => `./${name}`).filter((href) => !html.includes(`"${href}"`));
        const first = early.map((src) => `<script type="module" crossorigin fetchpriority="high" src="${src}"></script>\n    `);
        return {
          html: html.replace('<script type="module"', `${first.join('')}$&`),
          tags: late.map((href) => ({ tag: 'link', attrs: { rel: 'modulepreload', crossorigin: true, href }, injectTo: 'head' as const })),
        };
      },
    },
  };
}

/**
 * What the first screen is made by is compiled while it loads, beside the page's own thread, not function by function when each is first called (a hint that
 * browsers may follow). Of Cytoscape most is never called: it stays as it is.
 */
function compiledAtOnce(): Plugin {
  const FIRST = ['early', 'kg-map', 'map-view'];
  return {
    name: 'compiled-at-once',
    apply: 'build',
    applyToEnvironment: (environment) => environment.name === 'client',
    generateBundle: {
      order: 'post',
      handler: (_options, bundle) => {
        const chunks = Object.values(bundle).filter((file) => file.type === 'chunk');
        const first = chunks.filter(({ name, isEntry }) => isEntry || FIRST.includes(name));
        const files = new Set(first.flatMap(({ fileName, imports }) => [fileName, ...imports]));
        for (const chunk of chunks) {
          if (files.has(chunk.fileName) && chunk.name !== 'map-view') chunk.code = `//# allFunctionsCalledOnLoad\n${chunk.code}`;
        }
      },
    },
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
