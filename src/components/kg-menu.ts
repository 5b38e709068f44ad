import { LitElement, html, nothing } from 'lit';
import type { Command } from '../state/command.ts';
import { shared } from '../styles/shared.ts';
import { emit } from './events.ts';
import { keyCapStyles, keyCaps } from './key-caps.ts';
import { hasCommandKey } from './key-names.ts';
import { menuButtonStyles } from './menu-button-styles.ts';
import { pressInMenu } from './menu-keys.ts';
import { menuStyles } from './menu-styles.ts';

/** Items that belong together; `checked` makes them choices of which one holds. */
export interface MenuGroup {
  readonly label?: string;
  readonly items: readonly MenuItem[];
}

export interface MenuItem {
  readonly label: string;
  readonly hint?: string;
  /** Keys that do the same, such as `Mod+Z`. */
  readonly keys?: string;
  readonly checked?: boolean;
  /** Undefined: it cannot be done now. */
  readonly command: Command | undefined;
}

/** A button that opens a menu of commands, as the ARIA menu button pattern asks: arrows, Home, End, Esc, first letters. */
export class KgMenu extends LitElement {
  static override properties = { label: {}, groups: { attribute: false }, open: { type: Boolean, reflect: true } };
  static override styles = [shared, keyCapStyles, menuStyles, menuButtonStyles];
  declare label: string;
  declare groups: readonly MenuGroup[];
  declare open: boolean;
  /** Where the focus goes as soon as there are items. */
  #entry: 'first' | 'last' | undefined;

  constructor() {
    super();
    this.label = '';
    this.groups = [];
    this.open = false;
  }

  protected override updated(): void {
    if (this.#entry === undefined || !this.open) return;
    const items = this.#items();
    const checked = items.find((item) => item.ariaChecked === 'true');
    const to = this.#entry === 'last' ? items.at(-1) : (checked ?? items[0]);
    if (to !== undefined) this.#entry = undefined;
    to?.focus();
  }

  override render() {
    return html`<button
        class="trigger"
        type="button"
        aria-haspopup="menu"
        aria-expanded=${this.open && this.groups.length > 0}
        @click=${() => this.#toggle()}
        @keydown=${this.#onTriggerKey}
      >
        ${this.label}
      </button>
      ${
        this.open && this.groups.length > 0
          ? html`<div
              class=${this.groups.some(({ items }) => items.some(({ checked }) => checked !== undefined)) ? 'choices' : ''}
              role="menu"
              aria-label=${this.label}
              @keydown=${this.#onMenuKey}
              @focusout=${this.#onFocusOut}
            >
              ${this.groups.map((group) => this.#group(group))}
            </div>`
          : nothing
      }`;
  }

  #group({ label, items }: MenuGroup) {
    return html`<div class="group" role="group" aria-label=${label ?? nothing}>
      ${label === undefined ? nothing : html`<div class="group-label" aria-hidden="true">${label}</div>`}
      ${items.map((item) => this.#item(item))}
    </div>`;
  }

  #item({ label, hint, keys, checked, command }: MenuItem) {
    return html`<button
      class="item"
      type="button"
      role=${checked === undefined ? 'menuitem' : 'menuitemradio'}
      aria-checked=${checked ?? nothing}
      aria-disabled=${command === undefined ? 'true' : nothing}
      aria-keyshortcuts=${keys === undefined ? nothing : keys.replace('Mod', hasCommandKey() ? 'Meta' : 'Control')}
      tabindex="-1"
      @click=${() => (command === undefined ? undefined : this.#run(command))}
    >
      <span>${label}</span>${hint === undefined ? nothing : html`<span class="caption">${hint}</span>`}
      ${keys === undefined ? nothing : html`<span class="shortcut" aria-hidden="true">${keyCaps(keys)}</span>`}
    </button>`;
  }

  #run(command: Command): void {
    this.#close(true);
    emit(this, 'kg-command', command);
  }

  #toggle(): void {
    if (this.open) this.#close(true);
    else this.#show('first');
  }

  #show(at: 'first' | 'last'): void {
    this.#entry = at;
    this.open = true;
  }

  #close(back: boolean): void {
    this.open = false;
    this.#entry = undefined;
    if (back) this.renderRoot.querySelector<HTMLElement>('.trigger')?.focus();
  }

  #items(): HTMLElement[] {
    return [...this.renderRoot.querySelectorAll<HTMLElement>('.item')];
  }

  #onTriggerKey = (event: KeyboardEvent): void => {
    const closes = event.key === 'Escape' && this.open;
    if (!closes && event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
    event.preventDefault();
    event.stopPropagation();
    if (closes) this.#close(true);
    else this.#show(event.key === 'ArrowUp' ? 'last' : 'first');
  };

  #onMenuKey = (event: KeyboardEvent): void => {
    if (!event.ctrlKey && !event.metaKey && !event.altKey) pressInMenu(event, this.#items(), (back) => this.#close(back));
  };

  #onFocusOut = ({ relatedTarget }: FocusEvent): void => {
    if (!(relatedTarget instanceof Node) || !this.renderRoot.contains(relatedTarget)) this.open = false;
  };
}

customElements.define('kg-menu', KgMenu);

declare global {
  interface HTMLElementTagNameMap {
    'kg-menu': KgMenu;
  }
}
