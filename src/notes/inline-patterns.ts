import type { InlineKind } from './note.ts';

/** One kind of marked-up words: group 1 holds the words, group 2 an address. */
export interface InlinePattern {
  readonly kind: InlineKind;
  readonly pattern: string;
  /** Where the words stand when a search from the left could find them too early. */
  readonly words?: 'last' | 'behind tag';
  /** The address stands before the words. */
  readonly addressFirst?: true;
}

/** Patterns in the order in which they are tried at a place, as one expression. */
export interface InlineGrammar {
  /** Each with its number among the groups of `any`, and how many groups it has inside. */
  readonly patterns: readonly (InlinePattern & { readonly group: number; readonly inner: number })[];
  readonly any: RegExp;
}

/** Names of programming languages that are written between double underscores. */
const DUNDER =
  'init|main|new|call|name|file|all|dict|doc|slots|str|repr|len|iter|next|enter|exit|add|sub|mul|matmul|eq|ne|lt|le|gt|ge|hash|del|get|set|class|module|version|author|future|proto|import|bases|mro|package|path|debug|dirname|filename|typename|schema|bool|int|float|index|contains|reversed|format|copy|deepcopy|reduce|await|aiter|anext|and|or|xor|invert|neg|pos|abs|builtins|annotations|global|device|shared|host|attribute|asm';

/** An element of HTML that holds words alone. */
function element(names: string): string {
  return `<(?:${names}|${names.toUpperCase()})(?:\\s[^<>]{0,100})?>([^<>]{1,300})<\\/(?:${names}|${names.toUpperCase()})\\s?>`;
}

/** What all formats have in common; every part of a pattern is bounded. */
const COMMON: readonly InlinePattern[] = [
  { kind: 'code', pattern: '``?([^`\\n]{1,200})``?' },
  { kind: 'comment', pattern: '<!--()[^]{0,2000}?-->' },
  { kind: 'comment', pattern: '%%()[^%]{0,2000}%%' },
  // Attributes of Kramdown, tags of Liquid: what the notes' own site is built with.
  { kind: 'comment', pattern: '\\{:()[^{}\\n]{1,200}\\}' },
  { kind: 'comment', pattern: '\\{%()[^{}\\n]{1,300}%\\}' },
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
  { kind: 'strong', pattern: element('b|strong'), words: 'behind tag' },
  { kind: 'emphasis', pattern: element('i|em|cite'), words: 'behind tag' },
  { kind: 'code', pattern: element('code|kbd|tt|samp'), words: 'behind tag' },
  {
    kind: 'link',
    pattern: '<[aA]\\s(?:[^<>]{0,200}?\\s)?href=["\']?([^"\'<>\\s]{1,1000})["\']?(?:\\s[^<>]{0,200})?>([^<>]{1,400})<\\/[aA]\\s?>',
    words: 'behind tag',
    addressFirst: true,
  },
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

/** The marks of one format, tried before those that all have in common. */
export function inlineGrammar(own: readonly InlinePattern[]): InlineGrammar {
  let group = 1;
  const patterns = [...own, ...COMMON].map((pattern) => {
    const inner = (new RegExp(`${pattern.pattern}|`, 'u').exec('')?.length ?? 1) - 1;
    const placed = { ...pattern, group, inner };
    group += inner + 1;
    return placed;
  });
  return { patterns, any: new RegExp(patterns.map(({ pattern }) => `(${pattern})`).join('|'), 'gu') };
}

/** Marks of Markdown, org and plain text. */
export const COMMON_INLINES: InlineGrammar = inlineGrammar([]);
