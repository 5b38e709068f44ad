/** Trouble with use, not with data: nothing was written, and the message says what to do. The command shows it without a stack. */
export class UserError extends Error {
  override readonly name = 'UserError';
}

const WORDS: Readonly<Record<string, string>> = {
  EACCES: 'permission is denied',
  EPERM: 'permission is denied',
  ENOENT: 'it is not there',
  EISDIR: 'it is a folder',
  ENOTDIR: 'a part of its path is a file',
  EEXIST: 'it is there already',
  ENOSPC: 'the disk is full',
  EROFS: 'the disk cannot be written to',
  EMFILE: 'too many files are open',
  ELOOP: 'its links lead in a circle',
  ENAMETOOLONG: 'the name is too long',
};

const REMEDIES: Readonly<Record<string, string>> = {
  ENOSPC: 'Make room there, or name another place.',
  EACCES: 'Name another place, or allow writing there.',
  EPERM: 'Name another place, or allow writing there.',
  EISDIR: 'Name a file.',
  ENAMETOOLONG: 'Name it shorter.',
};

/** What to do where a file could not be written. */
export function writeRemedy(error: unknown): string {
  return REMEDIES[codeOf(error)] ?? 'Name another place.';
}

/** Why the system refused something, in words: "permission is denied". */
export function systemReason(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return WORDS[codeOf(error)] ?? error.message;
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : '';
}
