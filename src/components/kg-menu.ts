import { LitElement, css, html, nothing } from 'lit';
import type { Command } from '../state/command.ts';
import { shared } from '../styles/shared.ts';
import { emit } from './events.ts';
import { keyCapStyles, keyCaps } from './key-caps.ts';
import { hasCommandKey } from './key-names.ts';

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
  static override styles = [
    shared,
    keyCapStyles,
    css`
      :host {
        position: relative;
      }
      .trigger {
        display: inline-flex;
        align-items: center;
        gap: 0.375rem;
        min-height: max(2.25rem, var(--kg-target));
        padding: 0 var(--kg-space-3);
        border-radius: var(--kg-radius);
        white-space: nowrap;
      }
      .trigger:hover,
      .trigger[aria-expanded='true'] {
        background: var(--kg-hover);
      }
      .trigger::after {
        content: '';
        width: 0.3125rem;
        height: 0.3125rem;
        border: solid currentcolor;
        border-width: 0 1.5px 1.5px 0;
        transform: translateY(-0.125rem) rotate(45deg);
        opacity: 0.7;
      }
      [role='menu'] {
        position: absolute;
        inset: calc(100% + 0.375rem) 0 auto auto;
        z-index: 30;
        width: max-content;
        min-width: 13rem;
        max-width: calc(100vw - 2rem);
        padding: 0.375rem;
        border: 1px solid var(--kg-line);
        border-radius: calc(var(--kg-radius) + 0.25rem);
        background: var(--kg-raised);
        box-shadow: var(--kg-shadow);
      }
      .group + .group {
        margin-block-start: 0.375rem;
        padding-block-start: 0.375rem;
        border-block-start: 1px solid var(--kg-line);
      }
      .group-label {
        padding: 0.25rem 0.625rem 0.125rem 1.875rem;
        font-size: var(--kg-text-xs);
        color: var(--kg-faint);
      }
      .item {
        display: grid;
        grid-template-columns: 1rem 1fr auto;
        align-items: center;
        column-gap: 0.25rem;
        width: 100%;
        min-height: max(2.125rem, var(--kg-target));
        padding: 0.25rem 0.625rem;
        border-radius: var(--kg-radius-s);
        font-size: var(--kg-text-s);
      }
      .item:hover,
      .item:focus-visible {
        background: var(--kg-sunken);
      }
      .item:focus-visible {
        outline-offset: -2px;
      }
      .item > span {
        grid-column: 2;
      }
      .item > .caption {
        max-width: 16rem;
        font-size: var(--kg-text-xs);
        line-height: 1.35;
      }
      .item > .shortcut {
        grid-area: 1 / 3;
        margin-inline-start: var(--kg-space-5);
      }
      @media (pointer: coarse) {
        .item > .shortcut {
          display: none;
        }
      }
      [aria-disabled='true'] {
        color: var(--kg-faint);
        cursor: default;
      }
      [aria-checked='true']::before {
        content: '';
        width: 0.375rem;
        height: 0.625rem;
        margin-inline-start: 0.125rem;
        border: solid currentcolor;
        border-width: 0 2px 2px 0;
        transform: translateY(-0.0625rem) rotate(45deg);
      }
    `,
  ];
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
          ? html`<div role="menu" aria-label=${this.label} @keydown=${this.#onMenuKey} @focusout=${this.#onFocusOut}>
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
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const items = this.#items();
    const at = items.indexOf(event.target as HTMLElement);
    const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: -1 }[event.key];
    if (event.key === 'Escape') this.#close(true);
    else if (event.key === 'Tab') return this.#close(false);
    else if (to !== undefined) items.at(to % items.length)?.focus();
    else if (event.key.length === 1 && event.key !== ' ') this.#typeAhead(items, at, event.key);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };

  #typeAhead(items: readonly HTMLElement[], at: number, letter: string): void {
    const begins = (item: HTMLElement) => item.textContent.trim().toLowerCase().startsWith(letter.toLowerCase());
    (items.slice(at + 1).find(begins) ?? items.find(begins))?.focus();
  }

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
