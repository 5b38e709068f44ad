import type { Shorten } from './short-forms.ts';

/** What a talk's card says, as data: the page puts it into words ("Panel · Phillips, Malik +3"). */
export interface CardParts {
  /** Names in the order of the notes; of several speakers the surnames only, two at most. */
  readonly names: readonly string[];
  /** Speakers beyond `names`. */
  readonly more: number;
  readonly panel: boolean;
  readonly favorite: boolean;
  /** Short title, '' when the talk has none. */
  readonly title: string;
  /** Ideas of this talk alone, and its papers. */
  readonly own: number;
}

/** The two lines of a talk's card on the map, short enough to be read at a glance. */
export interface CardWords {
  readonly head: string;
  /** '' when the notes give no title, or the title is the head. */
  readonly sub: string;
  readonly favorite: boolean;
  readonly own: number;
}

const LONGEST = 23;
const LOOSE_END = /(?:[\s,;:–-]+(?:an?|and|at|by|for|from|in|of|on|or|the|to|with)?)+$/i;

/** The words of a talk's card; `panelWord` is what a panel is called ("Panel"), `shorten` is tried on titles that are too long. */
export function cardWords({ names, more, panel, favorite, title, own }: CardParts, panelWord: string, shorten: Shorten): CardWords {
  const sub = cutAtWord(title.length > LONGEST ? shorten(title) : title, LONGEST);
  const who = names.length === 1 ? shortName(names[0] ?? '') : `${names.join(', ')}${more > 0 ? ` +${more}` : ''}`;
  if (panel) return { head: who === '' ? panelWord : `${panelWord} · ${who}`, sub, favorite: false, own };
  if (who === '') return { head: sub, sub: '', favorite, own };
  return { head: who, sub: sub === who ? '' : sub, favorite, own };
}

/** A text of at most so many characters, cut between words with an ellipsis. */
export function cutAtWord(text: string, longest: number): string {
  if (text.length <= longest) return text;
  const part = / \([^)]{1,6}\)$/.exec(text)?.[0];
  if (part !== undefined) return `${cutAtWord(text.slice(0, -part.length), longest - part.length)}${part}`;
  const cut = text.slice(0, longest);
  const space = cut.lastIndexOf(' ');
  const words = space > longest / 2 ? cut.slice(0, space) : cut;
  return `${words.replace(LOOSE_END, '')}…`;
}

function shortName(name: string): string {
  if (name.length <= LONGEST) return name;
  return `${name.charAt(0)}. ${name.split(/\s+/).at(-1) ?? name}`;
}
