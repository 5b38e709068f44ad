import type { Inline, InlineKind } from './note.ts';

/** Marks are looked for in the first part of a block only, and every part of a pattern is bounded: time stays linear in the text. */
const LONGEST = 20_000;

interface Pattern {
  readonly kind: InlineKind;
  readonly pattern: string;
}

/** Names of programming languages that are written between double underscores. */
const DUNDER =
  'init|main|new|call|name|file|all|dict|doc|slots|str|repr|len|iter|next|enter|exit|add|sub|mul|matmul|eq|ne|lt|le|gt|ge|hash|del|get|set|class|module|version|author|future|proto|import|bases|mro|package|path|debug|dirname|filename|typename|schema|bool|int|float|index|contains|reversed|format|copy|deepcopy|reduce|await|aiter|anext|and|or|xor|invert|neg|pos|abs|builtins|annotations|global|device|shared|host|attribute|asm';

/** In the order in which they are tried at a place; group 1 holds the words, group 2 an address. */
const PATTERNS: readonly Pattern[] = [
  { kind: 'code', pattern: '``?([^`\\n]{1,200})``?' },
  { kind: 'comment', pattern: '<!--()[^]{0,2000}?-->' },
  { kind: 'comment', pattern: '%%()[^%]{0,2000}%%' },
  { kind: 'link', pattern: '\\[\\[(?=https?:)(?:([^\\[\\]]{1,500}))\\]\\]' },
  { kind: 'image', pattern: '!\\[\\[?([^\\[\\]]{0,300})\\](?:\\(([^()\\s]{0,1000})[^()]{0,200}\\)|\\])' },
  {
    kind: 'wikilink',
    pattern:
      '\\[\\[(?:[^\\[\\]|\\n]{1,200}\\|([^\\[\\]|\\n]{1,200})|(?:[^\\[\\]|#\\n]{0,150}\\/)?([^\\[\\]|#\\/\\n]{1,200})(?:#[^\\[\\]|\\n]{0,200})?)\\]\\]',
  },
  { kind: 'comment', pattern: '()\\[(?:\\^[^\\[\\]\\s]{1,40}|fn:[\\p{L}\\p{N}_-]{1,40})\\](?![:(])' },
  { kind: 'link', pattern: '\\[([^\\[\\]]{1,400})\\]\\(<?((?:[^()\\s<>]|\\([^()\\s]{0,200}\\)){1,1000})>?[^()]{0,200}\\)' },
  { kind: 'url', pattern: '<?((?:https?:\\/\\/|www\\.)[^\\s<>"\'`]{1,1000}[^\\s<>"\'`.,;:!?)\\]])>?' },
  { kind: 'comment', pattern: '()<\\/?[a-zA-Z][^<>]{0,300}>' },
  { kind: 'strong', pattern: '\\*{2,3}(?=[^\\s*])([^*]{1,300}?)\\*{2,3}' },
  { kind: 'strong', pattern: `(?<![\\p{L}\\p{N}_.])__(?=[^\\s_])(?!(?:${DUNDER})__)([^_]{1,300}?)__(?![\\p{L}\\p{N}_(])` },
  { kind: 'emphasis', pattern: '(?<![\\p{L}\\p{N}*])\\*(?=[^\\s*])([^*\\n]{1,300}?)(?<!\\s)\\*(?![\\p{L}\\p{N}*])' },
  { kind: 'emphasis', pattern: '(?<![\\p{L}\\p{N}_])_(?=[^\\s_])([^_\\n]{1,300}?)(?<!\\s)_(?![\\p{L}\\p{N}_])' },
  { kind: 'emphasis', pattern: '(?<![\\p{L}\\p{N}/:])\\/(?=[^\\s/])([^/\\n]{1,200}?)(?<!\\s)\\/(?![\\p{L}\\p{N}/])' },
  { kind: 'mark', pattern: '(?<![~\\p{L}\\p{N}])~~(?=[^\\s~])([^~\\n]{1,300}?)~~(?!~)' },
  { kind: 'mark', pattern: '(?<![=\\p{L}\\p{N}])==(?=[^\\s=])([^=\\n]{1,300}?)==(?!=)' },
  { kind: 'code', pattern: '(?<![\\p{L}\\p{N}=&])=(?=[^\\s=])([^=\\n]{1,100}?)(?<!\\s)=(?![\\p{L}\\p{N}=])' },
  { kind: 'code', pattern: '(?<![\\p{L}\\p{N}~])~(?=[^\\s~])([^~\\n]{1,100}?)(?<!\\s)~(?![\\p{L}\\p{N}~])' },
  { kind: 'tag', pattern: '(?<![^\\s(])#(\\p{L}[\\p{L}\\p{N}_/-]{1,60})' },
];
const ORG_LINK = /\[\[([^[\]]{1,1000})\]\[([^[\]]{1,400})\]\]/g;
const ANY = new RegExp(PATTERNS.map(({ pattern }, i) => `(?<k${i}>${pattern})`).join('|'), 'gu');

/** The marked-up words between two offsets: emphasis, code, links, wikilinks, tags; marks inside marks are not looked for. */
export function findInlines(text: string, start: number, end: number): Inline[] {
  const stretch = text.slice(start, Math.min(end, start + LONGEST));
  if (!/[`*_[<#%/~=]|www\./.test(stretch)) return [];
  const found: Inline[] = [];
  for (const match of stretch.matchAll(ORG_LINK)) {
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
  for (const match of stretch.matchAll(ANY)) {
    const at = start + match.index;
    if (org > 0 && found.slice(0, org).some((link) => at < link.end && at + match[0].length > link.start)) continue;
    const inline = inlineOf(match, at);
    if (inline) found.push(inline);
  }
  return found.sort((a, b) => a.start - b.start);
}

function inlineOf(match: RegExpMatchArray, start: number): Inline | undefined {
  const index = PATTERNS.findIndex((_, i) => match.groups?.[`k${i}`] !== undefined);
  const kind = PATTERNS[index]?.kind;
  if (kind === undefined) return undefined;
  const groups = match.slice(1).filter((group) => group !== undefined);
  const words = groups[1] ?? '';
  const whole = match[0];
  const offset = kind === 'wikilink' && whole.includes('|') ? whole.lastIndexOf(words) : Math.max(0, whole.indexOf(words));
  const href = kind === 'url' ? words : kind === 'link' || kind === 'image' ? (groups[2] ?? words) : undefined;
  return {
    kind,
    start,
    end: start + whole.length,
    textStart: start + offset,
    textEnd: start + offset + words.length,
    ...(href === undefined ? {} : { href }),
  };
}
