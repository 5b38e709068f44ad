const ROOM = 1 << 20;
/** UTF-8 has no more bytes for a unit of UTF-16. */
const MOST = 3;

/**
 * Small texts as UTF-8, some megabytes at a time. The bytes are good until the chunk behind the next one is asked for: two rooms are filled in turn, so that
 * one can be written while the other is filled.
 */
export function* encodePieces(pieces: Iterable<string>): Generator<Uint8Array, void> {
  let [room, other] = [Buffer.allocUnsafe(ROOM), Buffer.allocUnsafe(ROOM)];
  let at = 0;
  for (const piece of pieces) {
    if (at + piece.length * MOST > ROOM) {
      if (at > 0) yield room.subarray(0, at);
      [room, other] = [other, room];
      at = 0;
    }
    if (piece.length * MOST > ROOM) yield Buffer.from(piece);
    else at += room.write(piece, at);
  }
  if (at > 0) yield room.subarray(0, at);
}
