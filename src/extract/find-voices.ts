import type { PersonCandidate } from '../model/candidates.ts';
import { foldWords } from '../text/fold.ts';
import { quoteAt } from './quote.ts';
import type { Extractor } from './reading.ts';
import { closeness } from '../text/similarity.ts';

const VOICE = /^\s*([\p{Lu}][\p{L}\p{M}.'’-]+(?:\s+[\p{Lu}][\p{L}\p{M}.'’-]+){0,2})\s*(?::|\s[-–—]\s)\s*(?=\S)/u;

/** "Regina: …" in the minutes of a talk with several people: what follows is said by that one, up to the next voice or blank line. */
export const findVoices: Extractor = {
  name: 'voices',
  find({ note, plain, talks, people }) {
    const voices: PersonCandidate[] = [];
    const membersOf = new Map<number, PersonCandidate[]>();
    for (const person of people) {
      if (person.talk === undefined || person.as === 'roster') continue;
      membersOf.set(person.talk, [...(membersOf.get(person.talk) ?? []), person]);
    }
    talks.forEach((talk, index) => {
      const members = membersOf.get(index) ?? [];
      if (members.length < 2) return;
      let open: { person: PersonCandidate; from: number } | undefined;
      const close = (to: number): void => {
        if (open) voices.push({ ...open.person, says: { start: open.from, end: to } });
        open = undefined;
      };
      let last = talk.header.end;
      for (const block of note.blocks) {
        if (block.start < talk.header.end || block.start >= talk.end) continue;
        const voice = VOICE.exec(plain.slice(block.textStart, Math.min(block.textEnd, block.textStart + 120)));
        const name = voice?.[1];
        if (name !== undefined && members.some((member) => isPartOf(name, member.name))) {
          close(last);
          const start = block.textStart + (voice?.[0].indexOf(name) ?? 0);
          const evidence = quoteAt(note, start, start + name.length, 'voice in the minutes');
          open = { person: { name, evidence, as: 'voice', talk: index }, from: start };
        } else if (open && block.gap && block.kind !== 'item') close(last);
        last = block.end;
      }
      close(last);
    });
    return { people: voices };
  },
};

/** A first or last name, or a near spelling of one, of a member. */
function isPartOf(name: string, member: string): boolean {
  const said = foldWords(name);
  const words = foldWords(member).split(' ');
  return (
    foldWords(member) === said ||
    words.some((word) => word === said || (said.length >= 5 && closeness(said, word) >= 0.85 && said[0] === word[0]))
  );
}
