import type { EdgeKind, NodeKind } from '../model/ontology.ts';
import type { Command } from '../state/command.ts';
import type { Camera, Place, Preferences, ViewState } from '../state/view-state.ts';

/** Of how many in all how many are drawn. */
export interface Drawn<Kind extends string> {
  readonly drawn: Readonly<Record<Kind, number>>;
  readonly total: Readonly<Record<Kind, number>>;
}

/** The events that components dispatch, with their details; all of them bubble and cross shadow roots. */
export interface KgEvents {
  /** The selection should be these keys; `place` is a line of a note to show with it. */
  'kg-select': { readonly keys: readonly string[]; readonly place?: Place };
  /** The pointer rests on this node, or on none. */
  'kg-hover': { readonly key: string | undefined };
  /** The arrows leave this node selected from now on, or no longer. */
  'kg-keep': { readonly key: string; readonly kept: boolean };
  /** Show all about this node. */
  'kg-open': { readonly key: string };
  /** How many nodes of each kind, and edges of each relation, the map draws, filtered ones left aside. */
  /** `away`: keys of what filters take from the map; undefined in a focus, where nobody counts them. */
  'kg-drawn': Drawn<NodeKind> & { readonly relations: Drawn<EdgeKind>; readonly away?: readonly string[] | undefined };
  /** Something is said in a short note. */
  'kg-say': { readonly text: string };
  /** The map cannot be drawn. */
  'kg-unmapped': undefined;
  'kg-query': { readonly query: string };
  'kg-command': Command;
  /** The map looks elsewhere now. */
  'kg-camera': { readonly camera: Camera | undefined };
  /** The view has changed (told by `kg-app` to its host, which may mirror it). */
  'kg-view': { readonly view: ViewState; readonly before: ViewState };
  /** What a person wants of every view has changed (told by `kg-app` to its host, which may keep it). */
  'kg-preferences': Preferences;
}

/** Dispatches one of the page's events from an element. */
export function emit<Type extends keyof KgEvents>(element: HTMLElement, type: Type, detail: KgEvents[Type]): void {
  element.dispatchEvent(new CustomEvent(type, { detail, bubbles: true, composed: true }));
}

type KgEventMap = { readonly [Type in keyof KgEvents]: CustomEvent<KgEvents[Type]> };

declare global {
  interface HTMLElementEventMap extends KgEventMap {}
}
