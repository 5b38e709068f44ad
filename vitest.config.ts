import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { CHROMIUM_ARGUMENTS, findChromium } from './src/cli/find-chromium.mjs';

const executablePath = await findChromium();

/** `unit` runs in Node, `browser` (components) in a real Chromium. */
export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          environment: 'node',
          include: ['test/**/*.test.ts'],
          exclude: ['test/components/**', 'test/e2e/**'],
          testTimeout: 30_000,
        },
      },
      {
        optimizeDeps: {
          include: ['lit', 'lit/directives/*.js', 'lit/async-directive.js', 'axe-core', 'cytoscape', 'graphology', 'minisearch'],
        },
        test: {
          name: 'browser',
          include: ['test/components/**/*.test.ts'],
          testTimeout: 30_000,
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            api: { host: '127.0.0.1' },
            provider: playwright({ launchOptions: { ...(executablePath && { executablePath }), args: CHROMIUM_ARGUMENTS } }),
            instances: [{ browser: 'chromium' }],
          },
        },
      },
    ],
  },
});
