import { realpathSync } from 'node:fs';

/** Whether two paths lead to one file that is there. */
export function isSameFile(a: string, b: string): boolean {
  try {
    return realpathSync(a) === realpathSync(b);
  } catch {
    return false;
  }
}
