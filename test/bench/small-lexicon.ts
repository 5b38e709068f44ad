import type { TextInput } from '../../src/model/text-input.ts';

/** A lexicon for tests that generate notes: a few entries of each kind. */
export const SMALL_LEXICON: readonly TextInput[] = [
  {
    path: 'concepts.txt',
    text: `# talkgraph concepts
neural network | neural net | method
loom | | system
tidal lock | | idea | orbit
orbit | | idea
graph layout | | problem
reading list | | idea
`,
  },
  {
    path: 'institutions.txt',
    text: '# talkgraph institutions\nMassachusetts Institute of Technology | MIT | university\nNew York University | NYU | university\n',
  },
  { path: 'venues.txt', text: '# talkgraph venues\nICML | | conference\nACL | | conference\n' },
  { path: 'names.txt', text: '# talkgraph given-names\nanna peter ruth ivan emma vera jonas maria\n' },
  {
    path: 'words.txt',
    text: '# talkgraph words\n# function\nthe and of for what about\n# nouns\nweather window kitchen river\n# adjectives\ngreen quiet sudden\n',
  },
];
