import type { TalkAttributes } from '../model/graph-file.ts';

/** Whether the notes say anything of a talk beyond its heading; without the text nobody can tell, and it counts as noted. */
export function isNoted(
  { source, start, end }: Pick<TalkAttributes, 'source' | 'start' | 'end'>,
  texts: ReadonlyMap<string, string>,
): boolean {
  const text = texts.get(source);
  if (text === undefined) return true;
  const lines = text
    .slice(start, end)
    .split('\n')
    .filter((line) => /[\p{L}\p{N}]/u.test(line));
  return lines.length > 1;
}
