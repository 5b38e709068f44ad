import { words } from './messages.ts';

/** Makes of the map's canvas one stop of the Tab key that says what it is; once the pointer was used its focus is not outlined, until a key is. */
export function dressCanvas(canvas: HTMLElement, onKey: (event: KeyboardEvent) => void): void {
  canvas.classList.add('canvas');
  canvas.tabIndex = 0;
  for (const [name, value] of [
    ['role', 'application'],
    ['aria-label', words.mains.map],
    ['aria-describedby', 'how'],
  ] as const)
    canvas.setAttribute(name, value);
  canvas.addEventListener('pointerdown', () => canvas.classList.add('pointed'));
  canvas.addEventListener('keydown', (event) => {
    canvas.classList.remove('pointed');
    onKey(event);
  });
  canvas.addEventListener('contextmenu', (event) => event.preventDefault());
}
