import type { KnowledgeGraph } from '../graph/knowledge-graph.ts';
import type { Command } from '../state/command.ts';
import type { Walk } from '../state/view-state.ts';
import type { Visibility } from '../state/visibility.ts';
import type { MapView } from '../view/map-view.ts';
import { findNextEdge, findOtherEnd } from '../view/next-edge.ts';
import { emit } from './events.ts';
import { mapKey } from './map-key.ts';
import type { MapAct } from './map-key.ts';
import type { MapNow } from './tell-act.ts';

/** Keys whose doing is plain. */
const QUIET: ReadonlySet<MapAct['type']> = new Set(['search', 'keys', 'zoom', 'fit', 'pan']);

/** What of the map keys work with. */
interface Host extends HTMLElement {
  readonly graph: KnowledgeGraph | undefined;
  readonly selection: readonly string[];
  readonly visibility: Visibility | undefined;
  readonly walk: Walk | undefined;
  /** Single letters act. */
  readonly letters: boolean;
  /** Opens the menu of a node where it stands. */
  readonly openMenu: (key: string) => void;
}

/** Does what keys ask of the map, and says what came of it where that is not plain to see. */
export class MapKeys {
  readonly #host: Host;
  /** Selected nodes that the arrows leave selected. */
  #kept: readonly string[] = [];

  constructor(host: Host) {
    this.#host = host;
  }

  /** What is no longer selected is no longer kept. */
  forget(): void {
    this.#kept = this.#kept.filter((key) => this.#host.selection.includes(key));
  }

  /** A key was pressed while the map had the focus. */
  press(event: KeyboardEvent, view: MapView): void {
    const act = mapKey(event, this.#host.letters);
    if (act === undefined || event.defaultPrevented) return;
    event.preventDefault();
    // What the page does with the same key is done here already.
    if (act.type === 'search' || act.type === 'keys') event.stopPropagation();
    view.settle();
    const before = this.#now();
    this.#act(act, view);
    void this.#tell(act, before);
  }

  #act(act: MapAct, view: MapView): void {
    const { selection, visibility } = this.#host;
    const key = selection.at(-1);
    switch (act.type) {
      case 'step':
        return this.#stepTo(view.step(act.direction));
      case 'keep':
        return key === undefined ? undefined : this.#keep(key);
      case 'open':
        return key === undefined ? undefined : this.#openOrWalk(key);
      case 'back':
        return this.#run({ type: 'walk-back' });
      case 'point':
        return key === undefined ? undefined : this.#point(key, act.by);
      case 'focus':
        return key === undefined ? undefined : this.#run({ type: 'focus', keys: selection });
      case 'depth':
        return visibility?.near === undefined ? undefined : this.#run({ type: 'depth', depth: act.depth });
      case 'ask':
        return selection.length === 2 ? this.#run({ type: 'ask', ask: act.ask }) : undefined;
      case 'menu':
        return key === undefined ? undefined : this.#host.openMenu(key);
      case 'out':
        return this.#run({ type: 'step-out' });
      case 'search':
      case 'keys':
        return this.#run({ type: act.type });
      case 'zoom':
        return view.zoomBy(act.factor);
      case 'fit':
        return view.fit();
      case 'pan':
        return view.panBy(act.x, act.y);
    }
  }

  #run(command: Command): void {
    emit(this.#host, 'kg-command', command);
  }

  #stepTo(next: string | undefined): void {
    if (next !== undefined) emit(this.#host, 'kg-select', { keys: [...this.#kept.filter((kept) => kept !== next), next] });
  }

  #keep(key: string): void {
    const wasKept = this.#kept.includes(key);
    this.#kept = wasKept ? this.#kept.filter((kept) => kept !== key) : [...this.#kept, key];
    emit(this.#host, 'kg-keep', { key, kept: !wasKept });
  }

  /** Along the edge that is pointed at; without one the node's connections open. */
  #openOrWalk(key: string): void {
    const { graph, walk } = this.#host;
    const edge = walk?.edge;
    const end = edge === undefined || graph === undefined ? undefined : findOtherEnd(graph, edge, key);
    if (end === undefined) emit(this.#host, 'kg-open', { key });
    else this.#run({ type: 'walk-to', key: end });
  }

  #point(key: string, by: 1 | -1): void {
    const { graph, visibility, walk } = this.#host;
    if (graph?.hasNode(key) !== true) return;
    this.#run({ type: 'point-at', edge: findNextEdge(graph, key, walk?.edge, by, visibility) });
  }

  #now(): MapNow {
    const { graph, selection, visibility, walk } = this.#host;
    return { graph, selection, near: visibility?.near, walk };
  }

  /** Says what a key did, or why it did nothing, once that is shown. */
  async #tell(act: MapAct, before: MapNow): Promise<void> {
    if (QUIET.has(act.type)) return;
    const { tellAct } = await import('./tell-act.ts');
    await new Promise((resolve) => requestAnimationFrame(resolve));
    const text = tellAct(act, before, this.#now());
    if (text !== undefined) emit(this.#host, 'kg-say', { text });
  }
}
