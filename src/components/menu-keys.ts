/** What a key does in an open menu: arrows, Home and End walk its items, letters find them, Escape and Tab close it, the first with the focus going `back`. */
export function pressInMenu(event: KeyboardEvent, items: readonly HTMLElement[], close: (back: boolean) => void): void {
  const at = items.indexOf(event.target as HTMLElement);
  const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: -1 }[event.key];
  if (event.key === 'Escape') close(true);
  else if (event.key === 'Tab') return close(false);
  else if (to !== undefined) items.at(to % items.length)?.focus();
  else if (event.key.length === 1 && event.key !== ' ') findByLetter(items, at, event.key)?.focus();
  else return;
  event.preventDefault();
  event.stopPropagation();
}

function findByLetter(items: readonly HTMLElement[], at: number, letter: string): HTMLElement | undefined {
  const begins = (item: HTMLElement) => item.textContent.trim().toLowerCase().startsWith(letter.toLowerCase());
  return items.slice(at + 1).find(begins) ?? items.find(begins);
}
