import { slug } from '../text/slug.ts';

/** The name of the file that a graph is saved as. */
export function exportName(title: string, ending: string): string {
  return `${slug(title)}.${ending}`;
}
