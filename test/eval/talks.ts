import { figures, type Part, remarksOn } from './figures.ts';
import type { GoldTalk } from './gold.ts';
import type { ScoredNode } from './graph-facts.ts';
import { pairOff } from './match.ts';
import { stemmedWords, stemName } from './names.ts';

// A talk is taken for another from half a title or half its speakers on; a title that shares less than 30 % speaks against it.
const ENOUGH = 0.5;
const TITLE_ENOUGH = 0.3;
const TITLE_WEIGHT = 1.2;

// The score of the talks with the gold's talk of each matched node.
type TalkPart = Part & { readonly talkOf: ReadonlyMap<string, GoldTalk> };

/** Scores the talks, matched by title and speakers; `speakersOf` gives a talk node's speakers under the gold's names. */
export function scoreTalks(
  golds: readonly GoldTalk[],
  nodes: readonly ScoredNode[],
  speakersOf: (key: string) => ReadonlySet<string>,
): TalkPart {
  const heads = nodes.map((node) => ({ node, ...headOf(node, speakersOf(node.key)) }));
  const candidates = golds.flatMap((gold) => {
    const words = stemmedWords(gold.title);
    return heads.map((head) => ({ gold, node: head.node, strength: likeness(words, gold.speakers, head) }));
  });
  const talkOf = pairOff(candidates.filter(({ strength }) => strength >= ENOUGH));
  const met = new Set(talkOf.values());
  const missed = golds.filter((gold) => !met.has(gold)).map(({ id, title }) => `${id} ${title}`.trim());
  const wrong = nodes.filter(({ key }) => !talkOf.has(key)).map(({ key, label }) => label ?? key);
  return {
    talkOf,
    figures: figures(talkOf.size, nodes.length, golds.length),
    remarks: remarksOn('talks', missed, wrong),
  };
}

type Head = { readonly words: ReadonlySet<string>; readonly speakers: ReadonlySet<string> };

function headOf({ title, label }: ScoredNode, speakers: ReadonlySet<string>): Head {
  // A talk that is called like one of its speakers has no title of its own.
  const untitled = title === '' || [...speakers].some((name) => stemName(name) === stemName(label));
  return { words: untitled ? new Set() : stemmedWords(title ?? label), speakers };
}

function likeness(words: ReadonlySet<string>, speakers: readonly string[], head: Head): number {
  const everybody = new Set([...speakers, ...head.speakers]).size;
  const voices = everybody === 0 ? 0 : speakers.filter((name) => head.speakers.has(name)).length / everybody;
  if (words.size === 0 || head.words.size === 0) return voices;
  const title = [...words].filter((word) => head.words.has(word)).length / Math.max(words.size, head.words.size);
  return title < TITLE_ENOUGH ? 0 : title * TITLE_WEIGHT + voices;
}
