import type { Diagnostic } from '../model/diagnostic.ts';

/** Where a command speaks: data to stdout, everything else to stderr. */
export interface Console {
  /** Data, whole; resolves when it is handed over. */
  write(data: string): Promise<void>;
  /** A line for the person. */
  say(line: string): void;
  /** What is being done; `done` of `total`, which is 0 where nothing is counted. */
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

/** A stream of the process, as far as a console needs it. */
interface Stream {
  readonly isTTY?: boolean;
  readonly columns?: number;
  write(text: string, done?: (error?: Error | null) => void): unknown;
  on(event: 'error', listener: () => void): unknown;
}

/** What is done within this time, in ms, needs no progress. */
const SHORT = 1000;
/** A bar on a terminal renews itself this often, in ms; elsewhere a line is written once a second. */
const FRAME = 50;

/** The console of the process: progress is one bar that renews itself on a terminal, and a line a second elsewhere. */
export function processConsole({ stdout, stderr }: { readonly stdout: Stream; readonly stderr: Stream } = process, now = clock): Console {
  // A reader that has gone away is told to whoever writes; as an event it would end the process with a stack.
  for (const stream of [stdout, stderr]) stream.on('error', () => {});
  let shown = false;
  let due: number | undefined;
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
      due ??= now() + SHORT;
      if (now() < due) return;
      due = now() + (stderr.isTTY ? FRAME : SHORT);
      if (!stderr.isTTY) return void stderr.write(total === 0 ? `${what} …\n` : `${what} ${done}/${total}\n`);
      clear();
      stderr.write(progressBar(done, total, what, stderr.columns ?? 80));
      shown = true;
    },
  };
}

const BAR = 24;

/** "████████░░░░ 620/1000 notes/a.md", cut to the width of the terminal. */
export function progressBar(done: number, total: number, what: string, width: number): string {
  const full = total === 0 ? BAR : Math.round(BAR * Math.min(1, done / total));
  const line = `${'█'.repeat(full)}${'░'.repeat(BAR - full)} ${total === 0 ? '' : `${done}/${total} `}${what}`;
  return [...line].slice(0, Math.max(0, width - 1)).join('');
}

function clock(): number {
  return performance.now();
}
