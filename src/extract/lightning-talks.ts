import type { Block, Note } from '../notes/note.ts';
import { findByLine, type ByLine } from './by-line.ts';
import type { HeaderTests } from './header-atoms.ts';
import { withMarkedTitle } from './marked-title.ts';
import type { Opener } from './opener.ts';
import { stripHeader } from './strip-header.ts';
import { splitHeader, type HeaderPrior } from './split-header.ts';

const NOT_SEEN =
  /^\s*\(?(?:missed|skipped|discussion\b|coffee\b|lunch\b|q ?& ?a\b|(?:i )?(?:left|did ?n[o']t see)|no notes|and (?:some )?(?:others|more)|others)\b/i;

/** A list item, or a line with "(a)" in front of it. */
export function isListed(plain: string, { kind, textStart, textEnd }: Block): boolean {
  return (
    kind === 'item' ||
    (kind === 'paragraph' && /^\s*\((?:[a-z]|\d{1,2})\)\s/.test(plain.slice(textStart, Math.min(textEnd, textStart + 8))))
  );
}

/** Lightning talks: each top bullet with lines below it is one; below a heading that says so (`called`) also the few that name somebody. */
export function findLightningTalks(
  note: Note,
  plain: string,
  opener: Opener,
  end: number,
  tests: HeaderTests,
  prior: HeaderPrior | undefined,
  called = false,
): { opener: Opener; end: number }[] {
  const blocks = note.blocks
    .map((block, index) => ({ block, index }))
    .filter(({ block }) => block.start > opener.block.end && block.end <= end);
  const items = blocks.filter(({ block }) => isListed(plain, block));
  const top = Math.min(...items.map(({ block }) => block.indent));
  const heads = items.filter(({ block }) => block.indent === top);
  const nested = heads.filter(({ index }) => (note.blocks[index + 1]?.indent ?? 0) > top && note.blocks[index + 1]?.kind === 'item').length;
  const named = heads.filter(({ block }) => {
    const { start, end: to } = stripHeader(plain, block);
    const { people, title } = splitHeader(plain, start, to, tests, prior);
    return people.length > 0 && (!called || title !== undefined);
  });
  const all = heads.length >= 2 && Math.max(nested, named.length) >= heads.length * 0.5;
  if (!all && !called) return [];
  return (all ? heads : named).flatMap(({ block, index }) => {
    // What was crossed out or missed is no talk.
    if (note.text.startsWith('~~', block.textStart) || NOT_SEEN.test(plain.slice(block.textStart, block.textEnd))) return [];
    const next = heads.find((other) => other.index > index)?.block.start ?? end;
    const below = note.blocks
      .slice(index + 1)
      .filter((b) => b.start < next)
      .slice(0, 5);
    const { start, end: to } = stripHeader(plain, block);
    const parts = withMarkedTitle(plain, block, splitHeader(plain, start, to, tests, prior), tests);
    const byLine: ByLine | undefined = parts.people.length > 0 ? undefined : findByLine(note, plain, below, tests);
    const found: Opener = {
      index,
      block,
      shape: `bullet ${block.level}`,
      start,
      end: to,
      parts,
      ...(byLine ? { byLine } : {}),
      evidence: 0.6,
      section: false,
    };
    return [{ opener: found, end: Math.max(block.end, note.text.slice(0, next).trimEnd().length) }];
  });
}
