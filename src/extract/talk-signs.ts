import type { Note } from '../notes/note.ts';
import { isDateline } from './is-dateline.ts';
import type { FoundTalk } from './found-talk.ts';
import type { Opener } from './opener.ts';
import type { VenueTest } from './venue-test.ts';

/** Words that hardly stand in notes of anything but talks, in the languages that notes are met in. */
const SURE =
  /(?<!\p{L})(?:keynotes?|speakers?|presenters?|panell?ists?|plenar\p{L}*|poster sessions?|lightning talks?|conferences?|symposi\p{L}*|colloqui\p{L}*|seminars?|meet-?ups?|invited talks?|slides?|(?:talk|presentation|lecture) (?:(?:given |presented |delivered )?by|on|about)|(?:this|the|his|her|their|best|good|great|next|first|last|whole|nice|my) talks?|talks|vortr[aä]g\p{L}*|tagung\p{L}*|konferenz\p{L}*|kolloquium|referent\p{L}*|expos[ée]s?|colloque|conf[ée]renc(?:es?|ier|ière)|s[ée]minaires?|table ronde|orateur|jornadas?|ponenci\p{L}*|charlas?|congres\p{L}*|mesa redonda|seminario|conferenci\p{L}*|convegno|relator[ei]|palestras?|lezingen?|föredrag|講演|発表|会议|报告)(?!\p{L})/giu;
/** Words that other notes hold too: two of them make a sign. */
const LIKELY =
  /(?<!\p{L})(?:workshops?|panels?|tutorials?|sessions?|posters?|lectures?|talk|audience|abstracts?|tracks?|q ?& ?a|moderators?|chair(?:ed)?|presentations?|presented|attendees|summit|demos?|affil\p{L}*|summer school|atelier|taller|podium|diapositivas)(?!\p{L})/giu;
/** What meetings are called: "Loom Days", "PyCon", "ACL 2023", "3rd Forum on Wool". */
const MEETING =
  /(?<!\p{L})(?:\p{L}*conf|(?:\p{Lu}\p{L}*)?con|\p{L}+con|days?|tage|fest|week|forum|congress|camp|school|meeting|retreat|summit|symposi\p{L}*|workshops?|seminars?|colloqui\p{L}*|talks?|lectures?|(?:un)?conferences?|trip report|journées|jornadas|tagung|meetup|panel|keynotes?|lightning|posters?|sessions?|notes from)(?:[\s#'’-]*\d{2,4})?(?!\p{L})/iu;
const SHORT = /(?<![\p{L}\d])\p{Lu}[\p{L}\d]*\p{Lu}[\p{L}\d]*[\s'’-]?(?:19|20)?\d\d(?!\d)/u;
/** In the name of a file small letters are as good: "acl-2019.md". */
const FILED = /(?<![\p{L}\d])\p{L}[\p{L}\d]*\p{L}[\p{L}\d]*[\s_-]?(?:19|20)\d\d(?!\d)[^/]*$/u;
const MEETING_YEAR = /(?<![\p{L}\d])(?:\p{Lu}[\p{L}\d]*\p{Lu}[\p{L}\d]*|\p{Lu}\p{L}+)[\s'’-]?(?:(?:19|20)\d\d|['’]\d\d)(?!\d)/u;
const MONTH = /^(?:jan|feb|mar|apr|may|mai|jun|jul|aug|sep|oct|okt|nov|dec|dez|spring|summer|autumn|fall|winter|week|day|kw)/iu;

/** Whether a note says in so many words that it is of talks: in its name, its title, or its text. */
export function hasTalkSigns(note: Note, plain: string, venue?: VenueTest): boolean {
  if (isNamedForTalks(note, plain, venue)) return true;
  const text = plain.slice(0, 60_000);
  const sure = new Set([...text.matchAll(SURE)].map(([word]) => word.toLowerCase()));
  const likely = new Set([...text.matchAll(LIKELY)].map(([word]) => word.toLowerCase().replace(/s$/, '')));
  return sure.size > 0 || likely.size >= 2 || hasTalkPage(note.text.slice(0, 60_000));
}

/** An address of a talk's page, as programmes have them. */
const TALK_PAGE =
  /https?:\/\/(?:[^\s)>\]]{3,80}\/(?:talks?|sessions?|speakers?|schedule|programme?|skillscasts|presentations?|keynotes?|abstracts?)\/|(?:schedule|program(?:me)?|agenda)\.[^\s)>\]]{3,80}\/|[^\s)>\]/]{0,40}\bsched\.(?:com|org)\/)/i;

/** Whether words hold the address of a talk's page. */
export function hasTalkPage(words: string): boolean {
  return TALK_PAGE.test(words);
}

/** Whether a note's name, front matter or first line is that of a meeting; with `venue` also of one that is known by its name alone. */
export function isNamedForTalks(note: Note, plain: string, venue?: VenueTest): boolean {
  const held = named.get(note) ?? { meeting: namesOf(note, plain).some(isMeeting) || FILED.test(note.path) };
  named.set(note, held);
  return held.meeting || (venue?.(note.path) ?? false);
}

/** What was found of the notes that are read: it is asked for again and again. */
const named = new WeakMap<Note, { readonly meeting: boolean }>();

/** What meetings at which people give talks are called, and hardly anything else that has points, chores or days. */
const TALKING =
  /(?<!\p{L})(?:\p{L}*conf|(?:\p{Lu}\p{L}*)?con|congress|symposi\p{L}*|workshops?|summit|summer school|seminars?|colloqui\p{L}*|talks?|lectures?|(?:un)?conferences?|keynotes?|lightning|meet-?ups?|tagung|kolloquium|journées|jornadas|days \d{4})(?!\p{L})/iu;

/** Whether it is named for talks and for nothing else: "Loom Days 2019" and "PyCon", but no week, no retreat, no team's meeting. */
export function isNamedForTalksAlone(note: Note, plain: string, venue?: VenueTest): boolean {
  return namesOf(note, plain).some((name) => TALKING.test(name)) || (venue?.(note.path) ?? false);
}

/** Lists that have titles and people as well. */
const OTHER_LIST =
  /(?<!\p{L})(?:books?|novels?|poems?|films?|movies?|albums?|songs?|records|series|podcasts?|plays|recipes?|quotes?|quotations|contacts?|authors?|reading list|read(?:ing)? log|to (?:read|watch|hear)|watch ?list|bibliograph\p{L}*|bücher|filme|livres?|libros?|libri)(?!\p{L})/iu;

/** Whether a note's name says that it lists works or people. */
export function isOtherList(note: Note, plain: string): boolean {
  return namesOf(note, plain).some(isOtherListName);
}

/** Whether a name is that of a list of works or people. */
export function isOtherListName(name: string): boolean {
  return OTHER_LIST.test(name);
}

/** What a note is called: its path, the fields of its front matter, its first line. */
function namesOf(note: Note, plain: string): string[] {
  const names = [
    note.path,
    ...['title', 'event', 'type', 'tags', 'category', 'categories', 'conference'].map((key) => JSON.stringify(note.matter[key] ?? '')),
  ];
  const first = note.blocks.find(({ kind }) => kind !== 'hidden' && kind !== 'code' && kind !== 'rule');
  if (first && first.textEnd - first.textStart < 200) names.push(plain.slice(first.textStart, first.textEnd));
  return names.map((name) => name.replace(/[_/-]+/g, ' '));
}

/** Whether words are the name of a meeting ("Loom Days", "PyCon 2019", "notes from …"). */
export function isMeeting(name: string): boolean {
  const year = MEETING_YEAR.exec(name)?.[0];
  return MEETING.test(name) || SHORT.test(name) || (year !== undefined && !MONTH.test(year));
}

/**
 * Whether what was found are talks at all: reading lists, contacts and recipes name people beside titles too. Notes that say nothing of
 * talks are believed where most entries have a person, a title and notes of their own, and stand under headings or the like.
 */
export function areTalks(note: Note, plain: string, talks: readonly FoundTalk[], shape: string, venue?: VenueTest): boolean {
  if (talks.some(({ opener }) => isLabelled(opener)) || hasTalkSigns(note, plain, venue)) return true;
  // "Talk 1: …", "Talk 2: …".
  if (talks.filter(({ opener }) => /^talk$/i.test(opener.label ?? '')).length >= 2) return true;
  if (isOtherList(note, plain)) return false;
  const [only] = talks;
  if (talks.length === 1 && only) {
    const { parts, byLine, block } = only.opener;
    const people = parts.people.length > 0 ? parts.people : (byLine?.people ?? []);
    // "## Ada Byron: On engines" and notes below it, alone in a note.
    if (
      block.kind === 'heading' &&
      parts.order === 'name-first' &&
      parts.mark === ':' &&
      parts.confidence >= 0.85 &&
      only.end > block.end + 10
    )
      return true;
    const heading = byLine?.kind === 'heading' && people.some(({ affiliations }) => affiliations.length > 0);
    if (only.end - block.end <= (heading ? 20 : 150)) return false;
    const above = note.blocks[only.opener.index - 1];
    const dated = above !== undefined && isDateline(above, plain);
    return (
      people.some(({ affiliations }) => affiliations.length > 0) || (byLine?.at === 0 && (dated || isIntroduced(note, only.opener.index)))
    );
  }
  if (isOfPlaced(talks, shape) && (venue?.(plain.slice(0, NEAR)) ?? false)) return true;
  const list = /^(?:bullet|number|letter|bold bullet|time|run-in)/.test(shape);
  if (talks.length < 2 || (shape.startsWith('bullet') && talks.length < 3)) return false;
  const full = talks.filter(({ opener, end }) => {
    const { people, title } = opener.parts;
    const words = title ? plain.slice(title.start, title.end).trim() : '';
    const named = people.length > 0 || opener.byLine !== undefined;
    const noted = end - opener.block.end > 40;
    const placed = people.some(({ affiliations }) => affiliations.length > 0);
    // "Name: Title" under headings is how talks are noted; a word and a name are much else.
    const told = /\s/.test(words) || (words !== '' && (noted || (opener.parts.mark === ':' && opener.parts.order === 'name-first')));
    return named && told && (!list || noted || (placed && shape.startsWith('number')));
  });
  return full.length >= talks.length * 0.5;
}

/** So many characters of a note are looked through for the name of a meeting. */
const NEAR = 20_000;

/** "## Ada Byron (Acme)" over notes, again and again: people and where they are from, in notes that also name a meeting. */
function isOfPlaced(talks: readonly FoundTalk[], shape: string): boolean {
  const placed = talks.filter(
    ({ opener, end }) => end - opener.block.end > 100 && opener.parts.people.some(({ affiliations }) => affiliations.length > 0),
  );
  return shape.startsWith('heading') && talks.length >= 3 && placed.length >= talks.length * 0.25;
}

/** An address or a handle in the first lines below a heading, as speakers show them. */
export function isIntroduced({ text, blocks }: Note, index: number): boolean {
  return blocks.slice(index + 1, index + 5).some(({ kind, start, end }) => {
    const line = kind === 'heading' ? '' : text.slice(start, Math.min(end, start + 120));
    return line.length < 100 && /(?<![\p{L}\d.])@\w{2,}|<?[\w.+-]+@[\w-]+\.\w+>?/u.test(line);
  });
}

/** Shapes that are only met where a note says in so many words that there is a talk. */
const SAID: ReadonlySet<string> = new Set(['front matter', 'record', 'sentence', 'whole note']);

function isLabelled({ byLine, shape }: Opener): boolean {
  return SAID.has(shape) || (byLine?.shape === 'label' && byLine.role === 'speaker');
}
