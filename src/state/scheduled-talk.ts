import { findAttributes } from '../graph/attributes.ts';
import type { KnowledgeGraph } from '../graph/knowledge-graph.ts';
import { speakersOf } from '../graph/talk-card.ts';
import type { TalkAttributes } from '../model/graph-file.ts';
import type { Role } from '../model/ontology.ts';

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
  readonly day: number | undefined;
  readonly session: string | undefined;
  readonly order: number;
}

export interface TalkSpeaker {
  readonly key: string;
  readonly label: string;
  readonly favorite: boolean;
}

/** All talks, by key. */
export function readScheduledTalks(graph: KnowledgeGraph): ReadonlyMap<string, ScheduledTalk> {
  const sessions = new Map(
    graph.getAttribute('events').flatMap((event) => event.sessions.map((session) => [`${event.id}/${session.id}`, session] as const)),
  );
  const talks = new Map<string, ScheduledTalk>();
  graph.forEachNode((key, attributes) => {
    if (attributes.kind !== 'talk') return;
    const session = sessions.get(`${attributes.event}/${attributes.session ?? ''}`);
    const speakers = readSpeakers(graph, key);
    talks.set(key, {
      key,
      title: titleOf(attributes),
      speakers,
      panel: attributes.format === 'panel',
      favorite: attributes.format !== 'panel' && speakers.some(({ favorite }) => favorite),
      day: session?.day,
      session: session?.label,
      order: attributes.order,
    });
  });
  return talks;
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
  return speakersOf(graph, talk)
    .toSorted((a, b) => Number(isBeside(graph, talk, a)) - Number(isBeside(graph, talk, b)))
    .flatMap((key) => {
      const attributes = findAttributes(graph, key, 'speaker');
      return attributes === undefined ? [] : [{ key, label: attributes.label, favorite: attributes.favorite === true }];
    });
}

/** Only chairs or discusses. */
function isBeside(graph: KnowledgeGraph, talk: string, speaker: string): boolean {
  const roles = new Set<Role>();
  for (const edge of graph.directedEdges(speaker, talk)) roles.add(graph.getEdgeAttribute(edge, 'role') ?? 'speaker');
  return !roles.has('speaker') && !roles.has('panelist');
}
