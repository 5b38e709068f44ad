import { LitElement, css, html, nothing } from 'lit';
import type { PropertyValues } from 'lit';
import type { Command } from '../state/command.ts';
import { shared } from '../styles/shared.ts';
import { emit } from './events.ts';
import { words } from './messages.ts';

/** Something said to the person; with an action, or when it `stays`, until it is dismissed. */
export interface Note {
  readonly text: string;
  readonly action?: { readonly label: string; readonly command: Command };
  readonly stays?: boolean;
}

/** So long a short note stays, and so much longer for each letter, in milliseconds. */
const TIME = { least: 3000, letter: 50 };

/** Says a note at the foot of the page, and to those who listen; it covers nothing that can be clicked unless it asks something. */
export class KgNote extends LitElement {
  static override properties = { note: { attribute: false } };
  static override styles = [
    shared,
    css`
      :host {
        position: fixed;
        inset: auto 0 var(--kg-space-5);
        z-index: 40;
        width: fit-content;
        max-width: min(38rem, calc(100vw - 2rem));
        margin-inline: auto;
        pointer-events: none;
      }
      .note {
        display: flex;
        align-items: center;
        gap: var(--kg-space-3);
        padding: var(--kg-space-2) var(--kg-space-4);
        border-radius: var(--kg-radius);
        background: var(--kg-ink);
        color: var(--kg-paper);
        font-size: var(--kg-text-s);
        box-shadow: var(--kg-shadow);
      }
      .note.stays {
        padding-inline-end: var(--kg-space-2);
        pointer-events: auto;
      }
      .note:not(:has(p:not(:empty))) {
        display: contents;
      }
      button {
        flex: none;
        min-height: max(2rem, var(--kg-target));
        padding-inline: var(--kg-space-2);
        border-radius: var(--kg-radius-s);
        font-weight: 650;
      }
      button:hover {
        text-decoration: underline;
      }
      .dismiss {
        min-width: max(2rem, var(--kg-target));
        font-size: 1.125rem;
        font-weight: 400;
        text-align: center;
        line-height: 1;
      }
      :focus-visible {
        outline-color: currentcolor;
      }
      @media (forced-colors: active) {
        .note {
          border: 1px solid;
        }
      }
      @media (max-width: 719px) {
        :host {
          inset-block-end: 4.5rem;
        }
      }
    `,
  ];
  declare note: Note | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.#timer);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    const { note } = this;
    if (!changed.has('note') || note === undefined) return;
    clearTimeout(this.#timer);
    if (!stays(note)) this.#timer = setTimeout(this.#dismiss, TIME.least + TIME.letter * note.text.length);
  }

  override render() {
    const { note } = this;
    const asks = note !== undefined && stays(note);
    return html`<div class="note ${asks ? 'stays' : ''}">
      <p role="status">${note?.text ?? ''}</p>
      ${note?.action === undefined ? nothing : html`<button type="button" @click=${() => this.#act(note)}>${note.action.label}</button>`}
      ${
        asks
          ? html`<button class="dismiss" type="button" aria-label=${words.dismiss} title=${words.dismiss} @click=${this.#dismiss}>
              <span aria-hidden="true">×</span>
            </button>`
          : nothing
      }
    </div>`;
  }

  #act({ action }: Note): void {
    this.#dismiss();
    if (action !== undefined) emit(this, 'kg-command', action.command);
  }

  #dismiss = (): void => {
    clearTimeout(this.#timer);
    this.note = undefined;
  };
}

function stays(note: Note): boolean {
  return note.stays === true || note.action !== undefined;
}

customElements.define('kg-note', KgNote);

declare global {
  interface HTMLElementTagNameMap {
    'kg-note': KgNote;
  }
}
