import { allMatches } from '../text/all-matches.ts';
import { COMMON_INLINES, type InlineGrammar } from './inline-patterns.ts';
import type { Inline } from './note.ts';

/** Marks are looked for in the first part of a block only, and every part of a pattern is bounded: time stays linear in the text. */
const LONGEST = 20_000;

const ORG_LINK = /\[\[([^[\]]{1,1000})\]\[([^[\]]{1,400})\]\]/g;

/** The marked-up words between two offsets: emphasis, code, links, wikilinks, tags; marks inside marks are not looked for. */
export function findInlines(text: string, start: number, end: number, grammar: InlineGrammar = COMMON_INLINES): Inline[] {
  const stretch = text.slice(start, Math.min(end, start + LONGEST));
  if (!/[`*_[<#%/~={]|''|www\./.test(stretch)) return [];
  const found: Inline[] = [];
  for (const match of allMatches(stretch, ORG_LINK)) {
    const at = start + match.index;
    const words = at + 4 + (match[1] ?? '').length;
    found.push({
      kind: 'link',
      start: at,
      end: at + match[0].length,
      textStart: words,
      textEnd: words + (match[2] ?? '').length,
      href: match[1] ?? '',
    });
  }
  const org = found.length;
  for (const match of allMatches(stretch, grammar.any)) {
    const at = start + match.index;
    if (org > 0 && found.slice(0, org).some((link) => at < link.end && at + match[0].length > link.start)) continue;
    const inline = inlineOf(match, at, grammar);
    if (inline) found.push(inline);
  }
  return found.sort((a, b) => a.start - b.start);
}

function inlineOf(match: RegExpMatchArray, start: number, { patterns }: InlineGrammar): Inline | undefined {
  const pattern = patterns.find(({ group }) => match[group] !== undefined);
  if (!pattern) return undefined;
  const { kind, addressFirst, group, inner } = pattern;
  const [first, second] = match.slice(group + 1, group + 1 + inner).filter((held) => held !== undefined);
  const words = (addressFirst ? second : first) ?? '';
  const address = addressFirst ? first : second;
  const whole = match[0];
  const last = pattern.words === 'last' || (kind === 'wikilink' && whole.includes('|'));
  const offset =
    pattern.words === 'behind tag' ? whole.indexOf('>') + 1 : last ? whole.lastIndexOf(words) : Math.max(0, whole.indexOf(words));
  const href = kind === 'url' ? words : kind === 'link' || kind === 'image' ? (address ?? words) : undefined;
  return {
    kind,
    start,
    end: start + whole.length,
    textStart: start + offset,
    textEnd: start + offset + words.length,
    ...(href === undefined ? {} : { href }),
  };
}
