/** Asks the person for a file; undefined when none is chosen. */
export function askForFile(accept: string): Promise<File | undefined> {
  const field = document.createElement('input');
  field.type = 'file';
  field.accept = accept;
  return new Promise((resolve) => {
    field.addEventListener('change', () => resolve(field.files?.[0]));
    field.addEventListener('cancel', () => resolve(undefined));
    field.click();
  });
}
