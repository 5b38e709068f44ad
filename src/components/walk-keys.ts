import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { connectionOf, findConnections } from './connections.ts';
import { emit } from './events.ts';

type Host = ReactiveControllerHost & HTMLElement;

/**
 * Keys for the connections of a panel: Up and Down go from one to the next, Right and Enter walk along one, Left and Backspace back; the one with the
 * focus is pointed at, so that the map shows it.
 */
export class WalkKeys implements ReactiveController {
  /** The node that the panel is about. */
  here: string | undefined;
  readonly #host: Host;
  #pointed = false;
  /** After a step the focus goes to the connection that leads back to this node, or to the first. */
  #next: { readonly to: string | undefined } | undefined;

  constructor(host: Host) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.#host.addEventListener('keydown', this.#onKey);
    this.#host.addEventListener('focusin', this.#onFocus);
    this.#host.addEventListener('focusout', this.#onBlur);
  }

  hostDisconnected(): void {
    this.#host.removeEventListener('keydown', this.#onKey);
    this.#host.removeEventListener('focusin', this.#onFocus);
    this.#host.removeEventListener('focusout', this.#onBlur);
  }

  /** The first connection shall have the focus when the panel's node `arrive`s. */
  begin(): void {
    this.#next = { to: undefined };
  }

  /** Marks the connection that is pointed at, and shows it where keys elsewhere point. */
  mark(edge: string | undefined): void {
    const root = this.#host.shadowRoot;
    if (root === null) return;
    for (const connection of findConnections(root)) {
      const isPointed = edge !== undefined && connection.dataset['edge'] === edge;
      if (connection.toggleAttribute('data-pointed', isPointed) && !this.#pointed) connection.scrollIntoView({ block: 'nearest' });
    }
  }

  /** The panel shows another node now: a walk goes on there. False when it has no connections. */
  arrive(): boolean {
    const next = this.#next;
    const root = this.#host.shadowRoot;
    if (next === undefined || root === null) return true;
    const connections = findConnections(root);
    const connection = connections.find(({ dataset }) => dataset['key'] === next.to) ?? connections[0];
    this.#next = undefined;
    if (connection === undefined) return false;
    connection.focus();
    return true;
  }

  #onKey = (event: KeyboardEvent): void => {
    const at = connectionOf(event);
    if (at === undefined || event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
    switch (event.key) {
      case 'ArrowDown':
      case 'ArrowUp':
        this.#step(at, event.key === 'ArrowDown' ? 1 : -1);
        break;
      case 'ArrowRight':
      case 'Enter':
        this.#next = { to: undefined };
        emit(this.#host, 'kg-command', { type: 'walk-to', key: at.dataset['key'] ?? '' });
        break;
      case 'ArrowLeft':
      case 'Backspace':
        this.#next = { to: this.here };
        emit(this.#host, 'kg-command', { type: 'walk-back' });
        break;
      default:
        return;
    }
    event.preventDefault();
  };

  #step(at: HTMLElement, by: 1 | -1): void {
    const connections = this.#host.shadowRoot === null ? [] : findConnections(this.#host.shadowRoot);
    connections[connections.indexOf(at) + by]?.focus();
  }

  #onFocus = (event: Event): void => {
    const at = connectionOf(event);
    if (at === undefined) return;
    this.#pointed = true;
    emit(this.#host, 'kg-command', { type: 'point-at', edge: at.dataset['edge'] });
  };

  #onBlur = (): void => {
    if (!this.#pointed) return;
    this.#pointed = false;
    // Between two connections nothing is pointed at for a moment, which nobody has to see.
    setTimeout(() => {
      if (!this.#pointed && this.#host.isConnected) emit(this.#host, 'kg-command', { type: 'point-at', edge: undefined });
    });
  };
}
