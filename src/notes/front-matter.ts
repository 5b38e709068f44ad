import { parseDocument } from 'yaml';
import type { Diagnostic } from '../model/diagnostic.ts';

const LONGEST = 65_536;

interface FrontMatter {
  readonly matter: Readonly<Record<string, unknown>>;
  /** Offset behind the closing line, 0 without front matter. */
  readonly end: number;
  readonly diagnostics: Diagnostic[];
}

/** The YAML between two `---` lines at the start of a note, as plain data. */
export function cutFrontMatter(path: string, text: string): FrontMatter {
  const nothing = { matter: {}, end: 0, diagnostics: [] };
  const opening = /^\ufeff?---[ \t]*\r?\n/.exec(text);
  if (!opening) return nothing;
  const head = text.slice(opening[0].length, opening[0].length + LONGEST);
  const closing = /^(?:---|\.\.\.)[ \t]*\r?$/m.exec(head);
  if (!closing) return nothing;
  const yaml = head.slice(0, closing.index);
  // A thematic break, prose, and another break: no front matter.
  if (!/^[^\s:#][^:\n]*:(?:\s|$)/m.test(yaml)) return nothing;
  const end = opening[0].length + closing.index + closing[0].length;
  const data = readYaml(yaml);
  if (isRecord(data)) return { matter: data, end, diagnostics: [] };
  const message = 'The front matter is not YAML of the form "key: value"; it was left out. Mend it or remove the two --- lines.';
  return { matter: {}, end, diagnostics: [{ source: path, line: 1, rule: 'front matter', message }] };
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
