import type { Diagnostic } from '../model/diagnostic.ts';

/** Where a command speaks: data to stdout, everything else to stderr. */
export interface Console {
  /** Data, whole; resolves when it is handed over. */
  write(data: string): Promise<void>;
  /** A line for the person. */
  say(line: string): void;
  /** What is being done; `done` of `total`. */
  progress(done: number, total: number, what: string): void;
}

/** `file:line: message (rule)`, as compilers say it, so that editors can jump there. */
export function diagnosticLine({ source, line, message, rule }: Diagnostic): string {
  const place = line > 0 ? `${source}:${line}` : source;
  return `${place === '' ? 'talkgraph' : place}: ${message} (${rule})`;
}

/** "1 note", "2 notes". */
export function count(number: number, word: string): string {
  return `${number} ${word}${number === 1 ? '' : 's'}`;
}

/** The console of the process: progress is one line that renews itself on a terminal, and a line a second elsewhere. */
export function processConsole(): Console {
  const { stdout, stderr } = process;
  // A reader that has gone away is told to whoever writes; as an event it would end the process with a stack.
  for (const stream of [stdout, stderr]) stream.on('error', () => {});
  let shown = false;
  let last = performance.now();
  const clear = () => {
    if (shown) stderr.write('\r\u001b[K');
    shown = false;
  };
  return {
    write: (data) => new Promise((resolve, reject) => stdout.write(data, (error) => (error ? reject(error) : resolve()))),
    say(line) {
      clear();
      stderr.write(`${line}\n`);
    },
    progress(done, total, what) {
      const now = performance.now();
      if (now - last < (stderr.isTTY ? 50 : 1000)) return;
      last = now;
      const words = `${what} ${done}/${total}`;
      if (!stderr.isTTY) return void stderr.write(`${words}\n`);
      clear();
      stderr.write(words);
      shown = true;
    },
  };
}
