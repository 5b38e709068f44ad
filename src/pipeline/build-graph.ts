import { isScheduleFile } from '../extract/read-schedule.ts';
import { parseLexicon } from '../extract/lexicon.ts';
import type { NoteLayout } from '../formats/check-report.ts';
import { openGraph } from '../graph/knowledge-graph.ts';
import type { NoteYield } from '../model/candidates.ts';
import { parseCorrections } from '../model/corrections.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import { findContradictions } from '../model/find-contradictions.ts';
import type { GraphFile } from '../model/graph-file.ts';
import type { TextInput } from '../model/text-input.ts';
import { hideComments } from '../notes/hide-comments.ts';
import { findCommunities } from '../rank/communities.ts';
import { rankWeb } from '../rank/importance.ts';
import { makeWeightedWeb } from '../rank/weighted-web.ts';
import { seededRandom } from '../layout/seeded-random.ts';
import { assembleGraph } from './assemble-graph.ts';
import { followLinks } from './follow-links.ts';
import { followKeys, withEarlierKeys } from './follow-keys.ts';
import { joinSchedules } from './join-schedules.ts';
import { readBeside } from './read-beside.ts';
import { readNamed } from './read-named.ts';
import { pause, readInOrder, type ReadAll } from './read-in-order.ts';
import { tellLeft } from './tell-left.ts';

export interface BuildSettings {
  readonly layout: boolean;
  readonly text: 'full' | 'quotes' | 'none';
  readonly seed: number;
}

export interface BuildInput {
  readonly notes: readonly (TextInput & { readonly sha256: string })[];
  readonly lexicon: readonly TextInput[];
  readonly corrections?: TextInput;
  readonly title?: string;
  /** An earlier graph: what stays keeps its place. */
  readonly previous?: GraphFile;
  readonly settings: BuildSettings;
  readonly version: string;
}

export interface Built {
  readonly file: GraphFile;
  readonly diagnostics: readonly Diagnostic[];
  /** How each note was read, or why nothing was taken from it. */
  readonly layouts?: readonly NoteLayout[];
}

/**
 * The whole way from notes to a graph file; the result depends on the set of notes, not on their order nor on how `readAll` reads them.
 * `onProgress` hears of each note that is read, and with a total of 0 of each step behind that.
 */
export async function buildGraph(
  input: BuildInput,
  onProgress: (done: number, total: number, what: string) => void = () => {},
  readAll: ReadAll = readInOrder,
): Promise<Built> {
  const notes = input.notes
    .map((note) => ({ ...note, text: isScheduleFile(note.path) ? note.text : hideComments(note.path, note.text) }))
    .toSorted((a, b) => (a.path < b.path ? -1 : 1));
  const { lexicon, diagnostics: lexiconTrouble } = parseLexicon(input.lexicon);
  const corrected = input.corrections && parseCorrections(input.corrections.path, input.corrections.text);
  const diagnostics: Diagnostic[] = [
    ...lexiconTrouble,
    ...(corrected ? [...corrected.diagnostics, ...findContradictions(corrected.corrections)] : []),
  ];

  const readings = await readAll({ notes, lexicon, files: input.lexicon, onRead: (done, path) => onProgress(done, notes.length, path) });
  for (const { trouble } of readings) diagnostics.push(...trouble);
  const found = readings.map((reading, i) => inFolder(reading.found, notes[i]?.folder));
  const told = await readNamed(await readBeside(found, notes, lexicon), notes, lexicon);
  const joined = joinSchedules(followLinks(told.map((one, i) => inFolder(one, notes[i]?.folder))));
  diagnostics.push(...tellLeft(joined));
  const kept = new Set(joined.filter(({ left }) => left === undefined).map(({ source }) => source));

  onProgress(0, 0, 'joining spellings');
  await settle();
  const assembled = assembleGraph({
    yields: joined.filter(({ source }) => kept.has(source)),
    sources: notes.filter(({ path }) => kept.has(path)),
    lexicon,
    corrections: corrected?.corrections,
    ...(input.title === undefined ? {} : { title: input.title }),
    text: input.settings.text,
    build: {
      version: input.version,
      lexicon: await hashOf(input.lexicon),
      corrections: await hashOf(input.corrections ? [input.corrections] : []),
      settings: { ...input.settings },
    },
  });
  diagnostics.push(...assembled.diagnostics);

  onProgress(0, 0, 'placing the map');
  await settle();
  const led = input.previous ? followKeys(input.previous, assembled.file) : new Map<string, string>();
  const file = withLedger(await place(assembled.file, input, led), led);
  const layouts = joined.map(({ source, layout, left }) => ({ source, ...layout, ...(left === undefined ? {} : { left }) }));
  return { file, diagnostics, layouts };
}

/** A note right in the folder given, which may be called after a meeting. */
function inFolder(found: NoteYield, folder = ''): NoteYield {
  return folder === '' || found.source.includes('/') ? found : { ...found, folder };
}

/** Lets all that waits be done before a long computation, and what that leads to. */
async function settle(): Promise<void> {
  await pause();
  await pause();
}

/** Importance, communities and positions, which need the whole graph. */
async function place(file: GraphFile, { settings, previous }: BuildInput, led: ReadonlyMap<string, string>): Promise<GraphFile> {
  const web = makeWeightedWeb(
    file.nodes.map(({ key }) => key),
    file.edges,
  );
  const importance = rankWeb(web);
  const communities = findCommunities(web, seededRandom(settings.seed));
  const earlier = earlierPlaces(previous, led);
  const nodes = file.nodes.map(({ key, attributes }, i) => ({
    key,
    attributes: { ...attributes, importance: importance[i] ?? 0, community: communities[i] ?? 0, ...earlier.get(key) },
  }));
  if (!settings.layout) return { ...file, nodes };
  // Its libraries are most of the program, and many a build does without.
  const { layoutGraph } = await import('../layout/positions.ts');
  const places = layoutGraph(openGraph({ ...file, nodes }), { seed: settings.seed, previous: earlier });
  return { ...file, nodes: nodes.map(({ key, attributes }) => ({ key, attributes: { ...attributes, ...places.get(key) } })) };
}

/** The places of an earlier graph by today's keys; what has its key still keeps its own, and of several that became one the weightiest does. */
function earlierPlaces(previous: GraphFile | undefined, led: ReadonlyMap<string, string>): Map<string, { x: number; y: number }> {
  const places = new Map<string, { x: number; y: number }>();
  const ranked = previous?.nodes.toSorted((a, b) => b.attributes.importance - a.attributes.importance || (a.key < b.key ? -1 : 1)) ?? [];
  for (const { key, attributes } of ranked) if (!led.has(key)) places.set(key, { x: attributes.x, y: attributes.y });
  for (const { key, attributes } of ranked) {
    const now = led.get(key);
    if (now !== undefined && !places.has(now)) places.set(now, { x: attributes.x, y: attributes.y });
  }
  return places;
}

function withLedger(file: GraphFile, led: ReadonlyMap<string, string>): GraphFile {
  if (led.size === 0) return file;
  return { ...file, attributes: { ...file.attributes, ledger: withEarlierKeys(file.attributes.ledger, led, file) } };
}

async function hashOf(files: readonly TextInput[]): Promise<string> {
  const bytes = new TextEncoder().encode(
    files
      .map(({ path, text }) => `${path.split('/').at(-1) ?? ''}\n${text}`)
      .toSorted()
      .join('\0'),
  );
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return `sha256-${[...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('')}`;
}
