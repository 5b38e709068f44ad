/** A text with the path that names it: relative to the folder given, with `/`. */
export interface TextInput {
  readonly path: string;
  readonly text: string;
}
