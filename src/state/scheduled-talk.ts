import { findAttributes } from '../graph/attributes.ts';
import type { KnowledgeGraph } from '../graph/knowledge-graph.ts';
import { findDays } from '../graph/days.ts';
import { speakersOf } from '../graph/talk-card.ts';
import type { Evidence } from '../model/evidence.ts';
import type { TalkAttributes } from '../model/graph-file.ts';
import type { Role } from '../model/ontology.ts';
import { fold } from '../text/fold.ts';
import { closeness } from '../text/similarity.ts';
import { findCorrectedForms } from './written-forms.ts';

/** What a talk is called by: who gives it, its title, its place in the schedule. Words ("Panel", "untitled") are left to the page. */
export interface ScheduledTalk {
  readonly key: string;
  /** May be empty. */
  readonly title: string;
  /** In the order of the notes, those who chair last. */
  readonly speakers: readonly TalkSpeaker[];
  readonly panel: boolean;
  /** Its speaker is a favourite of the note-taker; a panel is nobody's. */
  readonly favorite: boolean;
  /** Index of its day among all days of the graph: what it is coloured by. */
  readonly day: number | undefined;
  readonly session: string | undefined;
  readonly order: number;
  /** Where its speakers come from, as this talk's heading says it or else as the notes say anywhere; none for a panel. */
  readonly institutions: readonly string[];
}

export interface TalkSpeaker {
  readonly key: string;
  readonly label: string;
  readonly favorite: boolean;
  /** What the notes say in place of a name that was put right; '' where that is no more than another spelling. */
  readonly written: string;
}

/** The talks of a graph by key, each read when it is first asked for. */
export interface ScheduledTalks {
  /** Undefined when the key is no talk's. */
  readonly get: (key: string) => ScheduledTalk | undefined;
  /** Index of a talk's day among all days of the graph, known without reading the talk. */
  readonly day: (key: string) => number | undefined;
  /** How many days the graph has. */
  readonly days: number;
}

/** Reads talks as they are asked for: of a large graph only a few are shown at once. */
export function readScheduledTalks(graph: KnowledgeGraph): ScheduledTalks {
  const sessions = new Map(
    graph.getAttribute('events').flatMap((event) => event.sessions.map((session) => [`${event.id}/${session.id}`, session] as const)),
  );
  const days = findDays(graph);
  const talks = new Map<string, ScheduledTalk>();
  const read = (key: string, attributes: TalkAttributes): ScheduledTalk => {
    const session = sessions.get(`${attributes.event}/${attributes.session ?? ''}`);
    const speakers = readSpeakers(graph, key);
    return {
      key,
      title: titleOf(attributes),
      speakers,
      panel: attributes.format === 'panel',
      favorite: attributes.format !== 'panel' && speakers.some(({ favorite }) => favorite),
      day: days.ofTalk.get(key),
      session: session?.label,
      order: attributes.order,
      institutions: attributes.format === 'panel' ? [] : readInstitutions(graph, attributes, speakers),
    };
  };
  return {
    day: (key) => days.ofTalk.get(key),
    days: days.days.length,
    get: (key) => {
      const before = talks.get(key);
      if (before !== undefined) return before;
      const attributes = findAttributes(graph, key, 'talk');
      if (attributes === undefined) return undefined;
      const talk = read(key, attributes);
      talks.set(key, talk);
      return talk;
    },
  };
}

/** The last word of a name, without "Jr." and the like. */
export function surname(name: string): string {
  const words = name.split(/\s+/).filter((word) => word !== '' && !/^(?:jr|sr|ph\.?d|i{2,3}|iv)\.?$/i.test(word));
  return words.at(-1) ?? name;
}

function titleOf({ title, series, part }: TalkAttributes): string {
  if (title !== '') return title;
  return series === undefined ? '' : part === undefined ? series : `${series} (${part})`;
}

function readSpeakers(graph: KnowledgeGraph, talk: string): TalkSpeaker[] {
  const roles = new Map<string, Set<Role>>();
  const said = new Map<string, Evidence[]>();
  graph.forEachInEdge(talk, (_edge, { role, evidence }, key) => {
    roles.set(key, (roles.get(key) ?? new Set()).add(role ?? 'speaker'));
    said.set(key, [...(said.get(key) ?? []), ...evidence]);
  });
  const isBeside = (key: string) => Number(isOnlyBeside(roles.get(key)));
  return speakersOf(graph, talk)
    .toSorted((a, b) => isBeside(a) - isBeside(b))
    .flatMap((key) => {
      const attributes = findAttributes(graph, key, 'speaker');
      if (attributes === undefined) return [];
      const { label, aliases, mentions, favorite } = attributes;
      const written = findCorrectedForms(label, aliases, [...mentions, ...(said.get(key) ?? [])]).find((form) => isOtherName(form, label));
      return [{ key, label, favorite: favorite === true, written: written ?? '' }];
    });
}

/** "Anders Hover" is another name than "Anders Hansen", "Orial Vinyals" is a spelling of "Oriol Vinyals". */
function isOtherName(form: string, label: string): boolean {
  return closeness(surname(fold(form)), surname(fold(label))) < 0.8;
}

function readInstitutions(graph: KnowledgeGraph, { source, start, end }: TalkAttributes, speakers: readonly TalkSpeaker[]): string[] {
  const names = speakers.flatMap(({ key }) => {
    const all: { readonly name: string; readonly isOwn: boolean }[] = [];
    graph.forEachOutEdge(key, (_edge, { kind, evidence }, _speaker, place) => {
      if (kind !== 'affiliated-with') return;
      const isOwn = evidence.some((at) => at.source === source && at.start >= start && at.start < end);
      all.push({ name: graph.getNodeAttribute(place, 'label'), isOwn });
    });
    const own = all.filter(({ isOwn }) => isOwn);
    return (own.length > 0 ? own : all).map(({ name }) => name);
  });
  return [...new Set(names)];
}

/** Only chairs or discusses. */
function isOnlyBeside(roles: ReadonlySet<Role> | undefined): boolean {
  return roles !== undefined && !roles.has('speaker') && !roles.has('panelist');
}
