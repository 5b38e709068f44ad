import { plural } from './plural.ts';

/** The words of paths, comparisons and several that are selected, part of the table of messages. */
export const answerWords = {
  joined: 'What they share',
  notJoined: 'They share no idea directly.',
  askPath: 'How they connect',
  askCompare: 'Compare',
  noPath: 'Nothing that is shown joins them.',
  otherWays: (count: number) => plural(count, 'other way'),
  direct: 'Joined directly',
  inBoth: 'In both',
  onlyIn: (label: string) => `Only ${label}`,
  nothingShared: 'They have nothing in common.',
  nothingOwn: 'Nothing of its own.',
  onlyFavorites: 'Show only their talks',
} as const;
