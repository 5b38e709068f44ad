const NOTE_TAKER =
  /^[\s*_]*(?:(?:live|raw|my)\s+)?(?:notes?|written|scribed?|minutes|photos?|slides|text|posted|recorded|summary|summari[sz]ed|transcribed|transcript|edited|organi[sz]ed|sponsored|hosted|taken|typed|captured|sketchnotes?)\s+(?:by|taken by)\b/iu;

/** Whether a line says who wrote the notes down ("Notes by Ada Byron"), who gave no talk by that. */
export function isNoteTaker(words: string): boolean {
  return NOTE_TAKER.test(words);
}
