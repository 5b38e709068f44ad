/** A text with the path that names it: relative to the folder given, with `/`. */
export interface TextInput {
  readonly path: string;
  readonly text: string;
  /** Name of the folder given, in which it stands somewhere; '' or absent for a file that was given itself. */
  readonly folder?: string;
}
