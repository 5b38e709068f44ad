import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { DEEPEST } from '../state/updates.ts';
import type { Focus } from '../state/view-state.ts';
import type { Command } from '../state/command.ts';
import { emit } from './events.ts';
import { words } from './messages.ts';

/** Shows the neighbourhood of nodes alone; where that is shown, how many steps it reaches and the way out. */
export function focusChoice(keys: readonly string[], focus: Focus | undefined): TemplateResult {
  const run = (command: Command) => (event: Event) => emit(event.currentTarget as HTMLElement, 'kg-command', command);
  const on = focus !== undefined && focus.hubs.length === keys.length && keys.every((key) => focus.hubs.includes(key));
  if (!on) return html`<button class="link" type="button" @click=${run({ type: 'focus', keys })}>${words.focusHere}</button>`;
  const depths = Array.from({ length: DEEPEST }, (_each, index) => index + 1);
  return html`<span class="depths" role="group" aria-label=${words.depth}>
      <span aria-hidden="true">${words.depth}</span>
      ${depths.map(
        (depth) =>
          html`<button type="button" aria-pressed=${focus.depth === depth} @click=${run({ type: 'depth', depth })}>${depth}</button>`,
      )}
    </span>
    <button class="link" type="button" @click=${run({ type: 'leave-focus' })}>${words.leaveFocus}</button>`;
}
