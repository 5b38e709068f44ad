import { isChat } from './chat-line.ts';
import type { NoteFormat } from './note.ts';

const SAMPLE = 100_000;
const ENDINGS: readonly (readonly [RegExp, NoteFormat])[] = [
  [/\.org$/i, 'org'],
  [/\.(?:rst|rest)$/i, 'rst'],
  [/\.(?:adoc|asciidoc)$/i, 'asciidoc'],
  [/\.(?:wiki|mediawiki)$/i, 'wiki'],
];

/** How a note is written: by the ending of its name, and in a `.md` or `.txt` by what most of its lines that say so look like. */
export function formatOf(path: string, text: string): NoteFormat {
  const named = ENDINGS.find(([ending]) => ending.test(path));
  if (named) return named[1];
  const lines = text.slice(0, SAMPLE).split('\n', 5_000);
  const markdown = /\.(?:md|markdown|mkd|mdx|rmd|qmd)$/i.test(path);
  const hashes = count(lines, /^#{1,6} \S/);
  return vote(lines, hashes) ?? (markdown || hashes >= 2 ? 'markdown' : 'text');
}

function vote(lines: readonly string[], hashes: number): NoteFormat | undefined {
  const equals = lines.filter((line) => line.startsWith('='));
  const closed = count(equals, /^(={2,5})[ \t]*[^=\s][^=]{0,200}\1[ \t]*\r?$/);
  if ((closed >= 3 || (closed >= 2 && count(lines, WIKI) > 0)) && closed >= count(lines, /^#{2,6} \S/)) return 'wiki';
  if (hashes >= 2) return undefined;
  if (closed === 0 && count(equals, /^={1,5} [^=\s][^=]{0,200}\r?$/) >= 2 && count(equals, /^== [^=\s]/) > 0) return 'asciidoc';
  if (isRst(lines)) return 'rst';
  const said = lines.filter((line) => line.trim() !== '');
  if (isChat(said)) return 'chat';
  const tabbed = said.filter((line) => line.startsWith('\t')).length;
  const outline = said.length >= 6 && tabbed >= said.length * 0.5 && count(said, MARKED) < said.length * 0.2;
  return outline ? 'outline' : undefined;
}

const WIKI = /'''?[^'\s]|^__[A-Z]+__|^\{\{|\[\[[^[\]]+\]\]|\[https?:\S+ [^\]]+\]/;
const MARKED = /^\s*(?:[-*+•◦‣▪●○–—>|]|\d{1,3}[.)])\s*\S/;
const UNDERLINES = '=-~^"#*+.\'`:_';

/** Titles with a line under them, and something that only reStructuredText has: fields, directives, unusual or doubled lines. */
function isRst(lines: readonly string[]): boolean {
  let titles = 0;
  let unusual = 0;
  lines.forEach((line, i) => {
    if (line === '' || !UNDERLINES.includes(line.charAt(0))) return;
    const title = lines[i - 1]?.trimEnd() ?? '';
    const mark = /^([=\-~^"#*+.'`:_])\1{2,}\s*$/.exec(line.slice(0, 300))?.[1];
    if (mark === undefined || title === '' || /^[\s\p{P}\p{S}]/u.test(title) || line.trimEnd().length < title.length - 1) return;
    titles++;
    const over = lines[i - 2]?.trimEnd() ?? '';
    if (!'=-~'.includes(mark) || over === line.trimEnd()) unusual++;
  });
  if (titles < 2) return false;
  return (
    unusual >= 2 ||
    count(lines, /^\.\. (?:[\w-]+::|_[^:]+:|\[|[a-z]+: )/) > 0 ||
    count(lines, /^:\p{L}[\p{L}\p{N} _-]{0,30}:(?:\s|$)/u) >= 2
  );
}

function count(lines: readonly string[], test: RegExp): number {
  return lines.filter((line) => test.test(line.slice(0, 1_000))).length;
}
