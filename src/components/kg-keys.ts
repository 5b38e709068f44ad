import { LitElement, css, html, nothing } from 'lit';
import { shared } from '../styles/shared.ts';
import { COMMANDS } from './command-table.ts';
import type { CommandGroup, CommandRow } from './command-table.ts';
import { commandWords as words } from './command-words.ts';
import { dialogStyles } from './dialog-styles.ts';
import { emit } from './events.ts';
import { keyCapStyles, keyCaps } from './key-caps.ts';
import { hasCommandKey } from './key-names.ts';
import { openDialog } from './open-dialog.ts';

/** The table of gestures, and whether single letters act. Tells `close` when it is gone. */
export class KgKeys extends LitElement {
  static override properties = { letters: { attribute: false } };
  static override styles = [
    shared,
    dialogStyles,
    keyCapStyles,
    css`
      dialog {
        --kg-dialog-width: 40rem;
      }
      .all {
        overflow: auto;
        padding: var(--kg-space-5) var(--kg-space-5) var(--kg-space-4);
        scrollbar-width: thin;
        overscroll-behavior: contain;
      }
      .all:focus-visible {
        outline-offset: -2px;
      }
      h2 {
        font-size: var(--kg-text-l);
      }
      .hint {
        margin-block: var(--kg-space-1) var(--kg-space-3);
        color: var(--kg-muted);
        font-size: var(--kg-text-s);
      }
      table {
        width: 100%;
        border-collapse: collapse;
        font-size: var(--kg-text-s);
      }
      th,
      td {
        padding: 0.3125rem 0.75rem 0.3125rem 0;
        text-align: start;
        vertical-align: baseline;
        font-weight: 400;
      }
      thead th,
      [scope='rowgroup'] {
        color: var(--kg-faint);
        font-size: var(--kg-text-xs);
      }
      [scope='rowgroup'] {
        padding-block-start: var(--kg-space-4);
        border-block-end: 1px solid var(--kg-line);
      }
      td {
        color: var(--kg-muted);
      }
      td:last-child {
        padding-inline-end: 0;
        white-space: nowrap;
      }
      footer {
        display: flex;
        align-items: center;
        gap: var(--kg-space-4);
        padding: var(--kg-space-3) var(--kg-space-5);
        border-block-start: 1px solid var(--kg-line);
        font-size: var(--kg-text-s);
      }
      label {
        flex: 1;
        display: grid;
        grid-template-columns: auto 1fr;
        gap: 0 var(--kg-space-3);
        align-items: center;
        min-height: var(--kg-target);
        cursor: pointer;
      }
      label > .caption {
        grid-column: 2;
        font-size: var(--kg-text-xs);
      }
      input {
        width: 1.125rem;
        height: 1.125rem;
        margin: 0;
        accent-color: var(--kg-ink);
      }
      .done {
        min-height: max(2.25rem, var(--kg-target));
        padding-inline: var(--kg-space-4);
        border-radius: var(--kg-radius);
        background: var(--kg-ink);
        color: var(--kg-paper);
      }
    `,
  ];
  declare letters: boolean;

  constructor() {
    super();
    this.letters = true;
  }

  protected override firstUpdated(): void {
    const dialog = this.renderRoot.querySelector('dialog');
    if (dialog !== null) openDialog(dialog, () => this.dispatchEvent(new CustomEvent('close')));
  }

  override render() {
    const rows = COMMANDS.filter(({ keys, mouse }) => keys !== undefined || mouse !== undefined);
    const groups = [...new Set(rows.map(({ group }) => group))];
    return html`<dialog aria-labelledby="title">
      <div class="all" tabindex="0" role="group" aria-labelledby="title">
        <h2 id="title">${words.keysTitle}</h2>
        <p class="hint">${words.keysHint}</p>
        <table>
          <thead>
            <tr>
              <th scope="col">${words.wish}</th>
              <th scope="col">${words.byMouse}</th>
              <th scope="col">${words.byKeys}</th>
            </tr>
          </thead>
          ${groups.map((group) =>
            this.#group(
              group,
              rows.filter((row) => row.group === group),
            ),
          )}
        </table>
      </div>
      <footer>
        <label>
          <input type="checkbox" role="switch" .checked=${this.letters} @change=${this.#onSwitch} />
          <span>${words.letters}</span><span class="caption">${words.lettersHint}</span>
        </label>
        <button class="done" type="button" @click=${() => this.renderRoot.querySelector('dialog')?.close()}>${words.done}</button>
      </footer>
    </dialog>`;
  }

  #group(group: CommandGroup, rows: readonly CommandRow[]) {
    return html`<tbody>
      <tr>
        <th scope="rowgroup" colspan="3">${words.groups[group]}</th>
      </tr>
      ${rows.map(
        ({ label, mouse, keys }) =>
          html`<tr>
            <th scope="row">${label}</th>
            <td>${mouse === words.mouse.add && hasCommandKey() ? words.mouse.addMac : (mouse ?? nothing)}</td>
            <td>${keys?.map(keyCaps)}</td>
          </tr>`,
      )}
    </tbody>`;
  }

  #onSwitch = (event: Event): void => {
    emit(this, 'kg-command', { type: 'letters', letters: (event.target as HTMLInputElement).checked });
  };
}

customElements.define('kg-keys', KgKeys);

declare global {
  interface HTMLElementTagNameMap {
    'kg-keys': KgKeys;
  }
}
