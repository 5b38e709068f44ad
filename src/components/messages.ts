import type { NodeKind, Role, TalkFormat } from '../model/ontology.ts';
import type { ConceptCategory, EdgeKind, LinkKind } from '../model/ontology.ts';
import { digits } from './digits.ts';

/**
 * All words of the interface. A plain string is said as it is, a function is given numbers and names;
 * `{slots}` that are left are filled with elements by `fill`.
 */
export const words = {
  // The page
  opening: 'Opening the graph …',
  drawing: 'Drawing the map …',
  searchLabel: 'Search',
  searchHint: 'Search a person, an idea, words in the notes',
  searchNone: (query: string) => `Nothing is called “${query}”, and no note says it.`,
  searchCount: (count: number) => (count === 0 ? 'Nothing found' : `${plural(count, 'result')}, use the arrow keys`),
  clearSearch: 'Clear the search',
  share: 'Share',
  view: 'View',
  draws: 'The map draws',
  scheme: 'Colours',
  show: 'Show',
  mains: { map: 'Map', list: 'List' },
  panel: 'Panel',
  paneRead: 'Read',
  schedule: 'Schedule',
  scheduleWhole: (count: number) => `Show all ${digits(count)} sessions`,
  scheduleLess: 'Show fewer sessions',
  legend: 'Legend',
  sheetHeight: 'Height of the sheet',
  sheetRests: ['a glance', 'half', 'whole'],

  // Filters and focus
  filters: 'Filter',
  filtersTitle: 'Filters',
  switchOff: (kinds: string) => `Leave out: ${kinds}`,
  switchOn: (kinds: string) => `Show again: ${kinds}`,
  hiddenBy: (count: number) => `${digits(count)} hidden by filters`,
  hiddenItself: 'Hidden by filters',
  hiddenByYou: (count: number) => `${digits(count)} hidden by you`,
  fadedBy: (count: number) => `${digits(count)} faded by filters`,
  leftOut: (line: string) => `${line}, left out`,
  showHidden: 'show',
  showThem: (count: number) => `Show what is hidden: ${plural(count, 'node')}`,
  moreOf: (count: number) => `${digits(count)} more`,
  around: 'Around {0}',
  aroundMany: (count: number) => `${digits(count)} nodes`,
  depth: 'Steps',
  depthOf: (depth: number) => plural(depth, 'step'),
  leaveFocus: 'Leave the focus',
  connections: (count: number) => plural(count, 'connection'),
  connectionsWord: (count: number) => (count === 1 ? 'connection' : 'connections'),
  zoom: 'Zoom',
  zoomIn: 'Zoom in',
  zoomOut: 'Zoom out',
  fit: 'Show the whole map',
  listOfAll: 'All nodes as a list',
  close: 'Clear the selection',
  selected: (label: string, kind: string, talks: number | undefined) =>
    [kind, label, ...(talks === undefined ? [] : [plural(talks, 'talk')])].join(', '),
  walked: (at: number, count: number, how: string, label: string) => `${digits(at)} of ${digits(count)}: ${how} ${label}`,
  selectedMany: (count: number, talks: number) => `${count} selected, ${plural(talks, 'talk')} lit`,

  kept: (label: string) => `${label} stays selected; the arrows add to it.`,
  notKept: (label: string) => `${label} no longer stays selected.`,

  // Kinds
  kinds: { talk: 'Talk', speaker: 'Speaker', institution: 'Institution', concept: 'Idea', paper: 'Paper' } satisfies Record<
    NodeKind,
    string
  >,
  kindsMany: {
    talk: 'Talks',
    speaker: 'Speakers',
    institution: 'Institutions',
    concept: 'Ideas',
    paper: 'Papers',
  } satisfies Record<NodeKind, string>,
  counts: {
    talk: (count) => plural(count, 'talk'),
    speaker: (count) => plural(count, 'speaker'),
    institution: (count) => plural(count, 'institution'),
    concept: (count) => plural(count, 'idea'),
    paper: (count) => plural(count, 'paper'),
  } satisfies Record<NodeKind, (count: number) => string>,
  drawnOf: (drawn: number, total: number) => `${digits(drawn)} of ${digits(total)} drawn`,
  categories: {
    idea: 'Idea',
    method: 'Method',
    system: 'System',
    dataset: 'Dataset',
    field: 'Field',
    problem: 'Problem',
  } satisfies Record<ConceptCategory, string>,
  formats: {
    talk: 'Talk',
    panel: 'Panel',
    keynote: 'Keynote',
    tutorial: 'Tutorial',
    poster: 'Poster',
    lightning: 'Lightning talk',
    workshop: 'Workshop',
  } satisfies Record<TalkFormat, string>,
  roles: { speaker: 'speaker', panelist: 'panelist', chair: 'chair', discussant: 'discussant' } satisfies Record<Role, string>,
  linkKinds: { page: 'Page', video: 'Video', slides: 'Slides', code: 'Code' } satisfies Record<LinkKind, string>,
  favorite: 'Favourite of the note-taker',
  panelOf: (names: readonly string[], more: number) => `Panel · ${names.join(', ')}${more === 0 ? '' : ` +${more}`}`,
  panelShort: 'Panel',
  untitled: 'Untitled',
  noSpeaker: 'No name noted',
  day: (day: number) => `Day ${day}`,
  dayHint: (date: string | undefined) => [...(date === undefined ? [] : [date]), 'Ideas of two days carry both colours'].join('. '),
  date: shortDate,
  spanHint: (first: string, last: string) => `Colours run from ${first} to ${last}. Ideas of several days carry several, grey has no date`,
  undated: 'no date',
  placeInSession: (session: string, order: number) => `${session} · ${order}`,
  series: (series: string, part: string | undefined) => (part === undefined ? series : `${series} (${part})`),
  minutes: (minutes: number) => `${minutes} min`,

  // The panel at load
  summaryTitle: (days: number, talks: number) => {
    const counted = plural(talks, 'talk');
    return days > 1 ? `${capital(spelled(days))} days, ${counted}` : capital(counted);
  },
  summary: (shared: number, rest: number, common: number, few: boolean) =>
    shared === 0
      ? `No idea comes up in two talks.${few || rest === 0 ? '' : ` Search finds all ${digits(rest)}, and choosing a talk shows its own.`}`
      : `${plural(shared, 'idea')} ${shared === 1 ? 'comes' : 'come'} up in two or more talks; ${shared === 1 ? 'it makes' : 'they make'} the map${common === 0 ? '' : `, ${digits(common)} more ${common === 1 ? 'is' : 'are'} common ground`}${rest === 0 ? '.' : `, the other ${digits(rest)} ${few ? 'stand beside' : 'wait inside'} their talk.`}`,
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

  // Detail
  alsoWritten: 'Also written',
  inTheNotes: (forms: readonly string[]) => `in the notes: ${forms.join(', ')}`,
  nothingNoted: 'Nothing was noted.',
  noIdeas: 'No ideas were recognised in these notes.',
  line: (line: number) => `line ${line}`,
  moreLines: (count: number) => plural(count, 'more line'),
  more: (count: number) => `${digits(count)} more`,
  said: (name: string) => `${name}:`,
  relations: {
    'gives.out': 'Talks',
    'gives.in': 'Given by',
    'affiliated-with.out': 'Institution',
    'affiliated-with.in': 'People',
    'covers.out': 'Ideas',
    'covers.in': 'Talks',
    'cites.out': 'Reading list',
    'cites.in': 'Cited in',
    'wrote.out': 'Papers',
    'wrote.in': 'Written by',
  } satisfies Record<`${EdgeKind}.${'in' | 'out'}`, string>,
  broader: 'Part of',
  relatedIdeas: 'See also',
  mentioned: 'Named in the notes',
  doi: 'DOI',
  arxiv: 'arXiv',
  page: 'Page',
  times: (count: number) => `${digits(count)}×`,
  moreIdeas: (count: number) => `${digits(count)} more near it`,

  // Related
  coveredBy: (count: number) => `${plural(count, 'talk')} ${count === 1 ? 'speaks' : 'speak'} of it`,
  near: 'Said with it',
  beside: 'Papers beside it',
  telling: 'In the notes’ words',
  saidAbove: 'the line above',
  asked: 'Asked',
  openIdea: (label: string) => `All about ${label}`,
  severalTitle: (count: number) => `${digits(count)} selected`,

  // Lists for a talk, an idea, an event
  questionsAsked: 'Questions asked',
  readingList: 'Reading list',
  count: (count: number) => digits(count),
  citedBy: 'Cited by {talks}',
  alsoCitedBy: 'Also cited by {talks}',

  // What can be done with what is selected
  focusHere: 'Focus',
  steps: {
    'gives.out': 'gives',
    'gives.in': 'given by',
    'affiliated-with.out': 'comes from',
    'affiliated-with.in': 'home of',
    'covers.out': 'speaks of',
    'covers.in': 'comes up in',
    'cites.out': 'cites',
    'cites.in': 'cited in',
    'wrote.out': 'wrote',
    'wrote.in': 'written by',
  } satisfies Record<`${EdgeKind}.${'in' | 'out'}`, string>,
  walk: 'Walk',
  walkBack: (label: string) => `← Back to ${label}`,
  walkSteps: (count: number) => plural(count, 'step'),

  // Wrong?
  wrong: 'Wrong?',
  wrongAbout: (label: string) => `Wrong? ${label}`,

  // The reader
  openAtLine: 'Read it in the note',
  lineBefore: 'line',
  readNote: 'Read in the note',
  dismiss: 'Dismiss',

  // Trouble
  trouble: {
    'not-found': (address: string) => ({
      title: 'There is no graph here',
      text: `The page looked for ${address}, and the server has no such file.`,
      remedy: 'Build one with “talkgraph extract <notes> --out graph.json” and put it beside this page, or name one with ?graph=.',
    }),
    'web-page': (address: string) => ({
      title: 'This is no graph',
      text: `${address} answered with a web page instead of a graph file. Often that is a server’s way to say that the file is missing.`,
      remedy: 'Check the name of the file, and that the server gives it out as it is.',
    }),
    unreachable: (address: string) => ({
      title: 'The graph could not be fetched',
      text: `${address} gave no answer.`,
      remedy: 'Check that the server still runs, then reload the page.',
    }),
    refused: (address: string, status: string) => ({
      title: 'The graph could not be fetched',
      text: `${address} answered “${status}”.`,
      remedy: 'Check the server, then reload the page.',
    }),
    'other-origin': (address: string) => ({
      title: 'This graph is somewhere else',
      text: `${address} is on another server. So that nothing leaves or enters unseen, the page opens graphs of its own server only.`,
      remedy: 'Download that file, put it beside this page and name it with ?graph=.',
    }),
    broken: (address: string, detail: string) => ({
      title: 'This graph cannot be opened',
      text: `${address}: ${detail}`,
      remedy: 'Nothing was changed. Another graph can be opened with ?graph= in the address.',
    }),
    newer: (address: string, detail: string) => ({
      title: 'This graph is from a newer Talkgraph',
      text: `${address}: ${detail}`,
      remedy: 'Nothing was changed. Another graph can be opened with ?graph= in the address.',
    }),
    page: (_address: string, detail: string) => ({
      title: 'The page has stopped',
      text: detail,
      remedy: 'Reload it. If it happens again, please report it with the graph file.',
    }),
  },
  openBundled: 'Open the graph beside this page',
  partMissing: 'This part of the page could not be loaded. Is its server still there?',
  mapMissing: 'The map could not be drawn. Everything is in the list.',
} as const;

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** "1 Feb" of an ISO date; what is none stays as it is. */
function shortDate(iso: string): string {
  const [, month = '', day = ''] = /^\d{4}-(\d\d)-(\d\d)$/.exec(iso) ?? [];
  const name = MONTHS[Number(month) - 1];
  return name === undefined ? iso : `${Number(day)} ${name}`;
}

/** `1 talk`, `2 talks`, `2,940 talks`. */
export function plural(count: number, one: string, many = `${one}s`): string {
  return `${digits(count)} ${count === 1 ? one : many}`;
}

const SPELLED = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'];

function spelled(value: number): string {
  return SPELLED[value] ?? digits(value);
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
