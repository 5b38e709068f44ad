import { Buffer, isUtf8 } from 'node:buffer';

/** Why bytes cannot be read as a note; `line` is 1-based, 0 when it concerns the whole file. */
export interface Refusal {
  readonly rule: 'empty' | 'not-text' | 'not-utf8';
  readonly line: number;
  readonly message: string;
}

/** Decodes a note strictly, keeping a byte-order mark (it counts in offsets), or says why that cannot be done. */
export function decodeText(bytes: Uint8Array): string | Refusal {
  if (startsWith(bytes, 0xff, 0xfe) || startsWith(bytes, 0xfe, 0xff)) {
    return { rule: 'not-utf8', line: 1, message: 'is UTF-16, not UTF-8 (byte 0): save it as UTF-8' };
  }
  const nul = bytes.indexOf(0);
  if (nul >= 0) return { rule: 'not-text', line: 0, message: `is no text but binary (a NUL byte at byte ${nul}): leave it out` };
  if (!isUtf8(bytes)) {
    const at = findInvalidUtf8(bytes);
    return { rule: 'not-utf8', line: lineAt(bytes, at), message: `is not valid UTF-8 at byte ${at}: save it as UTF-8` };
  }
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('utf8');
  if (/^\uFEFF?\s*$/u.test(text)) return { rule: 'empty', line: 0, message: 'is empty: write something into it or leave it out' };
  return text;
}

/** The offset of the first byte that begins no valid UTF-8 sequence, the length when all do. */
export function findInvalidUtf8(bytes: Uint8Array): number {
  let at = 0;
  while (at < bytes.length) {
    const length = sequenceLength(bytes[at] ?? 0);
    const sequence = bytes.subarray(at, at + length);
    if (length === 0 || sequence.length < length || !isUtf8(sequence)) return at;
    at += length;
  }
  return at;
}

function sequenceLength(first: number): number {
  if (first < 0x80) return 1;
  if (first < 0xc2) return 0;
  if (first < 0xe0) return 2;
  if (first < 0xf0) return 3;
  return first < 0xf5 ? 4 : 0;
}

function lineAt(bytes: Uint8Array, offset: number): number {
  let line = 1;
  for (let at = 0; at < offset; at++) if (bytes[at] === 0x0a) line++;
  return line;
}

function startsWith(bytes: Uint8Array, first: number, second: number): boolean {
  return bytes[0] === first && bytes[1] === second;
}
