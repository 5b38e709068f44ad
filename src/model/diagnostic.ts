/** Trouble with data: where, what, by which rule; the message says what to do. A stage collects these and never prints. */
export interface Diagnostic {
  /** Path of the file, or '' when it concerns the whole run. */
  readonly source: string;
  /** 1-based line, or 0 when it concerns the whole file. */
  readonly line: number;
  readonly rule: string;
  /** Only worth telling whoever asks (`talkgraph check`). */
  readonly quiet?: true;
  /** Something that was given could not be read: whoever asked for it must hear, and the command ends with 1. */
  readonly unread?: true;
  readonly message: string;
}
