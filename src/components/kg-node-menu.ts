import { LitElement, css, html } from 'lit';
import type { PropertyValues } from 'lit';
import { shared } from '../styles/shared.ts';
import { emit } from './events.ts';
import { pressInMenu } from './menu-keys.ts';
import { menuStyles } from './menu-styles.ts';
import type { NodeMenuItem } from './node-menu.ts';

/** A menu that stands open at a point of the map, as the ARIA menu pattern asks: arrows, Home, End, Esc, first letters. Tells `close` when it is done. */
export class KgNodeMenu extends LitElement {
  static override properties = { label: {}, groups: { attribute: false }, at: { attribute: false } };
  static override styles = [
    shared,
    menuStyles,
    css`
      :host {
        position: absolute;
        inset: 0;
        z-index: 30;
        pointer-events: none;
      }
      [role='menu'] {
        pointer-events: auto;
      }
    `,
  ];
  declare label: string;
  declare groups: readonly (readonly NodeMenuItem[])[];
  /** Where it opens, in px of the element it lies in. */
  declare at: { readonly x: number; readonly y: number };

  constructor() {
    super();
    this.label = '';
    this.groups = [];
    this.at = { x: 0, y: 0 };
  }

  override render() {
    return html`<div role="menu" aria-label=${this.label} @keydown=${this.#onKey} @focusout=${this.#onFocusOut}>
      ${this.groups.map(
        (items) =>
          html`<div class="group" role="group">
            ${items.map(
              (item) =>
                html`<button class="item" type="button" role="menuitem" tabindex="-1" @click=${() => this.#run(item)}>
                  ${item.label}
                </button>`,
            )}
          </div>`,
      )}
    </div>`;
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (!changed.has('at')) return;
    this.#place();
    this.#items()[0]?.focus({ preventScroll: true });
  }

  /** Beside the point, and inside of the map: property by property, because a style attribute is refused by a strict Content-Security-Policy. */
  #place(): void {
    const menu = this.renderRoot.querySelector<HTMLElement>('[role=menu]');
    if (menu === null) return;
    const left = Math.max(8, Math.min(this.at.x + 4, this.clientWidth - menu.offsetWidth - 8));
    const top = Math.max(8, Math.min(this.at.y + 4, this.clientHeight - menu.offsetHeight - 8));
    menu.style.left = `${left}px`;
    menu.style.top = `${top}px`;
  }

  #items(): HTMLElement[] {
    return [...this.renderRoot.querySelectorAll<HTMLElement>('.item')];
  }

  #run({ keys, command }: NodeMenuItem): void {
    this.#close(true);
    if (keys !== undefined) emit(this, 'kg-select', { keys });
    if (command !== undefined) emit(this, 'kg-command', command);
  }

  /** `back`: the map shall have the focus again. */
  #close(back: boolean): void {
    this.dispatchEvent(new CustomEvent('close', { detail: { back } }));
  }

  #onKey = (event: KeyboardEvent): void => pressInMenu(event, this.#items(), (back) => this.#close(back));

  #onFocusOut = ({ relatedTarget }: FocusEvent): void => {
    if (!(relatedTarget instanceof Node) || !this.renderRoot.contains(relatedTarget)) this.#close(false);
  };
}

customElements.define('kg-node-menu', KgNodeMenu);

declare global {
  interface HTMLElementTagNameMap {
    'kg-node-menu': KgNodeMenu;
  }
}
