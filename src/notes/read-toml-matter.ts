const PAIR = /^[ \t]*(?:([\w-]+)|"([^"\n]+)")[ \t]*=[ \t]*(.*)$/;

/** The values at the top of a TOML front matter (texts, numbers, dates, booleans, lists of them); undefined when it has none. */
export function readTomlMatter(toml: string): Record<string, unknown> | undefined {
  const pairs: [string, unknown][] = [];
  let table = '';
  const lines = toml.split(/\r?\n/);
  for (let i = 0; i < lines.length; i++) {
    const section = /^[ \t]*\[+([^[\]]+)\]+/.exec(lines[i] ?? '');
    if (section) table = section[1] ?? '';
    const [, plain, quoted, first = ''] = PAIR.exec(lines[i] ?? '') ?? [];
    const key = plain ?? quoted;
    // Hugo keeps what is one's own under [params].
    if (key === undefined || (table !== '' && table !== 'params' && table !== 'extra')) continue;
    let written = first.trim();
    while (written.startsWith('[') && !written.includes(']') && i + 1 < lines.length) written += ` ${(lines[++i] ?? '').trim()}`;
    pairs.push([key, valueOf(written)]);
  }
  return pairs.length === 0 ? undefined : Object.fromEntries(pairs);
}

function valueOf(written: string): unknown {
  if (written.startsWith('[')) return [...written.matchAll(/"((?:[^"\\]|\\.)*)"|'([^']*)'|([\w.:+-]+)/g)].map(([whole]) => valueOf(whole));
  const text = /^"((?:[^"\\]|\\.)*)"/.exec(written);
  if (text) return (text[1] ?? '').replace(/\\(["\\])/g, '$1');
  const literal = /^'([^']*)'/.exec(written);
  if (literal) return literal[1] ?? '';
  const said = written.replace(/\s*#.*$/, '');
  if (said === 'true' || said === 'false') return said === 'true';
  return /^[+-]?\d+(?:\.\d+)?$/.test(said) ? Number(said) : said;
}
