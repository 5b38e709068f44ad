import { NO_FILTER } from '../model/filter.ts';
import type { Filter } from '../model/filter.ts';
import { CONCEPT_CATEGORIES, EDGE_KINDS, NODE_KINDS } from '../model/ontology.ts';
import { mendView } from './mend-view.ts';
import { roundCamera, roundPin } from './round-camera.ts';
import { DEEPEST } from './updates.ts';
import { INITIAL_VIEW } from './view-state.ts';
import type { Camera, Focus, Pin, Place, ViewState, Walk } from './view-state.ts';

/** What of a saved view could not be had: a newer version, a part unknown or broken (by name), a name that the graph lacks (by key). */
export interface ViewTrouble {
  readonly kind: 'newer' | 'unknown' | 'broken' | 'gone';
  readonly name: string;
}

/** A view that came from outside, as far as it could be read. */
export interface ReadView {
  readonly view: ViewState;
  readonly troubles: readonly ViewTrouble[];
}

/** Reads one part of a view; undefined when it is broken. */
type Read<Value> = (value: unknown) => Value | undefined;
type Readers<Shape> = { readonly [Name in keyof Shape]: Read<Shape[Name]> };

const FILTER: Readers<Filter> = {
  kinds: listOf(oneOf(NODE_KINDS)),
  relations: listOf(oneOf(Object.keys(EDGE_KINDS) as (keyof typeof EDGE_KINDS)[])),
  sessions: listOf(text),
  institutions: listOf(text),
  categories: listOf(oneOf(CONCEPT_CATEGORIES)),
  favorites: flag,
  out: oneOf(['fade', 'hide']),
};

const VIEW: Readers<Omit<ViewState, 'filter'>> = {
  selection: listOf(text),
  lens: oneOf(['ideas', 'everything']),
  hidden: (value) => listOf(text)(value)?.toSorted(),
  pins: readPins,
  focus: readFocus,
  walk: readWalk,
  ask: oneOf(['path', 'compare']),
  camera: readCamera,
  panel: oneOf(['about', 'note']),
  place: readPlace,
  main: oneOf(['map', 'list']),
  pane: oneOf(['panel', 'main']),
  query: (value) => (typeof value === 'string' ? value : undefined),
};

/** Makes a view of data from outside, such as a saved view: whatever is missing is as at first, whatever is broken too, and is told. */
export function normalizeView(input: unknown): ReadView {
  const troubles: ViewTrouble[] = [];
  if (!isRecord(input)) return { view: INITIAL_VIEW, troubles: [{ kind: 'broken', name: 'view' }] };
  const { filter = {}, ...rest } = input;
  const view: ViewState = {
    ...readParts(rest, VIEW, INITIAL_VIEW, '', troubles),
    filter: isRecord(filter) ? readParts(filter, FILTER, NO_FILTER, 'filter.', troubles) : NO_FILTER,
  };
  if (!isRecord(filter)) troubles.push({ kind: 'broken', name: 'filter' });
  return { view: mendView(view), troubles };
}

function readParts<Shape extends object>(
  input: Readonly<Record<string, unknown>>,
  readers: Readers<Shape>,
  initial: Shape,
  prefix: string,
  troubles: ViewTrouble[],
): Shape {
  const read: Partial<Record<keyof Shape, unknown>> = {};
  for (const [name, value] of Object.entries(input)) {
    if (value === undefined || value === null) continue;
    const reader = Object.hasOwn(readers, name) ? readers[name as keyof Shape] : undefined;
    const found = reader?.(value);
    if (found === undefined) troubles.push({ kind: reader === undefined ? 'unknown' : 'broken', name: prefix + name });
    else read[name as keyof Shape] = found;
  }
  const known = Object.fromEntries(Object.keys(readers).map((name) => [name, initial[name as keyof Shape]]));
  return { ...known, ...read } as Shape;
}

function readPins(value: unknown): Pin[] | undefined {
  const pins = listOf((pin: unknown) => {
    if (!isRecord(pin)) return undefined;
    const { key, x, y } = pin;
    return text(key) === undefined || typeof x !== 'number' || typeof y !== 'number' ? undefined : roundPin({ key: key as string, x, y });
  })(value);
  const byKey = new Map(pins?.map((pin) => [pin.key, pin]));
  return pins && [...byKey.values()].sort((a, b) => (a.key < b.key ? -1 : 1));
}

function readFocus(value: unknown): Focus | undefined {
  if (!isRecord(value)) return undefined;
  const hubs = listOf(text)(value['hubs']);
  const depth = value['depth'];
  const before = isRecord(value['before']) ? value['before'] : {};
  if (hubs === undefined || hubs.length === 0 || !Number.isInteger(depth) || Number(depth) < 1 || Number(depth) > DEEPEST) return undefined;
  const selection = listOf(text)(before['selection']) ?? [];
  return { hubs, depth: Number(depth), before: { selection, camera: readCamera(before['camera']) } };
}

function readWalk(value: unknown): Walk | undefined {
  if (!isRecord(value)) return undefined;
  const { behind = [], edge } = value;
  // A walk may pass a node twice.
  if (!Array.isArray(behind) || !behind.every((key) => text(key) !== undefined)) return undefined;
  const pointed = text(edge);
  if (pointed === undefined && (behind.length === 0 || (edge !== undefined && edge !== null))) return undefined;
  return { behind: behind as string[], edge: pointed };
}

function readCamera(value: unknown): Camera | undefined {
  if (!isRecord(value)) return undefined;
  const { x, y, zoom } = value;
  return typeof x !== 'number' || typeof y !== 'number' || typeof zoom !== 'number' || zoom <= 0 ? undefined : roundCamera({ x, y, zoom });
}

function readPlace(value: unknown): Place | undefined {
  if (!isRecord(value)) return undefined;
  const { source, line, start, end } = value;
  const sound = [line, start, end].every((each) => Number.isInteger(each) && Number(each) >= 0) && Number(start) <= Number(end);
  if (!sound || Number(line) < 1 || text(source) === undefined) return undefined;
  return { source: source as string, line: Number(line), start: Number(start), end: Number(end) };
}

/** A list without repetition; one broken entry breaks it. */
function listOf<Item>(read: Read<Item>): Read<readonly Item[]> {
  return (value) => {
    if (!Array.isArray(value)) return undefined;
    const items = [...new Set(value.map(read))];
    return items.includes(undefined) ? undefined : (items as Item[]);
  };
}

function oneOf<const Word extends string>(words: readonly Word[]): Read<Word> {
  return (value) => words.find((word) => word === value);
}

function text(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined;
}

function flag(value: unknown): boolean | undefined {
  return typeof value === 'boolean' ? value : undefined;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
