import type { TalkFormat } from '../model/ontology.ts';
import { LABEL, PANEL } from './header-words.ts';

/** What a title says besides itself: its kind of talk, and the series and part that it belongs to. */
export interface TitleParts {
  readonly title: string;
  readonly format: TalkFormat;
  readonly series?: string;
  readonly part?: string;
}

const FORMATS: readonly (readonly [TalkFormat, RegExp])[] = [
  ['panel', PANEL],
  ['keynote', /\bkeynote\b/i],
  ['tutorial', /\btutorial\b/i],
  ['poster', /^poster\b/i],
  ['lightning', /^lightning talk\b/i],
  ['workshop', /^workshop\b(?!s)/i],
];
const PART = /\s*[([]?\s*(?:part\s+)?\b((?:[IVX]{1,5})|\d{1,2}(?:\s*(?:\/|of)\s*\d{1,2})?)\b\s*[)\]]/;

/** Reads a title that stands alone in its heading, names and institutions taken off; `label` is what stood in front of it. */
export function readTitle(written: string, label = ''): TitleParts {
  const whole = tidy(written);
  const format = FORMATS.find(([, pattern]) => pattern.test(label) || pattern.test(whole))?.[0] ?? 'talk';
  const title = tidy(whole.replace(LABEL, '')) || (format === 'talk' ? whole : '');
  const bare = format === 'panel' && /^(?:panel(?: discussion)?)$/i.test(title) ? (whole.toLowerCase() === 'panel' ? '' : title) : title;
  const part = PART.exec(bare);
  if (!part) return { title: bare, format };
  const series = tidy(bare.slice(0, part.index));
  const rest = tidy(bare.slice(part.index + part[0].length).replace(/^\s*[:–—,-]\s*/, ''));
  if (series === '' || /^[a-z]/.test(rest)) return { title: bare, format };
  return { title: rest === '' ? `${series} (${part[1]})` : rest, format, series, part: part[1] ?? '' };
}

function tidy(words: string): string {
  return words
    .replace(/\s+/g, ' ')
    .replace(/\s+([:,;])/g, '$1')
    .replace(/^[\s:,;–—|-]+|[\s:,;–—|-]+$/g, '')
    .replace(/^["“](.*)["”]$/, '$1')
    .trim();
}
