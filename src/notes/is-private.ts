import type { Note } from './note.ts';

/** A value behind "private" or "publish" that nobody can be sure of. */
export interface PrivacyDoubt {
  /** 1-based. */
  readonly line: number;
  readonly key: string;
  readonly value: string;
}

const YES = /^(?:true|yes|y|t|on|1|x)$/i;
const NO = /^(?:false|no|n|f|off|0|nil|null|~)$/i;
const KEY = /^(?:private|publish(?:ed)?|public)$/i;
/** A tag by itself, or in a list written as one text. */
const TAGGED = /(?:^|[\s,;#])private(?:$|[\s,;])/i;
const HEAD = /^\ufeff?(?:[ \t]*\r?\n)*(---|\+\+\+)[ \t]*\r?\n/;
/** A line of front matter, in YAML or TOML. */
const LINE = /^["']?(private|publish(?:ed)?|public)["']?[ \t]*[:=](?!:)[ \t]*(.*)$/gim;
/** Dataview's inline fields: a line of their own, or in brackets. */
const INLINE = /(?:^[ \t>*+_-]{0,12}|[[(])(private|publish(?:ed)?|public)[*_]{0,3}[ \t]{0,9}::[ \t]*([^\s\])]{0,40})/gim;
const LONGEST = 65_536;
const UNCLOSED = 2_000;

/**
 * Whether a note says that it is for nobody else, in whatever spelling: `private: true` or `publish: false` in front matter of YAML or TOML,
 * sound or not, as a tag `private` there, as a setting of org, as an inline field `private:: true`. A value that is neither yes nor no is a doubt.
 */
export function isPrivate({ matter, text }: Note): boolean | PrivacyDoubt {
  let doubt: PrivacyDoubt | undefined;
  const told = (key: string, value: string, offset: () => number): boolean => {
    const said = judge(key, value);
    if (said === undefined) doubt ??= { line: text.slice(0, offset()).split('\n').length, key: key.toLowerCase(), value };
    return said === true;
  };
  for (const [key, value] of Object.entries(matter)) {
    const values: readonly unknown[] = Array.isArray(value) ? value : [value];
    const place = (): number => Math.max(0, text.toLowerCase().indexOf(key.toLowerCase()));
    if (KEY.test(key) && values.some((one) => told(key, bare(typeof one === 'string' ? one : (JSON.stringify(one ?? '') ?? '')), place)))
      return true;
    if (/^tags?$/i.test(key) && values.some((one) => typeof one === 'string' && TAGGED.test(one))) return true;
    if (/^filetags$/i.test(key) && /:(?:noexport|private):/i.test(String(value))) return true;
  }
  const head = headOf(text);
  for (const { 1: key = '', 2: value = '', index } of head.matchAll(LINE)) if (told(key, bare(value), () => index)) return true;
  if (!text.includes('::')) return doubt ?? false;
  for (const { 1: key = '', 2: value = '', index } of text.matchAll(INLINE)) if (told(key, bare(value), () => index)) return true;
  return doubt ?? false;
}

/** true: for nobody else; false: may be shown, or nothing is said; undefined: who knows. */
function judge(key: string, value: string): boolean | undefined {
  if (value === '') return false;
  if (YES.test(value)) return /^private$/i.test(key);
  if (NO.test(value)) return !/^private$/i.test(key);
  // "published: 2019", "publish: 2024-05-01": when, or where.
  return /^published$/i.test(key) || (/^publish$/i.test(key) && /^\d{4}\b/.test(value)) ? false : undefined;
}

/** The value without quotes, brackets and what stands behind a `#`. */
function bare(value: string): string {
  return value
    .slice(0, 200)
    .replace(/(?:^|\s)#.*$/s, '')
    .trim()
    .replace(/^["'[\s]+|["'\],\s]+$/g, '');
}

/** The front matter as it is written; of one that is never closed, the beginning. */
function headOf(text: string): string {
  const opening = HEAD.exec(text.slice(0, LONGEST));
  if (!opening) return '';
  const rest = text.slice(opening[0].length, LONGEST);
  const end = (opening[1] === '+++' ? /^\+\+\+[ \t]*\r?$/m : /^(?:---|\.\.\.)[ \t]*\r?$/m).exec(rest)?.index;
  return text.slice(0, opening[0].length + (end ?? UNCLOSED));
}
