import { readLexicon } from '../../../src/node/read-lexicon.ts';
import { extractNote } from '../../../src/extract/extract-note.ts';
import { parseLexicon } from '../../../src/extract/lexicon.ts';
import { assembleGraph } from '../../../src/pipeline/assemble-graph.ts';
import { parseNote } from '../../../src/notes/parse-note.ts';
import type { Gold } from '../gold.ts';
import { scoreGraph, type Score } from '../score.ts';
import type { Style } from './card.ts';
import { HEADING_STYLES } from './heading-styles.ts';
import { LINE_STYLES } from './line-styles.ts';
import type { Cast } from './make-cards.ts';

/** The score of every cast in one style. */
export interface StyleScore {
  readonly style: Style;
  readonly scores: readonly { readonly cast: string; readonly score: Score }[];
}

export const STYLES: readonly Style[] = [...HEADING_STYLES, ...LINE_STYLES];

/** Writes each cast down in each style, builds the graph of it and scores it. */
export async function scoreStyles(casts: readonly Cast[], styles: readonly Style[]): Promise<StyleScore[]> {
  const { lexicon } = parseLexicon(await readLexicon());
  const all: StyleScore[] = [];
  for (const style of styles) {
    const scores = [];
    for (const cast of casts) {
      const notes = writeNotes(style, cast);
      const { file } = assembleGraph({
        yields: notes.map(({ path, text }) => extractNote(parseNote(path, text).note, lexicon)),
        sources: notes,
        lexicon,
        corrections: undefined,
        text: 'full',
        build: { version: 'eval', lexicon: '', corrections: '', settings: {} },
      });
      scores.push({
        cast: cast.name,
        score: scoreGraph(file, goldFor(style, cast), (path) => notes.find((note) => note.path === path)?.text),
      });
    }
    all.push({ style, scores });
  }
  return all;
}

/** A cast's notes in one style. */
export function writeNotes(style: Style, { name, cards }: Cast): { path: string; text: string; sha256: string }[] {
  const event = `Notes from ${name.replace('-', ' ')}`;
  if (!style.folder) return [{ path: `${name}.${style.file}`, text: style.render(cards, event), sha256: '' }];
  // A file with a title and nobody's name is no talk to anyone.
  return cards
    .filter(({ people }) => people.length > 0)
    .map((card, i) => ({ path: `${name}/talk-${i + 1}.${style.file}`, text: style.render([card], event), sha256: '' }));
}

/** What a style does not write is not wanted of it. */
function goldFor(style: Style, { gold: all }: Cast): Gold {
  const gold = style.folder ? { ...all, talks: all.talks.filter(({ speakers }) => speakers.length > 0) } : all;
  return style.bare ? { ...gold, institutions: [], people: gold.people.map((person) => ({ ...person, institutions: [] })) } : gold;
}
