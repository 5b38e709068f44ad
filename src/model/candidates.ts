import type { Diagnostic } from './diagnostic.ts';
import type { Evidence, Span } from './evidence.ts';
import type { ConceptCategory, Role, TalkFormat } from './ontology.ts';
import type { TalkLink } from './graph-file.ts';

/**
 * What one note yields: a pure function of the note, the lexicon and the settings, so that it can be cached and made anywhere.
 * `talk` fields are indexes into `talks`, `session` fields indexes into `sessions`.
 */
export interface NoteYield {
  readonly source: string;
  readonly event: EventCandidate;
  /** The layout that the note was read by, in words, and how sure (0…1). */
  readonly layout: { readonly rule: string; readonly confidence: number };
  readonly sessions: readonly SessionCandidate[];
  readonly talks: readonly TalkCandidate[];
  readonly people: readonly PersonCandidate[];
  readonly affiliations: readonly AffiliationCandidate[];
  readonly concepts: readonly ConceptCandidate[];
  readonly papers: readonly PaperCandidate[];
  readonly diagnostics: readonly Diagnostic[];
  /** Lines that are talks if a schedule names them; absent where there are none. */
  readonly titles?: readonly TitleCandidate[];
  /** The one talk that the note would be if the notes beside it are talks; absent where it holds some, or none could be. */
  readonly alone?: TitleCandidate;
  /** Name of the folder given, for notes right in it. */
  readonly folder?: string;
  /** What a note without talks is called as a whole: its talk, where nearly all notes beside it are one each. */
  readonly called?: TitleCandidate;
  /** Links to other notes, where this one holds talks. */
  readonly links?: readonly NoteLink[];
  /** Holds no talks, and is about a person. */
  readonly person?: true;
  /** A timetable: its talks are those of the notes wherever they match. */
  readonly schedule?: true;
  /** The event that a timetable, or a note of links to talks, tells of, as `planEvents` groups notes. */
  readonly joins?: string;
  /** Why nothing of this file enters a graph, neither its text nor its name; absent where something does. */
  readonly left?: 'private' | 'no talks' | 'no schedule';
}

/** A link to another note, by the path or the name that it is written with. */
export interface NoteLink extends Span {
  readonly target: string;
  readonly words: string;
}

/** A line that may be a talk's title, by where it begins; 0 for the title in the front matter. */
export interface TitleCandidate {
  readonly at: number;
  readonly words: string;
  /** The name of the file, which names a person beside a title. */
  readonly filed?: true;
}

export interface EventCandidate {
  readonly title: string;
  /** The front matter says so: notes that say the same are of one event. */
  readonly named?: true;
  readonly date?: string;
  readonly place?: string;
}

export interface SessionCandidate extends Span {
  readonly label: string;
  /** Given by a timetable: one session for all notes of the event that have it. */
  readonly scheduled?: true;
  readonly day?: number;
}

export interface TalkCandidate extends Span {
  /** '' when the notes give none. */
  readonly title: string;
  readonly series?: string;
  readonly part?: string;
  readonly session?: number;
  readonly format: TalkFormat;
  readonly date?: string;
  readonly time?: string;
  readonly minutes?: number;
  readonly room?: string;
  readonly links: readonly TalkLink[];
  /** The heading (and by-lines), which carries the names: `Span` without them is the body. */
  readonly header: Span;
}

/** Said by hand: a mention that is not one with what is called so (folded names); those of one `id` are one. */
export interface Apart {
  readonly id: string;
  readonly from: readonly string[];
}

/**
 * A person named by the notes as one who takes part.
 * `roster`: in a list of speakers, not at a talk (`talk` absent). `voice`: in a talk's minutes, "Regina: …" speaks for that person.
 */
export interface PersonCandidate {
  readonly name: string;
  readonly evidence: Evidence;
  readonly as: Role | 'roster' | 'voice';
  readonly talk?: number;
  readonly session?: number;
  readonly favorite?: boolean;
  /** `voice`: the stretch that this person says. */
  readonly says?: Span;
  readonly apart?: Apart;
}

/** `person` is an index into `people`, -1 for an institution that only a correction says to be one; `name` is the institution as written. */
export interface AffiliationCandidate {
  readonly name: string;
  readonly person: number;
  readonly evidence: Evidence;
  readonly apart?: Apart;
}

/**
 * A term in a note. `entry` is the label of the lexicon's entry, if it is one; otherwise the term was induced, and whether it
 * becomes a node is decided over all notes from `source` and the number of its mentions.
 */
export interface ConceptCandidate {
  /** Canonical form: the entry's label, or for an induced term its folded singular as it should be shown. */
  readonly label: string;
  readonly entry?: string;
  /** The name of the entry that the notes use, as the lexicon writes it. */
  readonly form?: string;
  readonly category: ConceptCategory;
  /** How it was found: by the lexicon, as a short form with its long form, a coined name, a title's phrase, emphasis, a wikilink or tag, a repeated phrase. */
  readonly by: 'lexicon' | 'acronym' | 'name' | 'title' | 'emphasis' | 'link' | 'phrase';
  /** Other forms that the note itself declares to be the same ("Graph Neural Solver (GNS)"). */
  readonly aliases: readonly string[];
  /** What one mention counts; 2 make a concept. */
  readonly strength: 1 | 2;
  readonly evidence: Evidence;
  /** Absent outside of talks. */
  readonly talk?: number;
  readonly apart?: Apart;
}

/** A cited work, as far as the note tells. */
export interface PaperCandidate {
  readonly title?: string;
  /** As written: surnames or full names, "et al." left out. */
  readonly authors: readonly string[];
  /** More authors than are named. */
  readonly etAl?: boolean;
  readonly year?: number;
  readonly venue?: string;
  readonly doi?: string;
  readonly arxiv?: string;
  readonly url?: string;
  readonly evidence: Evidence;
  readonly talk?: number;
  readonly apart?: Apart;
  /** Said by hand: the work that this place cites, by any of its names. */
  readonly is?: string;
}
