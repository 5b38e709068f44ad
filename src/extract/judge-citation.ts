import type { AuthorList } from './author-names.ts';
import { isCoined } from './citation-tokens.ts';
import { enclosed, type FoundCitation, type Scene } from './citation-scene.ts';
import { REPORTS } from './citation-words.ts';

/** Words that point to a work. */
const POINTS =
  /(?:^|[\s(])(?:cf\.?|vgl\.?|see(?: also)?,?|e\.g\.,?|following|follows|cit(?:es?|ing|ed|a|an|ando)(?: also| a)?|siehe|voir|selon|según|segundo|secondo|o sea|ref(?:erence|s)?:?|read(?:ing)?:?|due to|as in|citation:|source:|=)\s$/i;
/** The same, so clearly that an everyday word becomes a name ("cf. Grey 1977"). */
const POINTS_ALONE = /(?:^|[\s(])(?:cf\.?|vgl\.?|cit(?:es|ing|ed))\s$/i;

/** What follows a citation that a line is about. */
const DETAILS = /^\s*[:–—-]\s|^\s*$/;

/** What stands around names and year. */
export interface CitationShape {
  /** The year stands in parentheses of its own: "Mumford (2010)". */
  readonly own: boolean;
  readonly venue: string | undefined;
  readonly joint: boolean;
  /** It follows another citation directly. */
  readonly chained: boolean;
}

/** How much speaks for names in front of a year; undefined when it is not enough. */
export function judgeCitation(
  scene: Scene,
  authors: AuthorList,
  from: number,
  last: number,
  { own, venue, joint, chained }: CitationShape,
): FoundCitation['strength'] | undefined {
  const { tokens, text, tests, cued } = scene;
  if (authors.thing) return undefined;
  const left = tokens[from - 1];
  const inside =
    /^[([;,]$/.test(left?.text ?? '') &&
    !own &&
    (/^[)\];,!?.]$/.test(tokens[last + 1]?.text ?? '') || closesBehindVenue(tokens, last + 1)) &&
    enclosed(scene, from - 1);
  const several = authors.joined === 'and' || (authors.joined === 'comma' && authors.names.length > 1);
  // "Dept of State, Harbours (2010)" enumerates.
  if (own && authors.joined === 'comma' && left?.kind === 'word' && !/^(?:by|see|cf|from|in|and)$/i.test(left.text)) return undefined;
  const nameAt = tokens[from]?.start ?? 0;
  const cue = text.slice(Math.max(scene.start, nameAt - 16), nameAt);
  if (authors.names.length === 1 && POINTS_ALONE.test(cue)) return 'sure';
  if (several && (inside || own)) return authors.joined === 'comma' && authors.doubtful ? undefined : 'sure';
  // "Howie, Donnelly and Marchini 2009 - impute …" begins a line, and so may "Held and Hein 1963: …".
  if (left === undefined && authors.joined === 'and' && authors.doubtful)
    return authors.names.length > 2 ? 'sure' : DETAILS.test(text.slice(tokens[last]?.end ?? 0, scene.end)) ? 'likely' : undefined;
  if (authors.doubtful) return undefined;
  if (authors.names.length === 1 && POINTS.test(cue)) return 'sure';
  if (inside) return isOccasion(scene, from - 1) ? undefined : authors.names.length > 2 && !venue ? 'likely' : 'sure';
  if (cued && (left === undefined || /^[.:;]$/.test(left.text) || !/^\p{Lu}/u.test(left.text))) return 'sure';
  if (authors.joined === 'and') return 'sure';
  if (joint) return undefined;
  if (/[a-e]$/.test(tokens[last]?.text ?? '')) return 'sure';
  if (
    left?.kind === 'word' &&
    (/^\p{Lu}/u.test(left.text) || /^(?:in|at|since|until|of|for|from|before|after|around|on|to)$/i.test(left.text)) &&
    !own
  )
    return undefined;
  if (left?.text === ',' && /^[\p{Lu}\d]/u.test(tokens[from - 2]?.text ?? '') && !chained) return undefined;
  const after = text.slice(tokens[last + (own ? 1 : 0)]?.end ?? 0, Math.min(scene.end, (tokens[last]?.end ?? 0) + 60));
  if (chained && authors.names.length === 1) return 'sure';
  if (!own && venue === undefined && !authors.initials && /\s/.test(authors.names[0] ?? '')) return undefined;
  // "Larsen, 2005, 63-86": its pages.
  if (!own && /^,\s(?:pp?\.\s?)?\d{1,4}[-–]\d{1,4}(?!\d)/.test(after)) return 'sure';
  if (REPORTS.test(after) || /^by$/i.test(left?.text ?? '')) return 'sure';
  if (authors.initials && (venue !== undefined || own)) return 'sure';
  const family = tests.isFamilyName(authors.names[0] ?? '') || /^\p{Lu}\p{L}+-\p{Lu}\p{Ll}+$/u.test(authors.names[0] ?? '');
  const led = /^(?:by|from|see|of|auf|von|nach|bei|chez|de|di|da|van|to|with|after|per)$/.test(left?.text ?? '');
  if (own && authors.names.length === 1 && (family || led)) return 'sure';
  if (own) return authors.names.length === 1 ? 'likely' : undefined;
  // "effective versions? Lindenstrauss, Mohammadi 2022": names in a row that begin a clause.
  const clause = left === undefined || /^[:;?!.=(–—-]$/.test(left.text);
  if (authors.joined === 'comma' && clause && authors.names.length > 1 && authors.names.every((name) => !/\s/.test(name)))
    return authors.names.length > 2 || authors.names.some((name) => tests.isFamilyName(name)) ? 'sure' : 'likely';
  if (authors.names.length === 1 && !joint && tests.isFamilyName(authors.names[0] ?? ''))
    return clause || /^\p{Ll}/u.test(left?.text ?? '') ? 'sure' : 'likely';
  // "Larsen-Novak-Moreau 2019": three that are joined.
  if (authors.names.length === 1 && JOINED.test(authors.names[0] ?? '')) return 'sure';
  // "notes that Larsen, Novak, Moreau 2022 found fewer".
  if (authors.names.length > 2 && !own && /^\p{Ll}/u.test(left?.text ?? '') && authors.names.every((name) => !/\s/.test(name)))
    return 'sure';
  if (authors.names.length > 1 || /\s/.test(authors.names[0] ?? '')) return authors.initials ? 'likely' : undefined;
  if (left?.text === ':' && isTerm(scene, from - 2) && /^\W*$|^[.;,)]/u.test(after)) return 'sure';
  // "Larsen 2013, Weaving at scale" in a list of works.
  if (left === undefined && /^,\s+\p{Lu}/u.test(after)) return 'likely';
  if (left === undefined && /^\s*[-–—:]\s/.test(after))
    return [last + 2, last + 3, last + 4].some((i) => isTerm(scene, i)) ? 'sure' : 'likely';
  if (clause && /^\W*$/.test(after)) return 'likely';
  return undefined;
}

const JOINED = /^\p{Lu}\p{Ll}+(?:[-–]\p{Lu}\p{Ll}+){2,}$/u;

/** "(Larsen 2010 PLoS1)": nothing but a name with capitals between the year and the end of the parentheses. */
function closesBehindVenue(tokens: Scene['tokens'], from: number): boolean {
  let i = from;
  while (i - from < 4 && tokens[i]?.kind === 'word' && /^\p{Lu}/u.test(tokens[i]?.text ?? '')) i++;
  return i > from && /^[)\]]$/.test(tokens[i]?.text ?? '');
}

/** "the workshop (Alpbach, 2012)": what stands before the parentheses has a place and a date, not an author. */
function isOccasion(scene: Scene, open: number): boolean {
  const { tokens, tests } = scene;
  let i = open;
  while (i > 0 && !/^[([]$/.test(tokens[i]?.text ?? '')) i--;
  const before = tokens[i - 1];
  if (!before) return false;
  if (scene.venues().until.has(before.end)) return true;
  return (
    before.kind === 'word' &&
    /^(?:conference|congress|workshops?|meeting|meetup|summit|symposium|seminar|school|forum|fair|festival|hackathon|sprint|camp|course|keynote|tutorial|panel|talk|session|challenge|competition|election|olympics|event|edition|colloquium|colloquia)$/i.test(
      before.text,
    ) &&
    tests.isThing(before.text)
  );
}

function isTerm({ tokens, tests }: Scene, i: number): boolean {
  const word = tokens[i];
  return word?.kind === 'word' && (tests.isTechnical(word.text) || isCoined(word.text));
}
