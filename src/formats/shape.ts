import { GraphFileError } from './graph-file-error.ts';

/** Checks one value; `path` leads to it and is put into words only when something is wrong. */
export type Shape = (value: unknown, path: Path) => void;
/** Names and places on the way to a value: `['nodes', 3, 'attributes']`. */
export type Path = (string | number)[];

/** Throws what was expected at the place and what is there instead. */
export function fail(path: Path, expected: string, value: unknown): never {
  const words = path.map((step) => (typeof step === 'number' ? `[${step}]` : `.${step}`)).join('');
  const where = words === '' ? 'the whole file' : words.replace(/^\./, '');
  throw new GraphFileError('shape', where, `Expected ${expected}, got ${inShort(value)}: build it again with "talkgraph extract".`);
}

/** An object with all `required` and any of the `optional` members; others are let through. */
export function record(required: Readonly<Record<string, Shape>>, optional: Readonly<Record<string, Shape>> = {}): Shape {
  const members = [...Object.entries(required), ...Object.entries(optional)];
  return (value, path) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) fail(path, 'an object', value);
    for (const [name, shape] of members) {
      const member: unknown = Object.hasOwn(value, name) ? Reflect.get(value, name) : undefined;
      if (member === undefined && Object.hasOwn(optional, name)) continue;
      path.push(name);
      shape(member, path);
      path.pop();
    }
  };
}

/** A list whose entries all have one shape, at least `least` of them. */
export function list(shape: Shape, least = 0): Shape {
  return (value, path) => {
    if (!Array.isArray(value)) fail(path, 'a list', value);
    if (value.length < least) fail(path, `at least ${least} entry`, value);
    for (let place = 0; place < value.length; place++) {
      path.push(place);
      shape(value[place], path);
      path.pop();
    }
  };
}

/** One of a few words. */
export function oneOf(words: readonly unknown[]): Shape {
  const known = new Set(words);
  const expected = words.length === 1 ? inShort(words[0]) : `one of ${words.join(', ')}`;
  return (value, path) => {
    if (!known.has(value)) fail(path, expected, value);
  };
}

/** A finite number; `whole` numbers may be bounded below. */
export const finite: Shape = (value, path) => {
  if (typeof value !== 'number' || !Number.isFinite(value)) fail(path, 'a number', value);
};

/** A whole number from `least` on. */
export function whole(least: number): Shape {
  return (value, path) => {
    if (typeof value !== 'number' || !Number.isInteger(value) || value < least) fail(path, `a whole number from ${least} on`, value);
  };
}

/** Any text. */
export const text: Shape = (value, path) => {
  if (typeof value !== 'string') fail(path, 'a text', value);
};

/** Text that is not empty. */
export const words: Shape = (value, path) => {
  if (typeof value !== 'string' || value === '') fail(path, 'a text that is not empty', value);
};

/** `true` or `false`. */
export const flag: Shape = (value, path) => {
  if (typeof value !== 'boolean') fail(path, 'true or false', value);
};

function inShort(value: unknown): string {
  if (value === undefined) return 'nothing';
  const json = JSON.stringify(value);
  return json.length > 60 ? `${json.slice(0, 60)}…` : json;
}
