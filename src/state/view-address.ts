import type { Filter } from '../model/filter.ts';
import { normalizeView } from './normalize-view.ts';
import type { ReadView, ViewTrouble } from './normalize-view.ts';
import { INITIAL_VIEW } from './view-state.ts';
import type { Camera, Pin, Place, ViewState } from './view-state.ts';

/** A longer address is cut by some programs that pass it on. */
export const LONGEST_LINK = 2000;

const VERSION = 1;

/** One part of an address: `name=text`, or the name alone. */
interface Part {
  readonly name: string;
  /** Its text; undefined when the view is as at first there. */
  readonly write: (view: ViewState) => string | undefined;
  /** Adds what the text says to the data of a view. */
  readonly read: (text: string) => Raw;
}

/** Data of a view that is not checked yet. */
interface Raw extends Readonly<Record<string, unknown>> {
  readonly filter?: Readonly<Record<string, unknown>>;
}

/** The parts in the order in which they are written. */
const PARTS: readonly Part[] = [
  { name: 'q', write: ({ query }) => escape(query), read: (query) => ({ query: unescape(query) }) },
  listPart(
    's',
    ({ selection }) => selection,
    (selection) => ({ selection }),
  ),
  wordPart('ask'),
  {
    name: 'focus',
    write: ({ focus }) => focus && `${focus.depth}:${writeList(focus.hubs)}`,
    read: (text) => {
      const [depth = '', hubs = ''] = text.split(':');
      return { focus: { depth: readNumber(depth), hubs: readList(hubs) } };
    },
  },
  listPart(
    'was',
    ({ focus }) => focus?.before.selection ?? [],
    (selection) => ({ was: { selection } }),
  ),
  cameraPart(
    'wascam',
    ({ focus }) => focus?.before.camera,
    (camera) => ({ was: { camera } }),
  ),
  listPart(
    'walk',
    ({ walk }) => walk?.behind ?? [],
    (behind) => ({ walk: { behind } }),
  ),
  { name: 'edge', write: ({ walk }) => escape(walk?.edge ?? ''), read: (edge) => ({ walk: { edge: unescape(edge) } }) },
  filterPart('kinds'),
  filterPart('relations'),
  filterPart('sessions'),
  filterPart('institutions'),
  filterPart('categories'),
  {
    name: 'favorites',
    write: ({ filter }) => (filter.favorites ? 'yes' : undefined),
    read: (text) => ({ filter: { favorites: text === 'yes' || text } }),
  },
  {
    name: 'out',
    write: ({ filter }) => (filter.out === INITIAL_VIEW.filter.out ? undefined : filter.out),
    read: (out) => ({ filter: { out } }),
  },
  listPart(
    'hidden',
    ({ hidden }) => hidden,
    (hidden) => ({ hidden }),
  ),
  { name: 'pins', write: ({ pins }) => writePins(pins), read: (text) => ({ pins: text.split(',').map(readPin) }) },
  wordPart('lens'),
  wordPart('main'),
  wordPart('pane'),
  wordPart('panel'),
  { name: 'at', write: ({ place }) => place && writePlace(place), read: (text) => ({ place: readPlace(text) }) },
  cameraPart(
    'cam',
    ({ camera }) => camera,
    (camera) => ({ camera }),
  ),
];

/** A view as the fragment of an address, such as `#v1&s=concept/interpolation`; the view at load is ''. */
export function writeView(view: ViewState): string {
  const parts = PARTS.flatMap(({ name, write }) => {
    const text = write(view);
    return text === undefined || text === '' ? [] : [`${name}=${text}`];
  });
  return parts.length === 0 ? '' : `#${[`v${VERSION}`, ...parts].join('&')}`;
}

/** Reads the fragment of an address; whatever cannot be read is told, and the rest opens. */
export function readView(fragment: string): ReadView {
  const [version = '', ...texts] = fragment.replace(/^#/, '').split('&');
  if (version === '' && texts.length === 0) return { view: INITIAL_VIEW, troubles: [] };
  const number = /^v(\d{1,6})$/.exec(version)?.[1];
  if (number === undefined) return { view: INITIAL_VIEW, troubles: [{ kind: 'unknown', name: version }] };
  const troubles: ViewTrouble[] = Number(number) > VERSION ? [{ kind: 'newer', name: number }] : [];
  let raw: Raw = {};
  for (const text of texts) {
    const [name = '', ...values] = text.split('=');
    const part = PARTS.find((each) => each.name === name);
    if (part === undefined) troubles.push({ kind: 'unknown', name });
    else {
      try {
        raw = merge(raw, part.read(values.join('=')));
      } catch {
        troubles.push({ kind: 'broken', name });
      }
    }
  }
  const { was, ...rest } = raw as Raw & { readonly was?: unknown };
  const whole = isRecord(rest['focus']) ? { ...rest, focus: { ...rest['focus'], before: was } } : rest;
  const read = normalizeView(whole);
  return { view: read.view, troubles: [...troubles, ...read.troubles] };
}

function wordPart(name: 'ask' | 'lens' | 'main' | 'pane' | 'panel'): Part {
  return { name, write: (view) => (view[name] === INITIAL_VIEW[name] ? undefined : view[name]), read: (word) => ({ [name]: word }) };
}

function listPart(name: string, get: (view: ViewState) => readonly string[], set: (list: string[]) => Raw): Part {
  return { name, write: (view) => writeList(get(view)), read: (text) => set(readList(text)) };
}

function filterPart(name: 'kinds' | 'relations' | 'sessions' | 'institutions' | 'categories'): Part {
  return listPart(
    name,
    ({ filter }: { readonly filter: Filter }) => filter[name],
    (list) => ({ filter: { [name]: list } }),
  );
}

function cameraPart(name: string, get: (view: ViewState) => Camera | undefined, set: (camera: unknown) => Raw): Part {
  return {
    name,
    write: (view) => {
      const camera = get(view);
      return camera && [camera.x, camera.y, camera.zoom].join(',');
    },
    read: (text) => {
      const [x, y, zoom, ...more] = text.split(',').map(readNumber);
      return set(more.length > 0 ? 'more' : { x, y, zoom });
    },
  };
}

function writePins(pins: readonly Pin[]): string {
  return pins.map(({ key, x, y }) => [escape(key), x, y].join(':')).join(',');
}

function readPin(text: string): unknown {
  const [key = '', x = '', y = ''] = text.split(':');
  return { key: unescape(key), x: readNumber(x), y: readNumber(y) };
}

function writePlace({ source, line, start, end }: Place): string {
  return [escape(source), line, start, end].join(':');
}

function readPlace(text: string): unknown {
  const [source = '', ...numbers] = text.split(':');
  const [line, start, end] = numbers.map(readNumber);
  return { source: unescape(source), line, start, end };
}

function writeList(list: readonly string[]): string {
  return list.map(escape).join(',');
}

function readList(text: string): string[] {
  return text.split(',').map(unescape);
}

function readNumber(text: string): number | undefined {
  return /^-?\d+(?:\.\d+)?$/.test(text) ? Number(text) : undefined;
}

/** Slashes and most letters stay; a blank is +. Nothing is left at which a program that finds addresses in text might stop. */
function escape(text: string): string {
  return encodeURIComponent(text.replace(/\p{Surrogate}/gu, '\uFFFD'))
    .replace(/[!'()*~]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`)
    .replaceAll('%2F', '/')
    .replaceAll('%20', '+');
}

function unescape(text: string): string {
  return decodeURIComponent(text.replaceAll('+', ' '));
}

/** Parts of one thing (a filter, a walk) come apart in an address. */
function merge(a: Raw, b: Raw): Raw {
  const both = Object.entries(b).map(([name, value]) => {
    const was = a[name];
    return [name, isRecord(was) && isRecord(value) ? { ...was, ...value } : value];
  });
  return { ...a, ...(Object.fromEntries(both) as Raw) };
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
