/**
 * Opens a dialog over the page. Esc and a press beside it close it and nothing else; who had the focus before has it again;
 * then `closed` is called.
 */
export function openDialog(dialog: HTMLDialogElement, closed: () => void): void {
  dialog.addEventListener('close', closed, { once: true });
  dialog.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') {
      event.preventDefault();
      dialog.close();
    }
    // No key of the page acts while a dialog asks.
    event.stopPropagation();
  });
  let pressedBeside = false;
  dialog.addEventListener('pointerdown', (event) => (pressedBeside = isBeside(dialog, event)));
  dialog.addEventListener('click', (event) => {
    if (pressedBeside && isBeside(dialog, event)) dialog.close();
  });
  dialog.showModal();
}

function isBeside(dialog: HTMLDialogElement, { clientX, clientY }: MouseEvent): boolean {
  const { left, right, top, bottom } = dialog.getBoundingClientRect();
  return clientX < left || clientX > right || clientY < top || clientY > bottom;
}
