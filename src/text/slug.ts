import { fold } from './fold.ts';

const ASCII = /^[\x20-\x7e]*$/;

/** The part of a key that names something: folded, letters of any script and digits kept, `-` between words; 'x' when nothing is left. */
export function slug(name: string): string {
  const folded = fold(name.normalize('NFC')).replaceAll('c++', 'cpp').replaceAll('c#', 'csharp').replaceAll("'", '');
  // The classes of Unicode take several times as long.
  const dashed = ASCII.test(folded) ? folded.replace(/[^a-z0-9]+/g, '-') : folded.replace(/[^\p{L}\p{N}]+/gu, '-');
  const words = dashed.replace(/^-|-$/g, '');
  return words === '' ? 'x' : words.slice(0, 80).replace(/-+$/, '');
}
