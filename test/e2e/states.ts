import { AT_LOAD } from './states/at-load.ts';
import { FILTERS } from './states/filters.ts';
import { IDEA } from './states/idea.ts';
import { LARGE } from './states/large.ts';
import { LIST } from './states/list.ts';
import { MAP } from './states/map.ts';
import { NODES } from './states/nodes.ts';
import { NOTE } from './states/note.ts';
import { SEVERAL } from './states/several.ts';
import { TROUBLE } from './states/trouble.ts';
import type { Way } from './states/way.ts';

/** Every state of the page, in ways through it. */
export const STATES: Readonly<Record<string, Way>> = {
  'at load': AT_LOAD,
  'an idea': IDEA,
  'a talk, a speaker, an institution, a paper': NODES,
  'the note': NOTE,
  'several nodes': SEVERAL,
  filters: FILTERS,
  'the map': MAP,
  'the list': LIST,
  trouble: TROUBLE,
  '3,000 nodes': LARGE,
};
