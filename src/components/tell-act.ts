import type { KnowledgeGraph } from '../graph/knowledge-graph.ts';
import type { Walk } from '../state/view-state.ts';
import { digits } from './digits.ts';
import type { MapAct } from './map-key.ts';

/** What of the map a key may change. */
export interface MapNow {
  readonly graph: KnowledgeGraph | undefined;
  readonly selection: readonly string[];
  /** Nodes of the focus, its hubs first; undefined without one. */
  readonly near: ReadonlyMap<string, number> | undefined;
  readonly walk: Walk | undefined;
}

/** The words for what a key did where that is not plain to see, and for why it did nothing. */
export const actWords = {
  nothingFurther: { left: 'Nothing further left', right: 'Nothing further right', up: 'Nothing further up', down: 'Nothing further down' },
  selectFirst: 'Select something first',
  selectSecond: 'Select a second one first: Space keeps this one, the arrows add another',
  onlyTwo: (count: number) => `This is asked of two, and ${digits(count)} are selected`,
  focus: (name: string, depth: number, nodes: number) =>
    `Focus on ${name}, ${digits(depth)} ${depth === 1 ? 'step' : 'steps'}, ${digits(nodes)} ${nodes === 1 ? 'node' : 'nodes'}`,
  focusFirst: 'F focuses first; then 1 to 5 set how far it reaches',
  focusLeft: 'Focus left',
  noEdge: 'Nothing that is shown is joined with it',
  noWay: 'There is no walk to go back on',
} as const;

/** What to say after a key has acted, from how things were before and are now; undefined where it is seen and said anyway. */
export function tellAct(act: MapAct, before: MapNow, now: MapNow): string | undefined {
  const { selection, near, walk } = now;
  const isNone = before.selection.length === 0;
  switch (act.type) {
    case 'step':
      return !isNone && before.selection.at(-1) === selection.at(-1) ? actWords.nothingFurther[act.direction] : undefined;
    case 'focus':
      return isNone ? actWords.selectFirst : tellFocus(now, 1);
    case 'depth':
      return near === undefined ? actWords.focusFirst : tellFocus(now, act.depth);
    case 'ask':
      if (before.selection.length === 2) return undefined;
      return isNone
        ? actWords.selectFirst
        : before.selection.length === 1
          ? actWords.selectSecond
          : actWords.onlyTwo(before.selection.length);
    case 'point':
      return isNone ? actWords.selectFirst : walk?.edge === undefined ? actWords.noEdge : undefined;
    case 'back':
      return (before.walk?.behind.length ?? 0) === 0 ? actWords.noWay : undefined;
    case 'out':
      return before.near !== undefined && near === undefined ? actWords.focusLeft : undefined;
    case 'keep':
    case 'open':
    case 'menu':
      return isNone ? actWords.selectFirst : undefined;
    default:
      return undefined;
  }
}

function tellFocus({ graph, near }: MapNow, depth: number): string | undefined {
  const [hub] = near?.keys() ?? [];
  if (hub === undefined || near === undefined) return undefined;
  return actWords.focus(graph?.hasNode(hub) === true ? graph.getNodeAttribute(hub, 'label') : hub, depth, near.size);
}
