import { html } from 'lit';
import type { TemplateResult } from 'lit';
import type { Focus } from '../state/view-state.ts';
import type { Command } from '../state/command.ts';
import { emit } from './events.ts';
import { words } from './messages.ts';

/** Shows the neighbourhood of nodes alone, or everything again; how far it reaches is chosen at the map. */
export function focusChoice(keys: readonly string[], focus: Focus | undefined): TemplateResult {
  const on = focus !== undefined && focus.hubs.length === keys.length && keys.every((key) => focus.hubs.includes(key));
  const command: Command = on ? { type: 'leave-focus' } : { type: 'focus', keys };
  const run = (event: Event) => emit(event.currentTarget as HTMLElement, 'kg-command', command);
  return html`<button class="link" type="button" aria-pressed=${on} @click=${run}>${words.focusHere}</button>`;
}
