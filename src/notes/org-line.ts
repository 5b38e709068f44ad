import { commonShape, trimmedEnd, type LineGrammar, type LineShape } from './line-grammar.ts';

/** Org mode: headings, drawers, comments, settings, blocks. */
export const orgLine: LineGrammar = {
  fences: [
    { open: /^\s*#\+begin_(?:src|example|export)/i, close: /^\s*#\+end_/i, kind: 'code' },
    { open: /^\s*#\+begin_comment/i, close: /^\s*#\+end_/i, kind: 'hidden' },
    { open: /^\s*:(?:logbook|clock|notes):\s*$/i, close: /^\s*:end:\s*$/i, kind: 'hidden' },
  ],
  underlined: false,
  shape,
};

function shape(line: string): LineShape {
  const end = trimmedEnd(line);
  const heading = /^\ufeff?(\*+)\s+(?:(?:TODO|DONE|NEXT|WAITING)\s+)?(?:\[#[A-Z]\]\s+)?/.exec(line);
  if (heading) {
    const tags = /\s+:[\w@:]+:$/.exec(line.slice(0, end));
    const level = Math.min(6, heading[1]?.length ?? 1);
    return { kind: 'heading', marker: heading[1] ?? '*', text: heading[0].length, end: tags ? tags.index : end, level };
  }
  const setting = /^\s*#\+([A-Za-z_]+):\s*(.*)$/.exec(line);
  if (setting)
    return { kind: 'hidden', marker: '#+', text: end, end, setting: [(setting[1] ?? '').toLowerCase(), (setting[2] ?? '').trim()] };
  // What a drawer says of a talk reads like a line of its own, the rest of it is for org alone.
  const property =
    /^(\s*):((?:speaker|presenter|author|affil(?:iation)?|institution|institute|university|company|employer|host|organi[sz]ation|time|room|location|chair|moderator)s?):\s+\S/i.exec(
      line,
    );
  if (property) return { kind: 'paragraph', marker: ':', text: (property[1]?.length ?? 0) + 1, end };
  if (/^\s*:[\w-]+:(?:\s|$)/.test(line)) return { kind: 'hidden', marker: ':', text: end, end };
  if (/^\s*#(?:\s|\+|$)/.test(line) || /^\s*(?:CLOSED|SCHEDULED|DEADLINE):/.test(line))
    return { kind: 'hidden', marker: '#', text: end, end };
  if (/^\s*-{5,}\s*$/.test(line)) return { kind: 'rule', marker: '-----', text: end, end };
  if (/^\s*\|/.test(line)) return { kind: 'row', marker: '|', text: line.indexOf('|') + 1, end };
  const footnote = /^\[fn:[\w-]{1,40}\]\s+/.exec(line);
  if (footnote) return { kind: 'paragraph', marker: footnote[0].trim(), text: footnote[0].length, end };
  return commonShape(line);
}
