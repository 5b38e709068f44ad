import { createReadStream } from 'node:fs';
import { realpath, stat } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { extname, join, sep } from 'node:path';
import { CONTENT_SECURITY_POLICY } from './content-security-policy.ts';
import { systemReason, UserError } from './user-error.ts';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
  '.map': 'application/json; charset=utf-8',
};
const HEADERS = {
  'content-security-policy': CONTENT_SECURITY_POLICY,
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  // A site is built again and looked at again: what was seen before must not linger.
  'cache-control': 'no-store',
};
const HOST = '127.0.0.1';
const TRIES = 100;

/** A running server: its address, and how to end it. */
export interface Serving {
  readonly url: string;
  readonly close: () => Promise<void>;
}

/** Serves the files of a folder to this machine alone, on the port given or the next free one. */
export async function serve(folder: string, port: number): Promise<Serving> {
  const root = await realpath(folder);
  const server = createServer((request, response) => {
    answer(root, request, response).catch(() => refuse(response, 500, 'This file cannot be read.'));
  });
  const taken = await listenFrom(server, port);
  return {
    url: `http://${HOST}:${taken}/`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function answer(root: string, request: IncomingMessage, response: ServerResponse): Promise<void> {
  // A page from elsewhere can point its own name at this machine; then the name gives it away.
  if (!/^(?:localhost|127\.0\.0\.1|\[::1\])(?::\d+)?$/i.test(request.headers.host ?? ''))
    return refuse(response, 403, `Open this as http://${HOST}.`);
  if (request.method !== 'GET' && request.method !== 'HEAD') return refuse(response, 405, 'Only reading is possible here.');
  const path = parsePath(request.url ?? '/');
  if (path === undefined) return refuse(response, 400, 'This address cannot be read.');
  const file = await findFile(root, path);
  if (file === undefined) return refuse(response, 404, 'There is nothing at this address.');
  if (file === 'folder') return redirect(response, request.url ?? '/');
  response.writeHead(200, {
    ...HEADERS,
    'content-type': TYPES[extname(file.path).toLowerCase()] ?? 'text/plain; charset=utf-8',
    'content-length': file.size,
  });
  if (request.method === 'HEAD') return void response.end();
  createReadStream(file.path)
    .on('error', () => response.destroy())
    .pipe(response);
}

/** The path of an address, decoded; absent when it is no path. */
function parsePath(url: string): string | undefined {
  try {
    const path = decodeURIComponent(url.replace(/[?#].*$/s, ''));
    return path.startsWith('/') && !path.includes('\0') && !path.includes('\\') ? path : undefined;
  } catch {
    return undefined;
  }
}

/** The file below the root that a path means (a folder's index.html), 'folder' when only the `/` at its end is missing. */
async function findFile(root: string, path: string): Promise<{ readonly path: string; readonly size: number } | 'folder' | undefined> {
  const place = await realpath(join(root, path)).catch(() => undefined);
  if (place === undefined || (place !== root && !place.startsWith(root.endsWith(sep) ? root : root + sep))) return undefined;
  const info = await stat(place);
  if (info.isFile()) return path.endsWith('/') ? undefined : { path: place, size: info.size };
  if (!info.isDirectory()) return undefined;
  if (!path.endsWith('/')) return 'folder';
  return findFile(root, `${path}index.html`);
}

function redirect(response: ServerResponse, url: string): void {
  const [path = '/', query] = url.split('?');
  // One slash in front: two would lead to another machine.
  response.writeHead(302, { ...HEADERS, location: `/${path.replace(/^\/+/, '')}/${query === undefined ? '' : `?${query}`}` }).end();
}

function refuse(response: ServerResponse, status: number, message: string): void {
  if (response.headersSent) return void response.destroy();
  response.writeHead(status, { ...HEADERS, 'content-type': 'text/plain; charset=utf-8' }).end(`${message}\n`);
}

/** Listens on the port or the first free one behind it; the last try leaves the choice to the system. */
async function listenFrom(server: Server, port: number): Promise<number> {
  for (let tries = 0; ; tries++) {
    const wished = tries < TRIES && port + tries < 65_536 ? port + tries : 0;
    try {
      return await listen(server, wished);
    } catch (error) {
      const busy = error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
      if (!busy || wished === 0) throw new UserError(`Cannot serve on port ${wished}: ${systemReason(error)}. Name another with --port.`);
    }
  }
}

function listen(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, HOST, () => {
      server.off('error', reject);
      const address = server.address();
      resolve(typeof address === 'object' && address !== null ? address.port : port);
    });
  });
}
