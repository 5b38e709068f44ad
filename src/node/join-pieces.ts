const CHUNK = 1_000_000;

/** Small texts joined to some of about a million characters, one at a time. */
export function* joinPieces(pieces: Iterable<string>): Generator<string, void> {
  let held: string[] = [];
  let size = 0;
  for (const piece of pieces) {
    held.push(piece);
    size += piece.length;
    if (size < CHUNK) continue;
    yield held.join('');
    held = [];
    size = 0;
  }
  if (held.length > 0) yield held.join('');
}
