import type { SpeakerAttributes, TalkAttributes } from './graph-file.ts';

/** What stands on a talk's card: the speaker, the short title below, how many ideas wait inside the talk. */
export interface CardWords {
  readonly head: string;
  /** '' when the notes give no title, or the title is the head. */
  readonly sub: string;
  readonly favorite: boolean;
  /** Ideas that no other talk has. */
  readonly more: number;
}

const LONGEST = 20;
const LOOSE_END = /(?:[\s,;:–-]+(?:an?|and|at|by|for|from|in|of|on|or|the|to|with)?)+$/i;
const SUFFIX = /^(?:jr|sr|ii|iii|iv|phd|md)\.?$/i;
const PARTICLE = /^(?:al|bin|da|de|del|den|der|di|dos|du|el|la|le|ter|van|von)$/i;

/** The words of a talk's card; `speakers` in the order in which they are named, without those who only chair. */
export function cardWords(talk: TalkAttributes, speakers: readonly SpeakerAttributes[], more: number): CardWords {
  const panel = talk.format === 'panel';
  const title = cardTitle(talk);
  const names = speakers.map(({ label }) => label);
  const who = names.length === 1 && !panel ? shortName(names[0] ?? '') : surnames(names);
  const favorite = !panel && speakers.some((speaker) => speaker.favorite === true);
  if (panel) return { head: [capital(talk.format), who].filter((part) => part !== '').join(' · '), sub: title, favorite, more };
  if (who === '') return { head: title === '' ? shortTitle(talk.label) : title, sub: '', favorite, more };
  return { head: who, sub: title === who ? '' : title, favorite, more };
}

/** The family name of a person's name, with its particle ("Van Durme"). */
export function surname(name: string): string {
  const words = name.split(/\s+/).filter((word) => word !== '' && !SUFFIX.test(word));
  let first = words.length - 1;
  while (first > 1 && PARTICLE.test(words[first - 1] ?? '')) first -= 1;
  return words.slice(Math.max(first, 0)).join(' ') || name;
}

/** A title for a card: without its article and its subtitle, cut at a word. */
export function shortTitle(title: string, longest = LONGEST): string {
  const whole = title
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^(?:the|an?) (?=.{8})/i, '');
  if (whole.length <= longest) return whole;
  const main = /^(.{8,}?)(?:\s?: | [-–—] |[?!] )/.exec(whole)?.[1] ?? whole;
  if (main.length <= longest) return main;
  const cut = main.slice(0, longest);
  const space = cut.lastIndexOf(' ');
  const words = space > longest / 2 ? cut.slice(0, space) : cut;
  return `${words.replace(LOOSE_END, '')}…`;
}

/** Of "Series (II): its own title" the own title, of "Series: overview (II)" the series with the part, which tells the parts apart. */
function cardTitle({ title, series, part }: TalkAttributes): string {
  if (series === undefined || part === undefined) return shortTitle(title === '' ? (series ?? '') : title);
  const at = title.indexOf(`(${part})`);
  const own = at < 0 ? '' : title.slice(at + part.length + 2).replace(/^[\s:,–—-]+/, '');
  return own.length >= 4 ? shortTitle(own) : `${shortTitle(series, LONGEST - part.length - 3)} (${part})`;
}

function shortName(name: string): string {
  if (name.length <= LONGEST - 2) return name;
  return `${name.charAt(0)}. ${surname(name)}`;
}

function surnames(names: readonly string[]): string {
  const shown = names.length === 3 ? 3 : 2;
  const rest = names.length - shown;
  const text = names.slice(0, shown).map(surname).join(', ');
  return rest > 0 ? `${text} +${rest}` : text;
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
