import type { Block } from '../notes/note.ts';

const DAYS = '(?:mon|tue|wed|thu|fri|sat|sun|mo|di|mi|do|fr|sa|so|lun|mar|mer|jeu|ven|sam|dim|lunes|martes|jueves|viernes)\\p{Ll}{0,6}\\.?';
const MONTHS =
  '(?:jan|feb|mar|apr|may|mai|jun|jul|aug|sep|oct|okt|nov|dec|dez|janv|févr|mars|avr|juin|juil|août|ene|abr|ago|dic|gen|mag|giu|lug|set|ott)\\p{Ll}{0,7}\\.?';
/** "Tues. 7 Nov, Loom Days, ballroom": a weekday with its date, and where that was. */
const DATELINE = new RegExp(
  `^\\s*${DAYS},?\\s+(?:the\\s+)?(?:\\d{1,2}(?:st|nd|rd|th|\\.)?(?:\\s+(?:of\\s+)?${MONTHS}|[./]\\d{1,2}\\.?)|${MONTHS}\\s+\\d{1,2}(?:st|nd|rd|th)?)(?:,?\\s+\\d{2,4})?\\s*[,;|@–—-]\\s*\\p{L}`,
  'iu',
);

/** Whether a line says on which day and where the talk below it was. */
export function isDateline({ kind, textStart, textEnd }: Block, plain: string): boolean {
  return kind === 'paragraph' && textEnd - textStart < 120 && DATELINE.test(plain.slice(textStart, textEnd));
}
