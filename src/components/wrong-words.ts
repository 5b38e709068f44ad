import type { CorrectionWish } from '../model/corrections.ts';
import { plural } from './plural.ts';

/** The words of what “Wrong?” asks, part of the table of messages. */
export const wrongWords = {
  readFrom: 'What it was read from',
  byRule: (rule: string, count: number) => `${rule} · ${plural(count, 'place')}`,
  takenForOne: (rule: string) => `Spellings read as one name, by ${rule}`,
  quoted: (text: string) => `“${text}”`,
  maybeTitle: 'Not merged, but alike',
  maybeSame: (label: string, rule: string, score: number) => `${label}: ${rule} (${Math.round(score * 100)} %)`,
  copyPair: { same: 'They are one: copy the line', 'not-same': 'They are two: copy the line' },
  whatIsRight: 'What is right?',
  whichPlace: 'Which place',
  wrongNode: {
    rename: () => 'It has another name',
    same: (kind) => `It is the same ${kind} as another`,
    'not-same': () => 'One of its spellings means something else',
    drop: (kind) => `It is no ${kind}: leave it out`,
    'change-kind': () => 'It is of another kind',
    favorite: () => '',
  } satisfies Record<CorrectionWish['does'], (kind: string) => string>,
  wrongPlace: {
    rename: () => '',
    same: (kind) => `These words mean another ${kind}`,
    'not-same': (kind) => `These words mean a namesake of this ${kind}`,
    drop: (kind) => `These words name no ${kind}`,
    'change-kind': () => 'These words are of another kind',
    favorite: () => '',
  } satisfies Record<CorrectionWish['does'], (kind: string) => string>,
  isFavorite: 'It is a favourite of the note-taker',
  noFavorite: 'It is no favourite of the note-taker',
  tellName: { 'any-name': 'The right name', 'known-name': 'The name of the other' },
  choose: 'Choose …',
  copyLine: 'Copy the line',
  correctionsHint: 'for corrections.json beside the notes; it holds from the next build on',
  correctionSaid: 'The line for corrections.json',
} as const;
