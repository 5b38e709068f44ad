import type { Block, Note } from '../notes/note.ts';
import { fold } from '../text/fold.ts';
import { LABEL, TALK_WORD } from './header-words.ts';
import type { HeaderTests } from './header-atoms.ts';
import { listOfNames } from './name-list.ts';

/** What the lines behind a label of the note hold: names of people, or anything else. */
export type LabelField = 'people' | 'other';

const LABELLED = /^[\s*_]*(\p{L}[\p{L}\p{M}'’.() -]{1,38}?)[\s*_]*[:：][\s*_]*(?=\S)/u;

/** The label that opens a line ("Autorinnen: …"), folded, and how long it is with its marks. */
export function labelOf(
  plain: string,
  { textStart, textEnd }: Pick<Block, 'textStart' | 'textEnd'>,
): { key: string; length: number } | undefined {
  const head = plain.slice(textStart, Math.min(textEnd, textStart + 60));
  // Most lines have no colon there.
  const match = head.includes(':') || head.includes('：') ? LABELLED.exec(head) : null;
  const words = match?.[1]?.trim();
  return match && words !== undefined && words.split(/\s+/).length <= 4 ? { key: fold(words), length: match[0].length } : undefined;
}

/**
 * The labels that the note itself uses as fields, in whatever language: the same words with a colon in bold at the beginning of two lines, or
 * of three plain ones. Where most values are lists of names, it is a field of people. Words that open talks ("Keynote: …") and names are none.
 */
export function learnLabels(note: Note, plain: string, tests: HeaderTests): ReadonlyMap<string, LabelField> {
  const seen = new Map<string, { bold: number; count: number; named: number }>();
  for (const block of note.blocks) {
    if (block.kind !== 'paragraph' && block.kind !== 'item') continue;
    const label = labelOf(plain, block);
    if (!label) continue;
    const words = plain
      .slice(block.textStart, block.textStart + label.length)
      .replace(/[\s*_:：]+/gu, ' ')
      .trim();
    if (LABEL.test(`${words}: x`) || TALK_WORD.test(words) || tests.name(words) >= 0.4) continue;
    const held = seen.get(label.key) ?? { bold: 0, count: 0, named: 0 };
    const [first] = block.inlines;
    const bold = first?.kind === 'strong' && first.start - block.textStart < 3 && first.end - block.textStart <= label.length + 4;
    const from = block.textStart + label.length;
    const named = block.textEnd - from < 250 && listOfNames(plain, from, block.textEnd, tests) !== undefined;
    seen.set(label.key, { bold: held.bold + (bold ? 1 : 0), count: held.count + 1, named: held.named + (named ? 1 : 0) });
  }
  const fields = [...seen].filter(([, { bold, count }]) => bold >= 2 || count >= 3);
  return new Map(fields.map(([key, { count, named }]) => [key, named >= 2 && named >= count * 0.6 ? 'people' : 'other']));
}
