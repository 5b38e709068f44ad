import type { SessionCandidate, TalkCandidate } from '../model/candidates.ts';
import type { Block, Note } from '../notes/note.ts';
import type { HeaderTests } from './header-atoms.ts';
import { readPanelLine, type PanelPerson } from './panel-people.ts';
import { talkAt } from './reading.ts';

const ROLE_LINE =
  /^[\s*_]*(?:session )?(?:chair(?:ed by|person|s|wom[ae]n|man)?|moderat(?:ors?|ed by)|moderation|host(?:s|ed by)?|discussants?|respondents?|facilitators?|mc|leitung|présidence|président(?:e)?|modera(?:dora?)?|coordina(?:dora?|ción|zione)?|coordena(?:ção|dora?)|presidência)[\s*_]*(?:::?|：)[\s*_]*(?=\S)/iu;

/** Whether a line says who leads or discusses ("Chair: …"): it opens no talk. */
export function isRoleLine(plain: string, { textStart, textEnd }: Block): boolean {
  return textEnd - textStart < 300 && ROLE_LINE.test(plain.slice(textStart, Math.min(textEnd, textStart + 60)));
}

/** The people who lead a session, from lines such as "Chair: …" that stand in no talk. */
export function findSessionPeople(
  note: Note,
  plain: string,
  talks: readonly TalkCandidate[],
  sessions: readonly SessionCandidate[],
  tests: HeaderTests,
): { readonly person: PanelPerson; readonly session?: number }[] {
  return note.blocks.flatMap((block) => {
    if (!isRoleLine(plain, block) || block.kind === 'code' || block.kind === 'hidden' || talkAt(talks, block.start) !== undefined)
      return [];
    const session = sessions.findLastIndex(({ start }) => start <= block.start);
    return (readPanelLine(plain, block.textStart, block.textEnd, tests) ?? []).map((person) => ({
      person,
      ...(session < 0 ? {} : { session }),
    }));
  });
}
