import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { findStalePackages } from './find-stale-packages.mjs';

// Runs before `npm start` and `npm test`, also in a fresh clone: nothing but Node is there yet. With --browser it sees to a Chromium too.
const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const LOWEST_NODE = [20, 19];

assertNode();
installPackages();
if (process.argv.includes('--browser')) await installBrowser();

function assertNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  const [lowest = 0, lowestMinor = 0] = LOWEST_NODE;
  if (major > lowest || (major === lowest && minor >= lowestMinor)) return;
  stop(`Talkgraph needs Node ${LOWEST_NODE.join('.')} or later, this is ${process.versions.node}. Get it from https://nodejs.org/.`);
}

function installPackages() {
  const why = findStalePackages(readJson('package-lock.json'), readJson('node_modules/.package-lock.json'));
  if (why === undefined) return;
  console.error(`Installing packages (${why}) …`);
  const npm = process.env['npm_execpath'];
  const [command, ...first] = npm === undefined ? ['npm'] : [process.execPath, npm];
  const { status } = spawnSync(command ?? 'npm', [...first, 'ci', '--no-audit', '--no-fund'], { cwd: ROOT, stdio: ['ignore', 2, 2] });
  if (status !== 0) stop('The packages could not be installed: the reason stands above. Once it is gone, run the same command again.');
}

async function installBrowser() {
  const { findChromium } = await import('./find-chromium.mjs');
  const found = await findChromium();
  if (found !== undefined && existsSync(found)) return;
  if (found !== undefined) stop(`CHROMIUM names ${found}, which is not there. Let it name a Chromium or Chrome, or unset it.`);
  if (process.platform === 'linux' && process.getuid?.() === 0 && existsSync('/etc/debian_version')) {
    console.error('Installing Chromium for the tests …');
    const apt = (/** @type {string[]} */ ...words) =>
      spawnSync('apt-get', words, { stdio: ['ignore', 2, 2], env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } });
    apt('update');
    apt('install', '-y', '--no-install-recommends', 'chromium', 'fonts-liberation');
    if ((await findChromium()) !== undefined) return;
  }
  // No reason to stop: all tests that need no browser still run, and those that need one fail and say so.
  console.error(
    'No Chromium was found, so the browser tests will fail. Install Chromium or Chrome (Debian: apt-get install chromium), ' +
      'or let the variable CHROMIUM name one.',
  );
}

/**
 * @param {string} path
 * @returns {import('./find-stale-packages.mjs').Lock | undefined}
 */
function readJson(path) {
  const file = new URL(`../../${path}`, import.meta.url);
  return existsSync(file) ? /** @type {object} */ (JSON.parse(readFileSync(file, 'utf8'))) : undefined;
}

/**
 * @param {string} message
 * @returns {never}
 */
function stop(message) {
  console.error(message);
  process.exit(1);
}
