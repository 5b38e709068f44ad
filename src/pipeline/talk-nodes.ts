import type { NoteYield, TalkCandidate } from '../model/candidates.ts';
import type { GraphNode, TalkAttributes } from '../model/graph-file.ts';
import { nodeKey } from '../model/keys.ts';
import { addToList } from '../text/add-to-list.ts';
import { slug } from '../text/slug.ts';
import type { EventPlan } from './plan-events.ts';
import type { Corpus } from './resolve-corpus.ts';

export interface TalkNodes {
  readonly nodes: readonly GraphNode[];
  /** Key of a note's talk. */
  readonly keyOf: (note: number, talk: number) => string;
}

/** The talks as nodes, with their place in the schedule. */
export function talkNodes(yields: readonly NoteYield[], plan: EventPlan, corpus: Corpus): TalkNodes {
  const nodes: GraphNode[] = [];
  const keys = yields.map((): string[] => []);
  const taken = new Set<string>();
  const orders = new Map<string, number>();
  yields.forEach((found, note) => {
    const speakers = speakersByTalk(found, note, corpus);
    const stem = nodeKey('talk', found.source.replace(/\.[a-z]+$/i, ''));
    found.talks.forEach((talk, i) => {
      const people = [...new Set(speakers.get(i))];
      const base = `${stem}/${slug([talk.title, ...people].join(' '))}`;
      let key = base;
      for (let n = 2; taken.has(key); n++) key = `${base}-${n}`;
      taken.add(key);
      keys[note]?.push(key);
      const event = plan.eventOf[note] ?? '';
      const session = talk.session === undefined ? undefined : plan.sessionOf[note]?.[talk.session];
      const lane = `${event}/${session ?? ''}`;
      const order = (orders.get(lane) ?? 0) + 1;
      orders.set(lane, order);
      nodes.push({ key, attributes: attributesOf(talk, found.source, people, event, session, order) });
    });
  });
  return { nodes, keyOf: (note, talk) => keys[note]?.[talk] ?? '' };
}

function attributesOf(
  talk: TalkCandidate,
  source: string,
  people: readonly string[],
  event: string,
  session: string | undefined,
  order: number,
): TalkAttributes {
  const { title, series, part, format, date, time, minutes, room, links, start, end } = talk;
  const who = people.join(', ');
  const label = title !== '' ? title : format === 'panel' && who !== '' ? `Panel: ${who}` : who !== '' ? who : `Talk ${order}`;
  return {
    kind: 'talk',
    label,
    aliases: [],
    x: 0,
    y: 0,
    importance: 0,
    community: 0,
    mentions: [],
    title,
    ...(series === undefined ? {} : { series }),
    ...(part === undefined ? {} : { part }),
    event,
    ...(session === undefined ? {} : { session }),
    order,
    ...(date === undefined ? {} : { date }),
    ...(time === undefined ? {} : { time }),
    ...(minutes === undefined ? {} : { minutes }),
    ...(room === undefined ? {} : { room }),
    links,
    format,
    source,
    start,
    end,
  };
}

/** Labels of those who give each talk, in the order of the heading. */
function speakersByTalk(found: NoteYield, note: number, corpus: Corpus): Map<number, string[]> {
  const speakers = new Map<number, string[]>();
  for (const [i, { talk, as }] of found.people.entries()) {
    if (talk === undefined || as === 'voice' || as === 'roster') continue;
    const label = corpus.people.entities[corpus.personOf(note, i)]?.label;
    if (label !== undefined) addToList(speakers, talk, label);
  }
  return speakers;
}
