import type { Note } from '../notes/note.ts';
import { hasTalkPage } from './talk-signs.ts';

/** So many blocks at the top of a note say when and where. */
const TOP = 10;
const LONGEST = 200;
/** So many characters may stand beside the link to a talk's page. */
const BESIDE = 40;
const HOUR = '(?:[01]?\\d|2[0-3])[:.h]?[0-5]\\d(?:\\s*[ap]\\.?m\\.?)?';
const DAY =
  '(?:\\d{4}-\\d\\d-\\d\\d|\\d{1,2}[./]\\d{1,2}[./]\\d{2,4}|\\d{1,2}(?:st|nd|rd|th)|\\d{1,2}\\.? (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\\p{L}*|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\\p{L}* \\d{1,2}|(?:mon|tue|wed|thu|fri|sat|sun)\\p{L}*)';
/** A day, and from when to when on it: "2026-05-07 12:40 - 13:30", "Saturday 24th 1145-1210 AM". */
const SLOT = new RegExp(`(?<!\\p{L})${DAY}[\\s,(@|T]*(?:at |from )?${HOUR}\\s*(?:-|–|—|~|to|bis)\\s*${HOUR}`, 'iu');

/** Whether a note says at its top, or in its front matter, on which day and from when to when it took place, or links to a talk's page there. */
export function hasSlot({ blocks, matter, text }: Note, plain: string): boolean {
  if (Object.values(matter).some((value) => typeof value === 'string' && SLOT.test(value))) return true;
  return blocks.slice(0, TOP).some(({ textStart, textEnd }) => {
    const to = Math.min(textEnd, textStart + LONGEST);
    if (SLOT.test(plain.slice(textStart, to))) return true;
    // A line that is little more than the link: an essay may point to a talk in passing.
    const words = text.slice(textStart, to).replace(/https?:\/\/\S+/gu, '');
    return textEnd - textStart < LONGEST && words.length < BESIDE && hasTalkPage(text.slice(textStart, to));
  });
}
