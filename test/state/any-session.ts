import * as fc from 'fast-check';
import { updateOf } from '../../src/state/command.ts';
import type { ViewCommand } from '../../src/state/command.ts';
import { advance, redo, startSession, undo } from '../../src/state/session.ts';
import type { Session } from '../../src/state/session.ts';
import { select, setCamera, setQuery } from '../../src/state/updates.ts';
import type { Update } from '../../src/state/updates.ts';
import { smallGraph } from './small-graph.ts';

const { nodes, edges, attributes } = smallGraph();
const PATH = attributes.sources[0]!.path;
const LENGTH = attributes.sources[0]!.text!.length;

const key = fc.constantFrom(...nodes.map((node) => node.key));
const keys = fc.uniqueArray(key, { maxLength: 4 });
const institution = fc.constantFrom('institution/turin');
const number = fc.double({ min: -5e4, max: 5e4, noNaN: true });
const camera = fc.record({ x: number, y: number, zoom: fc.double({ min: 0.05, max: 12, noNaN: true }) });
const place = fc
  .tuple(fc.nat(LENGTH - 5), fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 12 }))
  .map(([start, length, line]) => ({ source: PATH, line, start, end: start + length }));
const list = <Item>(...items: readonly Item[]) => fc.uniqueArray(fc.constantFrom(...items), { maxLength: 2 });

const change = fc.oneof(
  fc.record({ kinds: list('talk', 'paper', 'concept') }),
  fc.record({ relations: list('covers', 'gives', 'cites') }),
  fc.record({ sessions: list('fair/day-1', 'fair/day-2', 'fair/') }),
  fc.record({ institutions: fc.uniqueArray(institution, { maxLength: 1 }) }),
  fc.record({ categories: list('idea', 'method') }),
  fc.record({ favorites: fc.boolean() }),
  fc.record({ out: fc.constantFrom('fade', 'hide') }),
);

/** Any command of the view that the small graph can be asked for. */
export const anyCommand = fc.oneof(
  fc.record({ type: fc.constant('focus'), keys, depth: fc.integer({ min: 1, max: 6 }) }),
  fc.record({ type: fc.constant('focus') }),
  fc.record({ type: fc.constant('depth'), depth: fc.integer({ min: 1, max: 5 }) }),
  fc.record({ type: fc.constantFrom('leave-focus', 'show-all', 'step-out', 'walk-back') }),
  fc.record({ type: fc.constant('filter'), change }),
  fc.record({ type: fc.constantFrom('hide', 'unpin'), keys }),
  fc.record({ type: fc.constant('pin'), pins: fc.array(fc.record({ key, x: number, y: number }), { maxLength: 3 }) }),
  fc.record({ type: fc.constant('point-at'), edge: fc.constantFrom(...edges.map((edge) => edge.key), undefined) }),
  fc.record({ type: fc.constant('walk-to'), key }),
  fc.record({ type: fc.constant('ask'), ask: fc.constantFrom('path', 'compare', undefined) }),
  fc.record({ type: fc.constant('read'), place }),
  fc.record({ type: fc.constant('panel'), panel: fc.constantFrom('about', 'note') }),
  fc.record({ type: fc.constant('lens'), lens: fc.constantFrom('ideas', 'everything') }),
  fc.record({ type: fc.constant('main'), main: fc.constantFrom('map', 'list') }),
  fc.record({ type: fc.constant('pane'), pane: fc.constantFrom('panel', 'main') }),
) as fc.Arbitrary<ViewCommand>;

type Turn = (session: Session) => Session;

const update = (of: Update): Turn => advance(of);

/** Any single thing that can happen to a session, undo and redo left out. */
export const anyChange: fc.Arbitrary<Turn> = fc.oneof(
  { weight: 4, arbitrary: anyCommand.map((command) => update(updateOf(command)!)) },
  { weight: 2, arbitrary: fc.tuple(keys, fc.option(place, { nil: undefined })).map(([chosen, at]) => update(select(chosen, at))) },
  { weight: 1, arbitrary: fc.option(camera, { nil: undefined }).map((to) => update(setCamera(to))) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 12 }).map((query) => update(setQuery(query))) },
);

/** Any session that a person can come to, undoing and redoing on the way. */
export const anySession: fc.Arbitrary<Session> = fc
  .array(fc.oneof({ weight: 6, arbitrary: anyChange }, { weight: 1, arbitrary: fc.constantFrom<Turn>(undo, redo) }), { maxLength: 24 })
  .map((turns) => turns.reduce((session, turn) => turn(session), startSession()));
