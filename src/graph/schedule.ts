import type { TalkAttributes } from '../model/graph-file.ts';
import { keysOfKind } from './attributes.ts';
import type { KnowledgeGraph } from './knowledge-graph.ts';

/** One row of the schedule: a session with its talks in order; `session` is '' for talks outside of any session. */
export interface Lane {
  readonly event: string;
  readonly session: string;
  readonly label: string;
  readonly day?: number;
  readonly talks: readonly string[];
}

type Compare = (a: string, b: string) => number;

/** Read once a graph, until it has other nodes: a page asks for it again and again. */
const known = new WeakMap<KnowledgeGraph, { readonly order: number; readonly compare: Compare; talks?: readonly string[] }>();

/** Compares the keys of two talks by event, session, order, place in the notes, and key. Not for other kinds of node. */
export function compareTalks(graph: KnowledgeGraph): Compare {
  return readSchedule(graph).compare;
}

function readSchedule(graph: KnowledgeGraph) {
  const before = known.get(graph);
  if (before?.order === graph.order) return before;
  const schedule = { order: graph.order, compare: makeCompare(graph) };
  known.set(graph, schedule);
  return schedule;
}

function makeCompare(graph: KnowledgeGraph): Compare {
  const places = new Map<string, readonly number[]>();
  const rank = sessionRanks(graph);
  for (const key of keysOfKind(graph, 'talk')) {
    const talk = graph.getNodeAttributes(key) as TalkAttributes;
    places.set(key, [...rank(talk), talk.order, talk.start]);
  }
  return (a, b) => compareNumbers(places.get(a), places.get(b)) || (a < b ? -1 : a > b ? 1 : 0);
}

/** The keys of all talks in the order of the schedule. */
export function talksInOrder(graph: KnowledgeGraph): string[] {
  const schedule: { readonly compare: Compare; talks?: readonly string[] } = readSchedule(graph);
  schedule.talks ??= keysOfKind(graph, 'talk').toSorted(schedule.compare);
  return [...schedule.talks];
}

/** The schedule, session by session; sessions without talks stay, so that a day without notes is seen. */
export function scheduleLanes(graph: KnowledgeGraph): Lane[] {
  const talks = new Map<string, string[]>();
  for (const key of talksInOrder(graph)) {
    const { event, session } = graph.getNodeAttributes(key) as TalkAttributes;
    const lane = laneKey(event, session);
    const own = talks.get(lane);
    if (own === undefined) talks.set(lane, [key]);
    else own.push(key);
  }
  const lanes: Lane[] = [];
  for (const event of graph.getAttribute('events') ?? []) {
    for (const session of [...event.sessions].sort((a, b) => a.order - b.order)) {
      const key = laneKey(event.id, session.id);
      const day = session.day === undefined ? {} : { day: session.day };
      lanes.push({ event: event.id, session: session.id, label: session.label, ...day, talks: talks.get(key) ?? [] });
      talks.delete(key);
    }
    const key = laneKey(event.id, undefined);
    const loose = talks.get(key);
    if (loose) lanes.push({ event: event.id, session: '', label: event.title, talks: loose });
    talks.delete(key);
  }
  for (const [lane, keys] of talks) lanes.push({ event: lane.slice(0, lane.indexOf('\n')), session: '', label: '', talks: keys });
  return lanes;
}

function laneKey(event: string, session: string | undefined): string {
  return `${event}\n${session ?? ''}`;
}

/** Talks without a session stand behind those with one; unknown events behind the known. */
function sessionRanks(graph: KnowledgeGraph): (talk: TalkAttributes) => readonly [number, number] {
  const events = graph.getAttribute('events') ?? [];
  const ranks = new Map<string, number>();
  const orders = new Map<string, number>();
  for (const [index, event] of events.entries()) {
    ranks.set(event.id, index);
    for (const session of event.sessions) orders.set(laneKey(event.id, session.id), session.order);
  }
  return ({ event, session }) => [ranks.get(event) ?? events.length, orders.get(laneKey(event, session)) ?? Number.MAX_SAFE_INTEGER];
}

function compareNumbers(a: readonly number[] = [], b: readonly number[] = []): number {
  for (let index = 0; index < a.length; index += 1) {
    const apart = (a[index] ?? 0) - (b[index] ?? 0);
    if (apart !== 0) return apart;
  }
  return 0;
}
