/** One entry of a list as it is written, with its 1-based line. */
export interface ListEntry {
  readonly text: string;
  readonly line: number;
}

const STRING = /"(?:[^"\\\n]|\\.)*"?/y;

/** The entries of a JSON list, each by itself, so that a wrong one spoils no other; commas between them may be missing or doubled. */
export function splitList(text: string): { entries: ListEntry[]; trouble?: { line: number; message: string } } {
  const entries: ListEntry[] = [];
  const opening = /^\ufeff?\s*\[/.exec(text);
  if (!opening) return { entries, trouble: { line: 1, message: 'the file does not begin with [' } };
  let line = opening[0].split('\n').length;
  let depth = 0;
  let start = -1;
  let startLine = line;
  const close = (end: number): void => {
    if (start >= 0) entries.push({ text: text.slice(start, end), line: startLine });
    start = -1;
  };
  for (let at = opening[0].length; at < text.length; at++) {
    const letter = text.charAt(at);
    if (depth === 0 && (letter === ',' || letter === ']' || /\s/.test(letter))) {
      close(at);
      if (letter === '\n') line++;
      if (letter === ']')
        return /\S/.test(text.slice(at + 1)) ? { entries, trouble: { line, message: 'something stands behind its ]' } } : { entries };
      continue;
    }
    if (letter === '\n') line++;
    if (start < 0) [start, startLine] = [at, line];
    if (letter === '"') {
      STRING.lastIndex = at;
      at += Math.max(1, STRING.exec(text)?.[0].length ?? 1) - 1;
    } else if (letter === '{' || letter === '[') depth++;
    else if (letter === '}' || letter === ']') {
      depth--;
      if (depth === 0) close(at + 1);
    }
  }
  const unfinished = start >= 0 ? 'the entry that begins here is never closed' : 'its closing ] is missing';
  return { entries, trouble: { line: start >= 0 ? startLine : line, message: unfinished } };
}
