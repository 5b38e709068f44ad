import { inlineGrammar } from './inline-patterns.ts';
import { commonShape, trimmedEnd, type LineGrammar, type LineShape } from './line-grammar.ts';

const TEXT_BOXES =
  'note|tip|hint|warning|important|attention|caution|danger|seealso|admonition|sidebar|topic|epigraph|highlights|pull-quote|container|compound|rubric|versionadded';

const BOX = new RegExp(`^\\s*\\.\\. (?:(?:${TEXT_BOXES})::|\\[[^\\]]{1,40}\\])\\s*`);

/** reStructuredText: titles by the line under them, fields, directives and comments by their indent. */
export const rstLine: LineGrammar = {
  fences: [
    {
      open: /^\s*\.\. (?:code|code-block|sourcecode|math|raw|parsed-literal|csv-table|highlight|prompt|doctest)::/,
      close: 'dedent',
      kind: 'code',
    },
    { open: new RegExp(`^\\s*\\.\\.(?:$| (?!\\[|(?:${TEXT_BOXES})::))`), close: 'dedent', kind: 'hidden' },
  ],
  underlined: 'by appearance',
  inlines: inlineGrammar([
    { kind: 'link', pattern: '`([^`<>\\n]{1,300}?)\\s*<([^<>`\\s]{1,1000})>`__?' },
    { kind: 'mark', pattern: ':[a-zA-Z][\\w:+-]{0,30}:`~?([^`<>\\n]{1,300}?)(?:\\s*<[^<>`\\n]{0,300}>)?`' },
    { kind: 'code', pattern: '``([^\\n]{1,200}?)``' },
    { kind: 'mark', pattern: '(?<![`:])`([^`\\n]{1,300})`__?(?![\\p{L}\\p{N}])' },
    { kind: 'comment', pattern: '()\\[(?:\\d{1,3}|#[\\w-]{0,30}|\\*)\\]_' },
  ]),
  shape,
};

function shape(line: string): LineShape {
  const end = trimmedEnd(line);
  const box = BOX.exec(line);
  if (box) {
    const text = Math.min(end, box[0].length);
    return text < end ? { kind: 'paragraph', marker: '..', text, end } : { kind: 'hidden', marker: '..', text: 0, end: 0, blank: true };
  }
  if (/^([=\-~^"#*+.'`:_])\1{3,}(?:\s+\1+)*\s*$/.test(line.slice(0, 300))) return { kind: 'rule', marker: line.trim(), text: end, end };
  // What a field says of a talk reads like a labelled line.
  const field = /^(\s*):([\p{L}][\p{L}\p{N} _-]{0,30}):(?:\s+(?=\S)|\s*$)/u.exec(line);
  if (field && field[0].length < end) return { kind: 'paragraph', marker: ':', text: (field[1]?.length ?? 0) + 1, end };
  if (field) return { kind: 'hidden', marker: ':', text: end, end };
  if (/^\s*\|\s/.test(line)) return { kind: 'paragraph', marker: '|', text: line.indexOf('|') + 1, end };
  const automatic = /^(\s*)#\.\s+/.exec(line);
  if (automatic) return { kind: 'item', marker: '#.', text: automatic[0].length, end };
  return commonShape(line);
}
