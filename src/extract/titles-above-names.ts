import type { Note } from '../notes/note.ts';
import type { Opener } from './opener.ts';
import type { Layout } from './vote-layout.ts';

/** Such a part of the talks must only name who spoke, and have their title in one way on the line above. */
const PART = 0.7;

/**
 * The layout of the lines above, where the voted one is that of their by-lines: "- On looms" over "**Ada Byron**" over the notes. A name
 * says more than a title, so that the by-lines may win the vote.
 */
export function titlesAboveNames({ blocks }: Note, layout: Layout, openers: readonly Opener[]): Layout | undefined {
  // Of lines one below the other the first stands for all.
  const heads = layout.openers.filter(({ index }, i) => layout.openers[i - 1]?.index !== index - 1 || blocks[index]?.gap === true);
  const bare = heads.filter(({ parts }) => parts.people.length > 0 && parts.title === undefined);
  if (bare.length < 2 || bare.length < heads.length * PART) return undefined;
  const places = new Map(openers.map((opener, i) => [opener.index, i]));
  const above = bare.flatMap(({ index }) => {
    const opener = openers[(places.get(index) ?? 0) - 1];
    const begins = opener !== undefined && (opener.index === 0 || blocks[opener.index]?.gap === true);
    if (!begins || opener.section || opener.shape === layout.shape || opener.index !== index - 1) return [];
    return opener.parts.people.length === 0 && opener.byLine?.at === 0 ? [opener] : [];
  });
  const shape = above[1]?.shape;
  const alike = above.filter((opener) => opener.shape === shape);
  if (shape === undefined || alike.length < bare.length * PART) return undefined;
  return { shape, confidence: layout.confidence, openers: openers.filter((opener) => opener.shape === shape && !opener.section) };
}

/** So many names one talk has at most, each on a line of its own. */
const MANY = 5;

/** Whether the lines of a layout stand one below the other right under a heading: they say who gives that one talk. */
export function isRunOfNames({ blocks }: Note, { shape, openers }: Layout): boolean {
  const [first, second] = openers;
  if (!first || !second || !shape.startsWith('line') || openers.length > MANY) return false;
  const run = openers.every(({ index }, i) => index === first.index + i);
  return run && blocks[first.index - 1]?.kind === 'heading' && openers.some(({ parts }) => parts.title === undefined);
}

/** A line that says who gives the talk above it is no talk, though it has the shape of one. */
export function withoutByLines(chosen: readonly Opener[]): Opener[] {
  const lines = new Map<number, string>();
  for (const { index, byLine, parts, shape } of chosen)
    if (byLine?.at !== undefined && parts.people.length === 0) lines.set(index + 1 + byLine.at, shape);
  return chosen.filter(({ index, shape, parts: { people, title } }) => {
    const short = title === undefined || title.end - title.start <= PLACE;
    return lines.get(index) !== shape || people.length === 0 || !short;
  });
}

/** So long the name of a place is at most, in characters. */
const PLACE = 40;
