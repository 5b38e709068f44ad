import type { Opener } from './opener.ts';

/** What takes long to read of a line that may open a talk. */
export type ToldOpener = Pick<Opener, 'parts' | 'evidence'> & { readonly byLine: Opener['byLine'] };

/** An opener whose names are read when they are first asked for: most lines of a note have lost the vote by then. Copy it with `withOpener`. */
export function lateOpener(line: Omit<Opener, keyof ToldOpener>, tell: () => ToldOpener): Opener {
  return new LateOpener(line, tell);
}

/** An opener with some of its facts changed. */
export function withOpener(opener: Opener, changed: Partial<Opener>): Opener {
  const { parts, byLine, evidence } = opener;
  return { ...(opener instanceof LateOpener ? opener.line : opener), parts, byLine, evidence, ...changed };
}

/** The names are asked of its prototype, so that all openers have one shape. */
class LateOpener implements Opener {
  readonly line: Omit<Opener, keyof ToldOpener>;
  readonly index: Opener['index'];
  readonly block: Opener['block'];
  readonly shape: string;
  readonly start: number;
  readonly end: number;
  readonly time: Opener['time'];
  readonly label: Opener['label'];
  readonly date: Opener['date'];
  readonly titleAt: Opener['titleAt'];
  readonly section: boolean;
  #told: ToldOpener | undefined;
  readonly #tell: () => ToldOpener;

  constructor(line: Omit<Opener, keyof ToldOpener>, tell: () => ToldOpener) {
    this.line = line;
    this.index = line.index;
    this.block = line.block;
    this.shape = line.shape;
    this.start = line.start;
    this.end = line.end;
    this.time = line.time;
    this.label = line.label;
    this.date = line.date;
    this.titleAt = line.titleAt;
    this.section = line.section;
    this.#tell = tell;
  }

  get parts(): Opener['parts'] {
    return (this.#told ??= this.#tell()).parts;
  }

  get byLine(): Opener['byLine'] {
    return (this.#told ??= this.#tell()).byLine;
  }

  get evidence(): number {
    return (this.#told ??= this.#tell()).evidence;
  }
}
