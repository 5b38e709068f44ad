import { parseDocument } from 'yaml';
import type { Diagnostic } from '../model/diagnostic.ts';
import { readTomlMatter } from './read-toml-matter.ts';

const LONGEST = 65_536;
const OPENING = /^\ufeff?(?:[ \t]*\r?\n)*(---|\+\+\+)[ \t]*\r?\n/;

interface FrontMatter {
  readonly matter: Readonly<Record<string, unknown>>;
  /** Offset behind the closing line, 0 without front matter. */
  readonly end: number;
  readonly diagnostics: Diagnostic[];
}

/** The YAML between two `---` lines at the start of a note, or the TOML between two `+++` lines, as plain data. */
export function cutFrontMatter(path: string, text: string): FrontMatter {
  const nothing = { matter: {}, end: 0, diagnostics: [] };
  const opening = OPENING.exec(text.slice(0, LONGEST));
  if (!opening) return nothing;
  if (opening[1] === '+++') return cutToml(text, opening[0].length) ?? nothing;
  const head = text.slice(opening[0].length, opening[0].length + LONGEST);
  const closing = /^(?:---|\.\.\.)[ \t]*\r?$/m.exec(head);
  if (!closing) return nothing;
  const yaml = head.slice(0, closing.index);
  // A thematic break, prose, and another break: no front matter.
  if (!/^[^\s:#][^:\n]*:(?:\s|$)/m.test(yaml)) return nothing;
  const end = opening[0].length + closing.index + closing[0].length;
  const data = readYaml(yaml);
  if (isRecord(data)) return { matter: data, end, diagnostics: [] };
  // Behind a blank line it may as well be a rule.
  if (/^\ufeff?\s/.test(text)) return nothing;
  const message = 'The front matter is not YAML of the form "key: value"; it was left out. Mend it or remove the two --- lines.';
  return { matter: {}, end, diagnostics: [{ source: path, line: 1, rule: 'front matter', message }] };
}

/** The front matter of a note written for Hugo. */
function cutToml(text: string, start: number): FrontMatter | undefined {
  const head = text.slice(start, start + LONGEST);
  const closing = /^\+\+\+[ \t]*\r?$/m.exec(head);
  const matter = closing ? readTomlMatter(head.slice(0, closing.index)) : undefined;
  return closing && matter ? { matter, end: start + closing.index + closing[0].length, diagnostics: [] } : undefined;
}

/** The data, or undefined when it is no YAML; a document that unfolds to many times its size is none either. */
function readYaml(yaml: string): unknown {
  const parsed = parseDocument(yaml, { schema: 'core', logLevel: 'silent', prettyErrors: false });
  if (parsed.errors.length > 0) return undefined;
  try {
    return parsed.toJS({ maxAliasCount: 20 });
  } catch {
    return undefined;
  }
}

function isRecord(data: unknown): data is Record<string, unknown> {
  return typeof data === 'object' && data !== null && !Array.isArray(data);
}
