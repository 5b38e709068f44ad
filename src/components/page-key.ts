import type { Command } from '../state/command.ts';

/** What a key asks of the page: what is written in a text field stays there, and `/` is a letter like those of the map. */
export function pageKey(
  { key, ctrlKey, metaKey, altKey, shiftKey }: Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'>,
  { isTyping, letters }: { readonly isTyping: boolean; readonly letters: boolean },
): Command | undefined {
  if (altKey) return undefined;
  const letter = key.toLowerCase();
  if (ctrlKey || metaKey) {
    if (letter === 'k' && !shiftKey) return { type: 'palette' };
    if (isTyping) return undefined;
    if (letter === 'z') return { type: shiftKey ? 'redo' : 'undo' };
    return letter === 'y' && ctrlKey && !shiftKey ? { type: 'redo' } : undefined;
  }
  if (key === 'Escape') return { type: 'step-out' };
  return key === '/' && letters && !isTyping ? { type: 'search' } : undefined;
}

/** Whether what is typed goes into a text. */
export function isTextField(target: EventTarget | undefined): boolean {
  if (!(target instanceof HTMLElement)) return false;
  return (
    target.isContentEditable || target.matches('textarea, select, input:not([type=checkbox], [type=radio], [type=button], [type=range])')
  );
}
