import { createServer, type AddressInfo } from 'node:net';
import { defineConfig } from '@playwright/test';
import { CHROMIUM_ARGUMENTS, findChromium } from './src/cli/find-chromium.mjs';

// The configuration is read once by the runner and once by each worker: the first one chooses, the others find it in the environment.
const port = (process.env['TALKGRAPH_E2E_PORT'] ??= String(await freePort()));
const executablePath = await findChromium();
const baseURL = `http://127.0.0.1:${port}/`;

/** End-to-end tests of the built page (`npm run build` first), served as `talkgraph serve` serves it. */
export default defineConfig({
  testDir: 'test/e2e',
  testMatch: '**/*.spec.ts',
  outputDir: 'test-results',
  fullyParallel: true,
  forbidOnly: process.env['CI'] !== undefined,
  workers: 2,
  // A machine that others use too may be late once; what fails twice is a fault.
  retries: 1,
  reporter: 'list',
  // Two cores, no graphics card, and perhaps other work on the machine.
  timeout: 60_000,
  expect: { timeout: 10_000 },
  use: {
    baseURL,
    viewport: { width: 1440, height: 900 },
    // The page keeps nothing but its address and two settings, which Playwright clears between tests: a window of its own for each test takes a fifth of its time.
    reuseContext: true,
    // Recording costs half of the time again: `npx playwright test --trace on` where a failure has to be seen.
    trace: 'off',
    launchOptions: { ...(executablePath && { executablePath }), args: CHROMIUM_ARGUMENTS },
  },
  webServer: {
    command: `node src/cli/run.mjs src/cli/talkgraph.ts serve dist/app --port ${port}`,
    url: baseURL,
    reuseExistingServer: false,
  },
});

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port: free } = server.address() as AddressInfo;
      server.close(() => resolve(free));
    });
  });
}
