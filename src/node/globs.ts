import picomatch from 'picomatch';

/** Whether a path (relative, with `/`) is one of those that globs mean; a glob without `/` means a name in any folder, one of a folder all in it. */
export function createMatcher(globs: readonly string[]): (path: string) => boolean {
  const matchers = globs.map((written) => {
    const glob = written.replaceAll('\\', '/').replace(/^\.\//, '').replace(/\/+$/, '').normalize('NFC');
    const matches = picomatch(glob.includes('/') ? glob : `{${glob},**/${glob}}`, { nocase: false });
    return (path: string): boolean => matches(path);
  });
  return (path) => matchers.some((matches) => matches(path));
}

/** The folder before the first part that is no plain name, and the pattern behind it; undefined for a path without any. */
export function splitGlob(input: string): { readonly base: string; readonly pattern: string } | undefined {
  const { base, glob, isGlob } = picomatch.scan(input.replaceAll('\\', '/'));
  return isGlob && glob !== '' ? { base: base === '' ? '.' : base, pattern: glob } : undefined;
}
