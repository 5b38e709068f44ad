import type { Citation } from './citation.ts';
import { findCitations } from './citation-grammar.ts';
import { isCoined } from './citation-tokens.ts';
import type { ReferencePlace } from './find-reference-lists.ts';
import type { Lexicon } from './lexicon.ts';
import { readReference } from './read-reference.ts';
import { cleanTitle, isTitleCase } from './title-shapes.ts';

/** The works of one line where works are listed; a line that names several ("NQL (Cohen 19), EmbQL") is taken apart. */
export function readListLine(plain: string, place: ReferencePlace, lexicon: Lexicon): Citation[] {
  const { start, end, by } = place;
  const stretch = plain.slice(start, end);
  if (stretch.trim() === '') return [];
  const parts = by === 'list' ? splitList(stretch) : [];
  if (parts.length > 1) {
    return parts.flatMap(({ from, to }) => {
      const label = /^\s*\p{L}[\p{L}\s]{1,24}:\s+/u.exec(stretch.slice(from, to))?.[0].length ?? 0;
      const work = readNamed(plain, start + from + label, start + to, lexicon);
      return work ? [work] : [];
    });
  }
  const citations = findCitations(plain, start, end, lexicon, true);
  if (by === 'label') {
    if (citations.length > 1) return citations;
    // A remark may follow: the first sentence holds the work, and the names when a citation stands behind it.
    const told = citations[0]?.end ?? 0;
    // "Larsen, D. (2021). Weaving without threads": the title is the sentence behind the year.
    const dated = citations[0]?.title === undefined && told > 0 ? /^\)?\.\s+[*_"“]*(?=\p{Lu})/u.exec(plain.slice(told, told + 12)) : null;
    const stop = dated ? sentenceEnd(plain, told + dated[0].length, end) : Math.max(sentenceEnd(plain, start, end), told);
    const work = readReference(plain, start, stop, lexicon, 4);
    return work ? [work] : [];
  }
  if (citations.length > 1 && citations.every(({ title }) => title === undefined) && isCovered(plain, start, end, citations))
    return citations;
  const work = readReference(plain, start, end, lexicon, by === 'footnote' ? Infinity : 3);
  return work ? [work] : [];
}

/** One of several works of a line: a coined name or a title, with its citation behind it. */
function readNamed(plain: string, start: number, end: number, lexicon: Lexicon): Citation | undefined {
  const [citation] = findCitations(plain, start, end, lexicon, true);
  const words = plain.slice(start, end);
  const open = words.search(/[([]/);
  const name = cleanTitle(open < 0 ? words : words.slice(0, open));
  const from = start + (words.length - words.trimStart().length);
  if (citation)
    return name !== '' && citation.names.start > start + Math.max(0, open)
      ? { ...citation, title: citation.title ?? name, start: from, end: closed(plain, citation.end) }
      : citation;
  if (isCoined(name) || (isTitleCase(name) && name.split(' ').length >= 2))
    return { title: name, authors: [], start: from, end: start + (open < 0 ? words.trimEnd().length : open), rule: 'list of works' };
  return readReference(plain, start, end, lexicon, 3);
}

function closed(plain: string, end: number): number {
  return /[)\]]/.test(plain[end] ?? '') ? end + 1 : end;
}

/** Cuts a line at commas, semicolons and sentence ends outside of parentheses when one of the parts ends with a citation in parentheses. */
function splitList(line: string): { from: number; to: number }[] {
  const parts: { from: number; to: number }[] = [];
  let depth = 0;
  let from = 0;
  for (let i = 0; i < line.length; i++) {
    const letter = line[i] ?? '';
    if (letter === '(' || letter === '[') depth++;
    else if (letter === ')' || letter === ']') depth = Math.max(0, depth - 1);
    else if (depth === 0 && (/[,;]/.test(letter) || (letter === '.' && line[i - 1] === ')')) && /\s/.test(line[i + 1] ?? '')) {
      parts.push({ from, to: i });
      from = i + 1;
    }
  }
  parts.push({ from, to: line.length });
  const filled = parts.filter((part) => line.slice(part.from, part.to).trim() !== '');
  const listed = filled.every(
    ({ from, to }) =>
      line
        .slice(from, to)
        .replace(/[([][^()[\]]*[)\]]/g, '')
        .trim()
        .split(/\s+/).length <= 10,
  );
  const cites = filled.some(({ from, to }) => /\p{L}\s*\([^()]{2,60}\)\s*\.?\s*$/u.test(line.slice(from, to)));
  const names = filled.every(({ from, to }) =>
    isCoined(
      line
        .slice(from, to)
        .trim()
        .replace(/\s*\(.*$/, ''),
    ),
  );
  return listed && (cites || names) && !/^\s*\p{Lu}\p{L}+,\s\p{Lu}\./u.test(line) ? filled : [];
}

function sentenceEnd(plain: string, start: number, end: number): number {
  for (const match of plain.slice(start, end).matchAll(/[.?!]\s+(?=\p{Lu})/gu)) {
    const before = plain.slice(Math.max(start, start + match.index - 12), start + match.index);
    if (/(?:^|\s)(?:\p{Lu}|al|et|vs|Dr|Prof|Proc|Trans|Int|Conf|J|No|Vol|pp)$/u.test(before) || match.index < 20) continue;
    // "Title. Names et al." goes on.
    if (/^[^.]{2,80}\bet\.?\s?al/.test(plain.slice(start + match.index + 1, end))) continue;
    return start + match.index + 1;
  }
  return end;
}

/** Whether the line consists of citations and what joins them. */
function isCovered(plain: string, start: number, end: number, citations: readonly Citation[]): boolean {
  let rest = 0;
  let at = start;
  for (const citation of citations) {
    rest += plain.slice(at, citation.start).replace(/[\s\p{P}]|\band\b/gu, '').length;
    at = citation.end;
  }
  return rest + plain.slice(at, end).replace(/[\s\p{P}]/gu, '').length < (end - start) / 3;
}
