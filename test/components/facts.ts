import type { CommandFacts } from '../../src/components/command-table.ts';
import { advance, startSession } from '../../src/state/session.ts';
import type { Update } from '../../src/state/updates.ts';
import { INITIAL_PREFERENCES } from '../../src/state/view-state.ts';

/** What commands are decided by after some updates, on a page whose links all can open. */
export function factsAfter(...updates: readonly Update[]): CommandFacts {
  const session = updates.reduce((before, update) => advance(update)(before), startSession());
  return { session, preferences: INITIAL_PREFERENCES, links: 'all' };
}
