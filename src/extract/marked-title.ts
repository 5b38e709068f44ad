import type { Span } from '../model/evidence.ts';
import type { Block } from '../notes/note.ts';
import { LABEL, TALK_WORD } from './header-words.ts';
import type { HeaderTests } from './header-atoms.ts';
import { isSection } from './is-section.ts';
import { trimSpan } from './name-span.ts';
import type { HeaderParts } from './split-header.ts';

/** What may follow words in bold that are a title: a mark, or a word that leads to a name. */
const BEHIND = /^[\s*_]*(?:[–—:,.(|/-]|(?:by|with|w\/|von|par|por|di)\s)/iu;

/**
 * Parts of a line whose first words are in bold or in italics and name nobody: those are its title, though the notes behind the names may be
 * longer ("**Loom** – team Silk (Ada Byron): detects threads").
 */
export function withMarkedTitle(plain: string, block: Block, read: HeaderParts, tests: HeaderTests): HeaderParts {
  const parts = withoutOn(plain, block, read);
  const title = markedTitle(plain, block, tests);
  if (!title || (parts.title && parts.title.start < title.end && parts.people.length > 0)) return parts;
  if (parts.people.some(({ start }) => start < title.end)) return parts;
  if (parts.people.length === 0) return { ...parts, title };
  return { ...parts, title, order: 'name-last' };
}

/** "Ada Byron on *looms and cards*": the word in front of what is in marks is no part of the title. */
function withoutOn(plain: string, { inlines }: Block, parts: HeaderParts): HeaderParts {
  const { title } = parts;
  if (!title || parts.people.length === 0) return parts;
  const lead = /^(?:on|about|über|sur|sobre|su)\s+/u.exec(plain.slice(title.start, title.start + 12))?.[0].length ?? 0;
  const marked = lead > 0 && inlines.some(({ start, textStart }) => start <= title.start + lead && textStart >= title.start + lead);
  return marked ? { ...parts, title: { start: title.start + lead, end: title.end } } : parts;
}

function markedTitle(plain: string, { inlines, textStart, textEnd }: Block, tests: HeaderTests): Span | undefined {
  const [first] = inlines;
  if ((first?.kind !== 'strong' && first?.kind !== 'emphasis') || first.start - textStart > 3 || textEnd - first.end < 8) return undefined;
  const span = trimSpan(plain, first.textStart, first.textEnd);
  if (!span || !BEHIND.test(plain.slice(first.end, first.end + 12))) return undefined;
  const written = plain.slice(first.textStart, first.textEnd).trim();
  const words = plain.slice(span.start, span.end);
  if (written.endsWith(':') || words.length > 160 || !/\p{L}{3}/u.test(words) || LABEL.test(`${words}: x`)) return undefined;
  if (isSection(words) || (TALK_WORD.test(words) && !/\s/.test(words)) || tests.name(words) >= 0.3) return undefined;
  const mark = /^[?!)]/.exec(plain.slice(span.end, first.textEnd))?.[0].length ?? 0;
  return { start: span.start, end: span.end + mark };
}
