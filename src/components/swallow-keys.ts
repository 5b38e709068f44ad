/** Waits for something that keys have asked for; what is typed meanwhile acts nowhere and is answered, to be typed there: Enter as a line's end. */
export async function swallowKeys(wait: Promise<unknown>): Promise<string> {
  let typed = '';
  const swallow = (event: KeyboardEvent): void => {
    if (event.key === 'Enter') typed += '\n';
    else if (event.key === 'Backspace') typed = typed.slice(0, -1);
    else if (event.key.length === 1 && !event.ctrlKey && !event.metaKey && !event.altKey) typed += event.key;
    event.preventDefault();
    event.stopPropagation();
  };
  window.addEventListener('keydown', swallow, { capture: true });
  try {
    await wait;
  } finally {
    window.removeEventListener('keydown', swallow, { capture: true });
  }
  return typed;
}
