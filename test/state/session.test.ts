import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { updateOf } from '../../src/state/command.ts';
import { advance, editOf, redo, startSession, undo } from '../../src/state/session.ts';
import type { Session } from '../../src/state/session.ts';
import { focusOn, hide, pin, select, setCamera, setFilter, setLens, setQuery } from '../../src/state/updates.ts';
import type { Update } from '../../src/state/updates.ts';
import { INITIAL_VIEW } from '../../src/state/view-state.ts';
import { anyChange, anyCommand } from './any-session.ts';

const after = (...updates: readonly Update[]) => updates.reduce((session, update) => advance(update)(session), startSession());
const edits = ({ view: { filter, hidden, pins, focus } }: Session) => ({ filter, hidden, pins, focus });
const repeat = (turn: (session: Session) => Session, session: Session): Session => {
  const next = turn(session);
  return next === session ? session : repeat(turn, next);
};

describe('undo(session) and redo(session)', () => {
  test('any history undone is as at first in all that can be undone, and redone as at last', () => {
    fc.assert(
      fc.property(fc.array(anyChange, { maxLength: 30 }), (turns) => {
        const last = turns.reduce((session, turn) => turn(session), startSession());
        const first = repeat(undo, last);
        expect(edits(first)).toEqual(edits(startSession()));
        expect(edits(repeat(redo, first))).toEqual(edits(last));
      }),
      { numRuns: 300 },
    );
  });

  test('a history of nothing but edits is wholly undone and wholly redone', () => {
    const edit = anyCommand.filter(({ type }) =>
      ['filter', 'hide', 'pin', 'unpin', 'focus', 'show-all', 'leave-focus', 'depth'].includes(type),
    );
    fc.assert(
      fc.property(fc.array(edit, { maxLength: 20 }), (commands) => {
        const begun = after(select(['concept/seed', 'talk/seeds']), setCamera({ x: 1, y: 2, zoom: 3 }));
        const last = commands.reduce((session, command) => advance(updateOf(command)!)(session), begun);
        const first = repeat(undo, last);
        expect(first.view).toEqual(begun.view);
        expect(repeat(redo, first).view).toEqual(last.view);
      }),
    );
  });

  test('what is no edit stays: choosing, typing and looking around are not undone', () => {
    const session = undo(after(setFilter({ kinds: ['paper'] }), select(['a']), setLens('everything'), setQuery('x')));
    expect(session.view).toEqual({ ...INITIAL_VIEW, selection: ['a'], lens: 'everything', query: 'x' });
  });

  test('a focus that is undone gives its selection and camera back, as leaving it does', () => {
    const focused = after(
      select(['a']),
      setCamera({ x: 1, y: 2, zoom: 2 }),
      focusOn(['a']),
      select(['b']),
      setCamera({ x: 9, y: 9, zoom: 4 }),
    );
    expect(undo(focused).view).toMatchObject({ selection: ['a'], camera: { x: 1, y: 2, zoom: 2 }, focus: undefined });
  });

  test('what a step unselected is selected again', () => {
    expect(undo(after(select(['a', 'b']), hide(['b']))).view).toMatchObject({ selection: ['a', 'b'], hidden: [] });
  });

  test('a new edit forgets what was undone; anything else does not', () => {
    const undone = undo(after(hide(['a']), hide(['b'])));
    expect(redo(advance(select(['c']))(undone)).view.hidden).toEqual(['a', 'b']);
    expect(redo(advance(hide(['c']))(undone)).view.hidden).toEqual(['a', 'c']);
  });

  test('with nothing to undo or redo the session is the same', () => {
    const session = after(select(['a']));
    expect(undo(session)).toBe(session);
    expect(redo(session)).toBe(session);
  });

  test('a step says what it edited', () => {
    const { past } = after(setFilter({ favorites: true }), hide(['a']), pin([{ key: 'a', x: 1, y: 1 }]), focusOn(['a']));
    expect(past.map(editOf)).toEqual(['filter', 'hidden', 'pins', 'focus']);
  });

  test('the same place again is no step', () => {
    expect(after(pin([{ key: 'a', x: 1, y: 1 }]), pin([{ key: 'a', x: 1.01, y: 1 }])).past).toHaveLength(1);
  });
});
