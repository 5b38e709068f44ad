import { HAN_TITLE } from './name-test.ts';

const SURNAME = /^\p{Lu}[\p{L}\p{M}'’-]+$/u;
const GIVEN_NAMES = /^\p{Lu}[\p{L}\p{M}'’-]+(?:\s\p{Lu}\.?)?$/u;

/** A name as people are called: "Ada Byron" for "Byron, Ada", without what is said behind a name in Japanese and Chinese. */
export function calledName(written: string): string {
  if (HAN_TITLE.test(written)) return written.replace(HAN_TITLE, '').trim();
  const [last = '', first = '', ...more] = written.split(/,\s+/);
  return more.length === 0 && SURNAME.test(last) && GIVEN_NAMES.test(first) ? `${first} ${last}` : written;
}
