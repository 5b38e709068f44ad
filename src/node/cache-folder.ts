import { homedir } from 'node:os';
import { join } from 'node:path';

/** The folder of this user for what can be made again: TALKGRAPH_CACHE, else where the system keeps such things. */
export function cacheFolder(env: Readonly<Record<string, string | undefined>> = process.env, platform: string = process.platform): string {
  const named = (name: string): string | undefined => (env[name] === undefined || env[name] === '' ? undefined : env[name]);
  const own = named('TALKGRAPH_CACHE');
  if (own !== undefined) return own;
  const home = named('HOME') ?? homedir();
  if (platform === 'win32') return join(named('LOCALAPPDATA') ?? join(home, 'AppData', 'Local'), 'talkgraph', 'cache');
  if (platform === 'darwin') return join(home, 'Library', 'Caches', 'talkgraph');
  return join(named('XDG_CACHE_HOME') ?? join(home, '.cache'), 'talkgraph');
}
