import type { EventCandidate, TalkCandidate } from '../model/candidates.ts';
import type { Note } from '../notes/note.ts';

const LEAD =
  /^(?:(?:my|some|live|raw|rough|quick)\s+)*(?:notes?|trip report|report|minutes|summary)\s+(?:from|on|of|for|about|taken at)\s+/iu;

/** What meeting a note tells of: its front matter, else its first heading or line before the talks, else the name of the file. */
export function findEvent(note: Note, plain: string, talks: readonly TalkCandidate[]): EventCandidate {
  const said = ['event', 'conference', 'meeting', 'venue'].map((key) => note.matter[key]).find((value) => typeof value === 'string');
  const own = talks.length > 1 && typeof note.matter['title'] === 'string' ? note.matter['title'] : undefined;
  const date = note.matter['date'];
  const place = note.matter['place'] ?? note.matter['location'];
  return {
    ...(said !== undefined && said.trim() !== '' ? { named: true as const } : {}),
    title: said ?? own ?? opening(note, plain, talks) ?? fileTitle(note.path),
    ...(typeof date === 'string' ? { date: date.slice(0, 10) } : {}),
    ...(typeof place === 'string' ? { place } : {}),
  };
}

function opening(note: Note, plain: string, talks: readonly TalkCandidate[]): string | undefined {
  const end = talks[0]?.start ?? 0;
  const before = note.blocks.filter(
    (block) => block.start < end && block.kind !== 'hidden' && block.kind !== 'code' && block.kind !== 'rule',
  );
  const block =
    before.find(({ kind, level }) => kind === 'heading' && level === 1) ?? (before[0]?.kind === 'paragraph' ? before[0] : undefined);
  if (!block) return undefined;
  const words = plain.slice(block.textStart, block.textEnd).replace(/\s+/g, ' ').trim();
  // "Title: On engines" is a talk's field.
  if (/^(?:title|titel|titre|t[ií]tulo|titolo|topic|talk)\s*:\s*\S/i.test(words)) return undefined;
  if (words.length < 3 || words.length > 100 || /^day \d|[.;]$/i.test(words)) return undefined;
  // "the" is the sentence's, "The" is the meeting's own.
  return words
    .replace(LEAD, '')
    .replace(/^the\s+/, '')
    .replace(/[\s:#-]+$/, '');
}

function fileTitle(path: string): string {
  const name = (path.split('/').at(-1) ?? path)
    .replace(/\.[a-z]+$/i, '')
    .replace(/[-_]+/g, ' ')
    .trim();
  return name.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase()) || 'Notes';
}
