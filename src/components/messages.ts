import { digits } from './digits.ts';
import { loadWords } from './load-words.ts';
import { ontologyWords } from './ontology-words.ts';
import { plural } from './plural.ts';
import { shortDate } from './short-date.ts';
import { troubleWords } from './trouble-words.ts';

/**
 * All words of the interface. A plain string is said as it is, a function is given numbers and names;
 * `{slots}` that are left are filled with elements by `fill`.
 */
export const words = {
  ...ontologyWords,
  ...loadWords,
  ...troubleWords,

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

  drawnOf: (drawn: number, total: number) => `${digits(drawn)} of ${digits(total)} drawn`,
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

  // Detail
  alsoWritten: 'Also written',
  inTheNotes: (forms: readonly string[]) => `in the notes: ${forms.join(', ')}`,
  nothingNoted: 'Nothing was noted.',
  noIdeas: 'No ideas were recognised in these notes.',
  line: (line: number) => `line ${line}`,
  moreLines: (count: number) => plural(count, 'more line'),
  more: (count: number) => `${digits(count)} more`,
  said: (name: string) => `${name}:`,
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
  openBundled: 'Open the graph beside this page',
  partMissing: 'This part of the page could not be loaded. Is its server still there?',
  mapMissing: 'The map could not be drawn. Everything is in the list.',
} as const;
