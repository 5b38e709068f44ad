import type { Note } from './note.ts';

const YES = /^(?:true|yes|on|1)$/i;
const NO = /^(?:false|no|off|0)$/i;
const WRITTEN = /^["']?(?:private["']?\s*:\s*["']?(?:true|yes|on|1)|publish(?:ed)?["']?\s*:\s*["']?(?:false|no|off|0))\b/im;

/** Whether a note says that it is for nobody else: `private: true` or `publish: false` in its front matter, also in one that is no sound YAML. */
export function isPrivate({ matter, text }: Note): boolean {
  for (const [key, value] of Object.entries(matter)) {
    if (/^private$/i.test(key) && YES.test(String(value))) return true;
    if (/^publish(?:ed)?$/i.test(key) && NO.test(String(value))) return true;
  }
  if (!/^\ufeff?---[ \t]*\r?\n/.test(text)) return false;
  const end = /\n(?:---|\.\.\.)[ \t]*\r?(?:\n|$)/.exec(text.slice(4, 65_536))?.index;
  return WRITTEN.test(text.slice(0, end === undefined ? 2_000 : end + 4));
}
