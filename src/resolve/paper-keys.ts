import type { PaperCandidate } from '../model/candidates.ts';
import { fold, foldWords } from '../text/fold.ts';
import { remember } from '../text/remember.ts';
import { editDistance } from '../text/similarity.ts';

/** The family name of an author as written: "Y. LeCun", "LeCun, Y.", "Tomioka S" and "Yann LeCun" all have LeCun's or Tomioka's. */
export const familyName = remember((author) => {
  const words = (author.includes(',') ? (author.split(',')[0] ?? author) : author).trim().split(/\s+/);
  const full = words.filter((word) => !/^(?:\p{L}\.?|(?:\p{L}\.-?)+|\p{Lu}{2,3}|Jr\.?|Sr\.?|II|III)$/u.test(word));
  return full.at(-1) ?? words.at(-1) ?? author;
});

/** A family name for comparison. */
export const familyKey = remember((author) => fold(familyName(author)).replace(/[^\p{L}]/gu, ''));

/** The words of a title for comparison; a leading article is left out. */
export const titleKey = remember((title) => foldWords(title).replace(/^(?:the|a|an) /, ''));

/** Whether two titles surely are those of different works. A one-word name ("BERT") may stand for a work with a longer title. */
export function titlesDiffer(a: string, b: string): boolean {
  const [x, y] = [titleKey(a), titleKey(b)];
  if (x === y || x === '' || y === '') return false;
  const single = Number(!x.includes(' ')) + Number(!y.includes(' '));
  if (single === 1) return false;
  if (single === 0 && (x.startsWith(y) || y.startsWith(x))) return false;
  return editDistance(x.slice(0, 120), y.slice(0, 120), 3) > (Math.min(x.length, y.length) >= 15 ? 2 : 0);
}

/** Whether nothing that two mentions tell speaks against their being one work. */
export function agree(a: PaperCandidate, b: PaperCandidate): boolean {
  if (a.doi !== undefined && b.doi !== undefined && a.doi !== b.doi) return false;
  if (a.arxiv !== undefined && b.arxiv !== undefined && a.arxiv !== b.arxiv) return false;
  const sameId = (a.doi !== undefined && a.doi === b.doi) || (a.arxiv !== undefined && a.arxiv === b.arxiv);
  if (sameId) return true;
  if (a.year !== undefined && b.year !== undefined && a.year !== b.year && !(sameLongTitle(a, b) && Math.abs(a.year - b.year) <= 2))
    return false;
  if (a.title !== undefined && b.title !== undefined && titlesDiffer(a.title, b.title)) return false;
  return authorsAgree(a, b);
}

/** A preprint and its publication may be a year or two apart. */
function sameLongTitle(a: PaperCandidate, b: PaperCandidate): boolean {
  const key = titleKey(a.title ?? '');
  return key.split(' ').length >= 4 && key === titleKey(b.title ?? '');
}

/** The shorter list begins the longer one; a list without "et al." and with two names or more is whole, and so is not begun by a longer one. */
function authorsAgree(a: PaperCandidate, b: PaperCandidate): boolean {
  const [short, long] = a.authors.length <= b.authors.length ? [a, b] : [b, a];
  const all = long.authors.map(familyKey);
  const some = short.authors.map(familyKey);
  if (!some.every((name, i) => name === all[i] || (i > 0 && all.includes(name)))) return false;
  if (initialsDiffer(short.authors[0], long.authors[0])) return false;
  return some.length === all.length ? true : some.length < 2 || short.etAl === true;
}

/** "B. Li" and "J. Li" are two. */
function initialsDiffer(a: string | undefined, b: string | undefined): boolean {
  const [x, y] = [initialOf(a ?? ''), initialOf(b ?? '')];
  return x !== '' && y !== '' && x !== y;
}

/** The first letter of an author's given names, '' for one who is written without. */
const initialOf = remember((name) => {
  const words = fold(name)
    .replace(/[^\p{L}\s]/gu, ' ')
    .trim()
    .split(/\s+/);
  return words.find((word) => word !== familyKey(name))?.[0] ?? '';
});
