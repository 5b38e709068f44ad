import type { Block } from '../notes/note.ts';
import { SENTENCE } from './strip-header.ts';

/** The words that lead to a name in a line of its own. */
export const LEAD =
  /^\s*(?:[*_]+\s+|(?:\p{Extended_Pictographic}|\p{Emoji_Modifier}|\ufe0f|\u200d)+\s*|[—–-]+\s*|[([]\s*(?=.*[)\]]\s*$)|(?:by|with|(?:(?:an?|the|this)\s+)?(?:(?:invited|keynote|lightning|short|plenary)\s+)?(?:talk|lecture|keynote|presentation|session|tutorial|seminar|workshop)?\s*(?:(?:was|is)\s+)?(?:given|presented|delivered|led|taught)\s+by|(?:an?\s+)?(?:talk|presentation|keynote|lecture)\s+by|speaker|from|von|par|por|di|(?:lo|la)\s+(?:da|dan|dio|dieron|imparte|impartió|presenta|presentó)|habl(?:a|an|ó|aron)|imparten?|expon(?:e|en)|es\s+(?:spricht|sprach|referiert)|présentée?s?\s+par|animée?s?\s+par|parla|parlano|tenut[oa]\s+da|spreekt)\s+|(?:(?:invited|keynote|lightning|short|plenary|guest)\s+)?(?:talk|lecture|keynote|presentation|tutorial|seminar|workshop|panel|discussion)(?:\s*[,:]\s+|\s+(?:with|w\/)\s*))+/iu;

/** So long at most is the sentence that names who spoke, in front of the notes in the same lines. */
const LED = 140;

/** "By Ada Byron of Acme. Looms are …": where a line is led to a name, its first sentence alone; others as they are. */
export function firstSentence(plain: string, block: Block): Block {
  if (block.kind !== 'paragraph' || block.textEnd - block.textStart <= LED) return block;
  const words = plain.slice(block.textStart, block.textStart + LED);
  const lead = LEAD.exec(words)?.[0] ?? '';
  const stop = /\p{L}/u.test(lead) ? SENTENCE.exec(words) : null;
  return stop ? { ...block, textEnd: block.textStart + stop.index } : block;
}
