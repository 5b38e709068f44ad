import type { ScheduledTalk } from '../state/scheduled-talk.ts';
import { surname } from '../state/scheduled-talk.ts';
import { words } from './messages.ts';

/** Who gives a talk, in words: "Nati Srebro", "Panel · Phillips, Malik +3"; the title where nobody is named. */
export function talkName({ panel, speakers, title }: ScheduledTalk): string {
  if (panel) {
    if (speakers.length === 0) return words.panelShort;
    return words.panelOf(
      speakers.slice(0, 2).map(({ label }) => surname(label)),
      Math.max(0, speakers.length - 2),
    );
  }
  if (speakers.length > 0) return speakers.map(({ label }) => label).join(', ');
  return title === '' ? words.noSpeaker : title;
}

/** What is said under the name: the title, unless the name is it. */
export function talkTitle(talk: ScheduledTalk): string {
  if (talk.title === '') return talk.panel ? '' : words.untitled;
  return talkName(talk) === talk.title ? '' : talk.title;
}

/** Where its speakers come from, and what the notes call those whose name was put right. */
export function talkOrigin({ institutions, speakers }: ScheduledTalk): string {
  const written = speakers.flatMap((speaker) => (speaker.written === '' ? [] : [speaker.written]));
  return [institutions.join(', '), written.length === 0 ? '' : words.inTheNotes(written)].filter((part) => part !== '').join(' · ');
}

/** One word for the schedule: a surname, "Panel", or the title's beginning. */
export function talkShort({ panel, speakers, title }: ScheduledTalk): string {
  if (panel) return words.panelShort;
  const first = speakers[0];
  return first === undefined ? (title === '' ? '–' : title) : surname(first.label);
}

/** Where it stands in the schedule: "Day 2 · 3". */
export function talkPlace({ session, order }: ScheduledTalk): string {
  return session === undefined ? '' : words.placeInSession(session, order);
}

/** All of it in one line, for those who cannot see the talk. */
export function talkLine(talk: ScheduledTalk): string {
  return [talkName(talk), talkTitle(talk), talkPlace(talk)].filter((part) => part !== '').join(', ');
}
