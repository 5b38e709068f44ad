import type { TextInput } from '../../src/model/text-input.ts';
import type { NamePair } from './name-pair.ts';

const OTHERS = ['Tolga Ünver', 'Ngozi Abara', 'Petr Hlavsa', 'Miriam Toledano'];

/** Short notes of one meeting, or of two, that name `a` in the first talk and `b` in the second; `b` stands after `middle` in the last note. */
export function writePair({ kind, a, b, at = ['', ''], apart = false }: NamePair): { notes: readonly TextInput[]; middle: number } {
  const talk = (name: string, place: string, i: number): string => {
    const [speaker, home] = kind === 'person' ? [name, place] : [OTHERS[i] ?? '', kind === 'institution' ? name : ''];
    const about = kind === 'concept' ? name : 'tea';
    const title = ['Lanterns in the harbour', 'What the rain left'][i] ?? '';
    return `## ${title}\n**${speaker}**${home === '' ? '' : ` (${home})`}\n\n- about **${about}**, mostly\n- and so on\n- more of **${about}**\n`;
  };
  const other = (i: number): string => `## ${['Bells at noon', 'A short walk'][i] ?? ''}\n**${OTHERS[i + 2] ?? ''}**\n\n- ropes\n`;
  const [first, second] = [talk(a, at[0], 0), talk(b, at[1], 1)];
  const start = ['# Notes from Bergen', other(0), first].join('\n\n');
  if (!apart) return { notes: [{ path: 'notes.md', text: [start, second, other(1)].join('\n\n') }], middle: start.length };
  const rest = ['# Notes from Porto', second, other(1)].join('\n\n');
  return {
    notes: [
      { path: 'bergen/notes.md', text: start },
      { path: 'porto/notes.md', text: rest },
    ],
    middle: 0,
  };
}
