import type { KnowledgeGraph } from '../graph/knowledge-graph.ts';
import type { TalkAttributes } from '../model/graph-file.ts';
import type { Role } from '../model/ontology.ts';

/** What a talk is called by: who gives it, its title, its place in the schedule. Words ("Panel", "untitled") are left to the page. */
export interface TalkCard {
  readonly key: string;
  /** May be empty. */
  readonly title: string;
  readonly speakers: readonly CardSpeaker[];
  readonly panel: boolean;
  /** A speaker of it is a favourite of the note-taker. */
  readonly favorite: boolean;
  readonly day: number | undefined;
  readonly session: string | undefined;
  readonly order: number;
}

export interface CardSpeaker {
  readonly key: string;
  readonly label: string;
  readonly role: Role;
}

/** The cards of all talks, by key. */
export function readTalkCards(graph: KnowledgeGraph): ReadonlyMap<string, TalkCard> {
  const sessions = new Map(
    graph.getAttribute('events').flatMap((event) => event.sessions.map((session) => [`${event.id}/${session.id}`, session] as const)),
  );
  const cards = new Map<string, TalkCard>();
  graph.forEachNode((key, attributes) => {
    if (attributes.kind !== 'talk') return;
    const session = sessions.get(`${attributes.event}/${attributes.session ?? ''}`);
    const speakers = findSpeakers(graph, key);
    cards.set(key, {
      key,
      title: cardTitle(attributes),
      speakers,
      panel: attributes.format === 'panel',
      favorite: speakers.some(({ key: speaker }) => isFavorite(graph, speaker)),
      day: session?.day,
      session: session?.label,
      order: attributes.order,
    });
  });
  return cards;
}

/** The last word of a name, without "Jr." and the like. */
export function surname(name: string): string {
  const words = name.split(/\s+/).filter((word) => word !== '' && !/^(?:jr|sr|ph\.?d|i{2,3}|iv)\.?$/i.test(word));
  return words.at(-1) ?? name;
}

function cardTitle({ title, series, part }: TalkAttributes): string {
  if (title !== '') return title;
  return series === undefined ? '' : part === undefined ? series : `${series} (${part})`;
}

/** In the order of the notes, those who chair last. */
function findSpeakers(graph: KnowledgeGraph, talk: string): CardSpeaker[] {
  const found: (CardSpeaker & { readonly at: number })[] = [];
  graph.forEachInEdge(talk, (_edge, { kind, role, evidence }, source) => {
    if (kind !== 'gives' || found.some(({ key }) => key === source)) return;
    const label = graph.getNodeAttribute(source, 'label');
    found.push({ key: source, label, role: role ?? 'speaker', at: evidence[0]?.start ?? 0 });
  });
  const last = (role: Role) => (role === 'chair' || role === 'discussant' ? 1 : 0);
  return found.toSorted((a, b) => last(a.role) - last(b.role) || a.at - b.at).map(({ key, label, role }) => ({ key, label, role }));
}

function isFavorite(graph: KnowledgeGraph, key: string): boolean {
  const attributes = graph.getNodeAttributes(key);
  return attributes.kind === 'speaker' && attributes.favorite === true;
}
