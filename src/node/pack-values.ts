/** Values as JSON has them, in little room: each text, and each list of keys, stands once. */
export interface Packed {
  /** JSON of the texts (and whatever else is no small number) and of the lists of keys. */
  readonly words: string;
  /** The values one after the other: what kind each part is in the low two bits, which one or how many above. */
  readonly codes: Int32Array;
}

interface Words {
  readonly texts: readonly unknown[];
  readonly shapes: readonly (readonly string[])[];
}

/** One for all empty lists: there are many. */
const EMPTY: readonly unknown[] = Object.freeze([]);
const NUMBER = 0;
const TEXT = 1;
const LIST = 2;
const OBJECT = 3;
const BITS = 2;
const LARGEST = 2 ** 29;

/** Packs values; what JSON leaves out or cannot write is left out or `null` here too. */
export function packValues(values: readonly unknown[]): Packed {
  const places = new Map<unknown, number>();
  const texts: unknown[] = [];
  const { shapes, shapeOf } = collectShapes();
  const codes: number[] = [];
  const put = (value: unknown): void => {
    if (typeof value === 'number' && Number.isInteger(value) && value >= 0 && value < LARGEST) codes.push((value << BITS) | NUMBER);
    else if (Array.isArray(value)) {
      codes.push((value.length << BITS) | LIST);
      for (const item of value) put(item);
    } else if (typeof value === 'object' && value !== null) {
      const shape = shapeOf(value);
      codes.push((shape << BITS) | OBJECT);
      for (const key of shapes[shape] ?? []) put((value as Readonly<Record<string, unknown>>)[key]);
    } else {
      let place = places.get(value);
      if (place === undefined) places.set(value, (place = texts.push(value) - 1));
      codes.push((place << BITS) | TEXT);
    }
  };
  for (const value of values) put(value);
  return { words: JSON.stringify({ texts, shapes } satisfies Words), codes: Int32Array.from(codes) };
}

/** The packed values again; `one` may give the same text for equal ones, so that all packs share theirs. */
export function unpackValues({ words, codes }: Packed, one: (text: string) => string = (text) => text): unknown[] {
  const { texts: written, shapes } = JSON.parse(words) as Words;
  const texts = written.map((text) => (typeof text === 'string' ? one(text) : text));
  let at = 0;
  const take = (): unknown => {
    const code = codes[at++] ?? 0;
    const which = code >> BITS;
    switch (code & 3) {
      case NUMBER:
        return which;
      case TEXT:
        return texts[which];
      case LIST: {
        if (which === 0) return EMPTY;
        // Most are two offsets; a list that grows would take room for many more.
        if (which === 2) return [take(), take()];
        const list: unknown[] = [];
        for (let i = 0; i < which; i++) list.push(take());
        return list;
      }
      default: {
        const object: Record<string, unknown> = {};
        for (const key of shapes[which] ?? []) object[key] = take();
        return object;
      }
    }
  };
  const values: unknown[] = [];
  while (at < codes.length) values.push(take());
  return values;
}

/** A step from the keys that an object begins with to those with one more. */
interface Step {
  readonly next: Map<string, Step>;
  shape?: number;
}

/** Numbers the lists of keys that objects have; keys without a value are none. */
function collectShapes(): { readonly shapes: string[][]; readonly shapeOf: (object: object) => number } {
  const start: Step = { next: new Map() };
  const shapes: string[][] = [];
  return {
    shapes,
    shapeOf(object) {
      let step = start;
      for (const [key, value] of Object.entries(object)) {
        if (value === undefined) continue;
        let next = step.next.get(key);
        if (!next) step.next.set(key, (next = { next: new Map() }));
        step = next;
      }
      return (step.shape ??=
        shapes.push(Object.keys(object).filter((key) => (object as Readonly<Record<string, unknown>>)[key] !== undefined)) - 1);
    },
  };
}
