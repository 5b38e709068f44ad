import type { Block } from '../notes/note.ts';
import { foldWords } from '../text/fold.ts';
import { known, type Citation } from './citation.ts';
import { fullYear, isCoined } from './citation-tokens.ts';
import { wordTestsOf } from './citation-words.ts';
import type { Reading } from './reading.ts';
import { cleanTitle } from './title-shapes.ts';
import { findVenues } from './venue-spans.ts';

const SHAPE = /^\s*([^()[\]\n]{3,200}?)\s*[([]\s*([\p{L}][\p{L}\s.&*'’-]{1,60}?),?\s*((?:19|20)\d\d|['’]?[012]\d)\s*[)\]]\s*[.,;]?\s*$/u;
const OCCASION =
  /\b(?:keynote|tutorial|workshop|talk|panel|challenge|competition|award|poster|slides?|video|demo|conference|session|spotlight|oral|deadline|attended|presented|recap|notes|best)\b/i;

/** A line that is a title with its venue and year: "Web as knowledge base for complex questions (NAACL 18)". */
export function findTitleWithVenue({ plain, lexicon, people, talks }: Reading, block: Block): Citation | undefined {
  if (block.textEnd - block.textStart > 300) return undefined;
  const line = plain.slice(block.textStart, block.textEnd);
  const shape = /[)\]]/.test(line) ? SHAPE.exec(line) : null;
  if (!shape) return undefined;
  const [, written = '', place = '', digits = ''] = shape;
  const title = cleanTitle(written);
  const words = title.split(' ');
  if (!/^[\p{Lu}\d]/u.test(title) || OCCASION.test(title) || written.trim().endsWith(':')) return undefined;
  const coined = words.length === 1 && isCoined(title) && /[-\d]|\p{Ll}\p{Lu}/u.test(title);
  if (words.length < 4 && !coined) return undefined;
  if (people.some(({ name }) => foldWords(name) === foldWords(title)) || talks.some((talk) => foldWords(talk.title) === foldWords(title)))
    return undefined;
  const at = block.textStart + line.lastIndexOf(place);
  const venue = [...findVenues(plain, at, at + place.length, lexicon).at.values()][0]?.label;
  const acronym = place.length >= 4 && isCoined(place) && !wordTestsOf(lexicon).isThing(place);
  if (venue === undefined && !acronym) return undefined;
  const start = block.textStart + line.indexOf(written);
  const end = block.textStart + line.trimEnd().replace(/[.,;\s]+$/, '').length;
  return { ...known({ title, year: fullYear(digits), venue: venue ?? place }), authors: [], start, end, rule: 'title (venue, year)' };
}
