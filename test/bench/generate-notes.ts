import type { Lexicon } from '../../src/extract/lexicon.ts';
import { seededRandom } from '../../src/layout/seeded-random.ts';
import { sentence, talkTitle } from './bench-sentences.ts';
import { createBenchWords, type BenchWords } from './bench-words.ts';

/** A generated note. */
export interface GeneratedNote {
  readonly path: string;
  readonly text: string;
}

interface GeneratedTalk {
  readonly number: number;
  readonly title: string;
  readonly speaker: string;
  readonly institution: string;
  readonly lines: readonly string[];
}

/** A way to write notes down: its ending, what stands at the top, and one talk; `single` notes are of one talk each. */
interface NoteLayout {
  readonly ending: string;
  readonly single?: boolean;
  readonly head: (title: string) => string;
  readonly talk: (talk: GeneratedTalk) => string;
}

const bullets = (lines: readonly string[], mark = '- ') => lines.map((line) => `${mark}${line}`).join('\n');
const heading = (title: string) => `# ${title}\n\n`;
const hour = (number: number) => `${String(8 + number).padStart(2, '0')}:30`;

const LAYOUTS: readonly NoteLayout[] = [
  { ending: 'md', head: heading, talk: ({ title, speaker, lines }) => `## ${speaker}: ${title}\n\n${bullets(lines)}\n\n` },
  {
    ending: 'md',
    head: heading,
    talk: ({ title, speaker, institution, lines }) => `### ${title}\n\n*${speaker}, ${institution}*\n\n${bullets(lines)}\n\n`,
  },
  {
    ending: 'txt',
    head: (title) => `${title}\n\n`,
    talk: ({ number, title, speaker, institution, lines }) =>
      `${number}. ${title} - ${speaker}, ${institution}\n${bullets(lines, '   • ')}\n\n`,
  },
  {
    ending: 'md',
    head: heading,
    talk: ({ title, speaker, institution, lines }) => `## ${title}\n\n- speaker: ${speaker} (${institution})\n${bullets(lines)}\n\n`,
  },
  {
    ending: 'md',
    head: heading,
    talk: ({ number, title, speaker, lines }) => `**${hour(number)} ${title}** — ${speaker}\n\n${lines.join(' ')}\n\n`,
  },
  {
    ending: 'org',
    head: (title) => `#+TITLE: ${title}\n\n`,
    talk: ({ title, speaker, institution, lines }) => `* ${title} (${speaker}, ${institution})\n${bullets(lines)}\n\n`,
  },
  {
    ending: 'md',
    single: true,
    head: () => '',
    talk: ({ title, speaker, institution, lines }) =>
      `---\ntitle: "${title.replaceAll('"', '')}"\nspeaker: ${speaker}\naffiliation: ${institution}\n---\n\n${bullets(lines, '* ')}\n`,
  },
  {
    ending: 'txt',
    head: (title) => `${title}\n${'='.repeat(title.length)}\n\n`,
    talk: ({ title, speaker, institution, lines }) =>
      `${title}\n${'-'.repeat(title.length)}\nby ${speaker} (${institution})\n\n${lines.join('\n')}\n\n`,
  },
  {
    ending: 'md',
    head: heading,
    talk: ({ number, title, speaker, lines }) => `- ${hour(number)} ${title} (${speaker})\n${bullets(lines, '  - ')}\n`,
  },
  {
    ending: 'md',
    head: heading,
    talk: ({ title, speaker, institution, lines }) => `## ${title} | ${speaker} | ${institution}\n\n${bullets(lines)}\n\n`,
  },
];
/** Notes end with the talk that reaches this. */
const LENGTH = 2100;

/** So many notes of about 2.5 kB in turn in each layout, the same for the same seed. */
export function generateNotes(count: number, lexicon: Lexicon, seed = 1): GeneratedNote[] {
  const words = createBenchWords(lexicon, count, seededRandom(seed));
  return Array.from({ length: count }, (_, i) => {
    const layout = LAYOUTS[i % LAYOUTS.length] as NoteLayout;
    const path = `${String(Math.floor(i / 100)).padStart(3, '0')}/note-${String(i).padStart(5, '0')}.${layout.ending}`;
    return { path, text: write(layout, words) };
  });
}

function write(layout: NoteLayout, words: BenchWords): string {
  let text = layout.head(`${words.concept()} days ${2000 + words.number(25)}`);
  for (let number = 1; text.length < LENGTH; number++) {
    if (number > 1 && layout.single) return text + bullets(sentences(words, Math.ceil((LENGTH - text.length) / 90)), '* ');
    const lines = sentences(words, 5 + words.number(6));
    text += layout.talk({ number, title: talkTitle(words), speaker: words.person(), institution: words.institution(), lines });
  }
  return text;
}

function sentences(words: BenchWords, count: number): string[] {
  return Array.from({ length: count }, () => sentence(words));
}
