import { digits } from './digits.ts';
import { capital, plural, spelled } from './plural.ts';

/** What the panel says at load. */
export const loadWords = {
  summaryTitle: (days: number, talks: number) => {
    const counted = plural(talks, 'talk');
    return days > 1 ? `${capital(spelled(days))} days, ${counted}` : capital(counted);
  },
  summary: (shared: number, rest: number, common: number, few: boolean) =>
    shared === 0
      ? `No idea comes up in two talks.${few || rest === 0 ? '' : ` Search finds all ${digits(rest)}, and choosing a talk shows its own.`}`
      : `${plural(shared, 'idea')} ${shared === 1 ? 'comes' : 'come'} up in two or more talks; ${shared === 1 ? 'it makes' : 'they make'} the map${common === 0 ? '' : `, ${digits(common)} more ${common === 1 ? 'is' : 'are'} common ground`}${rest === 0 ? '.' : `, the other ${digits(rest)} ${few ? 'stand beside their talk' : 'wait inside their talk: +n on a card'}.`}`,
  summaryEmpty: 'No talk was found in these notes. What else they name is on the map.',
  whereToStart: 'Where to start',
  common: 'Common ground',
  commonHint: 'In more than a third of the talks',
  starts: {
    'who-spoke': () => 'Who spoke about {0}?',
    'what-joins': (day: number | undefined) =>
      day === undefined ? 'What joins these talks? {0}' : `What joins the talks of day ${day}? {0}`,
    'both-days': (_day: number | undefined, days: number) =>
      `Which ideas run through ${days === 2 ? 'both' : `all ${spelled(days)}`} days? First {0}`,
    connect: () => 'How do {0} and {1} connect?',
    favorites: () => 'The note-taker’s favourites\u00a0★',
    'most-cited': () => 'What is cited most? {0}',
  },
  startCounts: {
    'who-spoke': (count: number) => plural(count, 'talk'),
    'what-joins': (count: number) => plural(count, 'talk'),
    'both-days': (count: number) => plural(count, 'idea'),
    connect: () => '',
    favorites: (count: number) => plural(count, 'speaker'),
    'most-cited': (count: number) => plural(count, 'talk'),
  },
  hints: 'Choose a talk or an idea on the map, in the schedule or by search. Everything shown can be traced to its line in the notes.',
} as const;
