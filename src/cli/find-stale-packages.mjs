/** @typedef {{ packages?: Record<string, { version?: string, integrity?: string, optional?: boolean, peer?: boolean }> }} Lock */

/**
 * Compares the lockfile with what npm has noted in node_modules: undefined when all that is locked is installed and nothing else is.
 * Optional packages may be absent, since most of them are for other platforms.
 * @param {Lock | undefined} locked package-lock.json
 * @param {Lock | undefined} installed node_modules/.package-lock.json
 * @returns {string | undefined} why it is stale, in words
 */
export function findStalePackages(locked, installed) {
  if (installed?.packages === undefined) return 'none are there yet';
  const wanted = locked?.packages ?? {};
  for (const [path, { version, integrity, optional }] of Object.entries(wanted)) {
    const there = installed.packages[path];
    if (path === '' || (there === undefined && optional === true)) continue;
    if (there === undefined) return `${nameOf(path)} is missing`;
    if (there.version !== version || there.integrity !== integrity) return `${nameOf(path)} is another version`;
  }
  const extra = Object.keys(installed.packages).find((path) => wanted[path] === undefined);
  return extra === undefined ? undefined : `${nameOf(extra)} is no longer wanted`;
}

/** @param {string} path */
function nameOf(path) {
  return path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length);
}
