import { digits } from './digits.ts';
import { plural } from './plural.ts';

/** The words of the reader of notes, part of the table of messages. */
export const readerWords = {
  note: 'Note',
  textOf: (source: string) => `Text of ${source}`,
  textKeys:
    'Left and Right lead from name to name, Enter chooses one, Alt with Up or Down goes to the next mention of what is selected, Enter or / searches words that are selected.',
  backToAbout: (label: string) => (label === '' ? '← Back' : `← About ${label}`),
  closeNote: 'Close the note (Esc)',
  talkInView: 'Talk in view',
  beforeTalks: 'Before the talks',
  mentionOf: (at: number, count: number) => (at === 0 ? plural(count, 'mention') : `${digits(at)} of ${digits(count)}`),
  mentionBefore: 'Mention before (Alt+↑)',
  mentionNext: 'Next mention (Alt+↓)',
  onlyQuotes: 'The text of this note was not shipped with the graph; these are the words that something was read from, line by line.',
  searchFor: (text: string) => `Search “${text.length > 28 ? `${text.slice(0, 27)}…` : text}”`,
} as const;
