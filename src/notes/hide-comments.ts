import { formatOf } from './note-format.ts';

const ANY = /<!--|%%/;
const TOKEN = /\n|`+|<!--|%%/g;
const FENCE = /[ \t]{0,3}(?:`{3,}|~{3,})(?![^\n]*`{3})[^\n]*/y;
const FENCE_END = /^[ \t]{0,3}(?:```|~~~)[`~]*[ \t]*\r?$/gm;
const ORG_ANY = /^[ \t]*#|^\*+[ \t]+(?:[A-Z]+[ \t]+)?COMMENT\b|:(?:noexport|private|crypt):/im;
/** Headings under which nothing is for others: COMMENT ones, and those tagged so. */
const ORG_HIDING =
  /^\ufeff?\*+[ \t]+(?:[A-Z]+[ \t]+)?COMMENT\b|^\ufeff?\*+[ \t].*:(?:noexport|private|crypt):(?:[\w@#%:]{0,200}:)?[ \t]*\r?$/;

/**
 * A note's text with its comments blanked, as long as before and with the same lines: `<!-- … -->`, Obsidian's `%% … %%`, and in org files
 * `# …`, comment blocks, COMMENT headings and those tagged `:noexport:` with all below them. What is written for oneself alone never reaches a graph. Code keeps what looks like a comment.
 */
export function hideComments(path: string, text: string): string {
  if (!ANY.test(text) && !ORG_ANY.test(text)) return text;
  const format = formatOf(path, text);
  const shown = ANY.test(text) ? blanked(text, commentsOf(text, format === 'markdown')) : text;
  return format === 'org' && ORG_ANY.test(shown) ? hideOrgComments(shown) : shown;
}

function blanked(text: string, spans: readonly (readonly [number, number])[]): string {
  const parts: string[] = [];
  let at = 0;
  for (const [start, end] of spans) {
    parts.push(
      text.slice(at, start),
      text.slice(start, end).replace(/[^\n\r]+/g, (words) => ' '.repeat(words.length)),
    );
    at = end;
  }
  parts.push(text.slice(at));
  return parts.join('');
}

/** Goes over the text once: fences and inline code are passed over, a comment that is never closed goes to the end. */
function commentsOf(text: string, markdown: boolean): [number, number][] {
  const spans: [number, number][] = [];
  let at = markdown ? behindFence(text, 0) : 0;
  let lineStart = 0;
  let code = 0;
  for (;;) {
    TOKEN.lastIndex = at;
    const token = TOKEN.exec(text);
    if (!token) return spans;
    const { 0: words, index } = token;
    at = index + words.length;
    if (words === '\n') {
      code = 0;
      lineStart = at;
      if (markdown) at = behindFence(text, at);
    } else if (words.startsWith('`')) {
      code = code === 0 ? words.length : code === words.length ? 0 : code;
    } else if (code === 0) {
      const end = words === '%%' ? percentEnd(text, index, lineStart, markdown) : endOf(text, '-->', index + 2);
      if (end === undefined) continue;
      spans.push([index, end]);
      at = end;
      if (text.slice(index, end).includes('\n')) lineStart = text.lastIndexOf('\n', end - 1) + 1;
    }
  }
}

/** Behind the code fence that begins here, here when none does. */
function behindFence(text: string, at: number): number {
  FENCE.lastIndex = at;
  if (!FENCE.test(text)) return at;
  FENCE_END.lastIndex = FENCE.lastIndex;
  return FENCE_END.test(text) ? FENCE_END.lastIndex : text.length;
}

/** The end of a `%%` comment; "100%%" opens none, and without an end only one that begins its line of Markdown does. */
function percentEnd(text: string, index: number, lineStart: number, markdown: boolean): number | undefined {
  if (index > lineStart && /\d/.test(text.charAt(index - 1))) return undefined;
  const close = text.indexOf('%%', index + 2);
  if (close >= 0) return close + 2;
  const first = index - lineStart < 100 && text.slice(lineStart, index).trim() === '';
  return first && markdown ? text.length : undefined;
}

function endOf(text: string, mark: string, from: number): number {
  const at = text.indexOf(mark, from);
  return at < 0 ? text.length : at + mark.length;
}

function hideOrgComments(text: string): string {
  const spans: [number, number][] = [];
  let start = 0;
  let block: 'comment' | 'code' | undefined;
  /** Level of the hidden heading that we are under. */
  let under = 0;
  for (const line of text.split('\n')) {
    const end = start + line.length;
    const level = block === undefined ? (/^\ufeff?(\*+)[ \t]/.exec(line)?.[1]?.length ?? 0) : 0;
    if (level > 0 && (under === 0 || level <= under)) under = ORG_HIDING.test(line) ? level : 0;
    if (block === undefined && /^\s*#\+begin_/i.test(line)) block = /^\s*#\+begin_comment/i.test(line) ? 'comment' : 'code';
    const hidden = under > 0 || block === 'comment' || (block === undefined && /^\s*#(?:\s|$)/.test(line));
    if (hidden && line !== '') spans.push([start, end]);
    if (block !== undefined && /^\s*#\+end_/i.test(line)) block = undefined;
    start = end + 1;
  }
  return blanked(text, spans);
}
