import { fold } from './fold.ts';

/** The part of a key that names something: folded, letters of any script and digits kept, `-` between words; 'x' when nothing is left. */
export function slug(name: string): string {
  const words = fold(name.normalize('NFC'))
    .replace(/c\+\+/g, 'cpp')
    .replace(/c#/g, 'csharp')
    .replace(/'/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '');
  return words === '' ? 'x' : words.slice(0, 80).replace(/-+$/, '');
}
