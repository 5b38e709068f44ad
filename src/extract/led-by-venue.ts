import { fullYear } from './citation-tokens.ts';
import type { Lexicon } from './lexicon.ts';
import { isTitleLike } from './title-shapes.ts';
import { findVenues } from './venue-spans.ts';

const LEAD = /^[[(]?(\p{Lu}[\p{L}-]{1,14}(?:\s\p{Lu}\p{L}+)?)[\s'’-]{0,2}(\d{4}|\d\d)[\])]?\s?[:：–—-]?\s+(?=[\p{Lu}\d"“])/u;

/** "CVPR 2020: Looms that learn from threads", as links to works are often worded: the venue's name, its year, the title. */
export function ledByVenue(words: string, lexicon: Lexicon): { title: string; venue: string; year: number } | undefined {
  const lead = LEAD.exec(words);
  const year = fullYear(lead?.[2] ?? '');
  if (!lead || year === undefined) return undefined;
  const venue = findVenues(words, 0, lead[1]?.length ?? 0, lexicon).at.get(words.indexOf(lead[1] ?? ''))?.label;
  const title = words.slice(lead[0].length);
  // "NeurIPS 2019 Workshop on …" is a meeting.
  const meets =
    /^(?:workshop|tutorial|conference|keynote|talk|slides|video|program|schedule|proceedings|website|challenge|competition|accepted|best)\b/i;
  return venue === undefined || !isTitleLike(title, /[:：]\s+$/u.test(lead[0]) ? 2 : 3) || meets.test(title)
    ? undefined
    : { title, venue, year };
}
