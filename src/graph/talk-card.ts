import type { CardParts } from '../model/card-words.ts';
import type { TalkAttributes } from '../model/graph-file.ts';
import { findAttributes } from './attributes.ts';
import type { KnowledgeGraph } from './knowledge-graph.ts';
import { ideaTalks } from './idea-talks.ts';

/** The parts of a talk's card; undefined when the key is no talk's. */
export function findTalkCard(graph: KnowledgeGraph, key: string): CardParts | undefined {
  const talk = findAttributes(graph, key, 'talk');
  if (!talk) return undefined;
  const speakers = speakersOf(graph, key).map((speaker) => findAttributes(graph, speaker, 'speaker'));
  const names = speakers.flatMap((speaker) => speaker?.label ?? []);
  const shown = names.length > 1 ? names.slice(0, 2).map(surname) : names;
  return {
    names: shown,
    more: names.length - shown.length,
    panel: talk.format === 'panel',
    favorite: speakers.some((speaker) => speaker?.favorite === true),
    title: shortTitle(talk),
    own: ownNodes(graph, key),
  };
}

/** The speakers of a talk in the order in which the notes name them. */
export function speakersOf(graph: KnowledgeGraph, talk: string): string[] {
  const given: { readonly key: string; readonly at: number }[] = [];
  graph.forEachInEdge(talk, (_edge, { kind, evidence }, key) => {
    if (kind === 'gives') given.push({ key, at: evidence[0]?.start ?? 0 });
  });
  return given
    .sort((a, b) => a.at - b.at || (a.key < b.key ? -1 : 1))
    .map(({ key }) => key)
    .filter((key, index, all) => all.indexOf(key) === index);
}

/** A title for a card: what stands before a colon, question mark or dash; of a series without a title of its own the series and part. */
export function shortTitle({ title, series, part }: Pick<TalkAttributes, 'title' | 'series' | 'part'>): string {
  if (series !== undefined && part !== undefined && title.startsWith(series)) {
    const own = title
      .slice(series.length)
      .replace(`(${part})`, '')
      .replace(/^[\s:–—-]+/u, '');
    return own === '' ? `${shortTitle({ title: series })} (${part})` : shortTitle({ title: own });
  }
  const [head = '', ...tail] = withoutArticle(title).split(/(?<=\?)\s|\s*:\s|\s[–—-]\s/u);
  return tail.length === 0 || head.includes(' ') ? head.trim() : withoutArticle(title);
}

function withoutArticle(title: string): string {
  return title.replace(/^(?:the|an?)\s+/i, '').trim();
}

function surname(name: string): string {
  return name.split(/\s+/u).at(-1) ?? name;
}

function ownNodes(graph: KnowledgeGraph, talk: string): number {
  return graph.filterOutEdges(
    talk,
    (_edge, { kind }, _source, target) => kind === 'cites' || (kind === 'covers' && ideaTalks(graph, target).length === 1),
  ).length;
}
