/** Words behind a name that tell of people who did not speak, or whom nobody knows. */
const OTHERS =
  /[\s,;–—-]+(?:(?:this is\s+)?joint(?:ly)?\s+(?:work\s+)?(?:with|w\/)\s|(?:&|\+|(?:and|with)(?=\s))\s*(?:some(?:one|body)|(?:many |several |two |three )?(?:others|colleagues|co-?workers|collaborators)|an? (?:colleague|student|postdoc|guest)|(?:his|her|their) \p{Ll}+)(?!\p{L}))/iu;

/** Where a line of names ends that goes on with "joint work with Carl Duff", "+ someone from Acme" or "and colleagues". */
export function endBeforeOthers(text: string, start: number, end: number): number {
  const words = text.slice(start, end);
  const match = /joint|some|other|oll|work|stud|postd|guest|his|her|their/.test(words) ? OTHERS.exec(words) : null;
  return match && match.index > 4 && !/[:：]\s|\s[–—-]\s/.test(words.slice(match.index + match[0].length)) ? start + match.index : end;
}
