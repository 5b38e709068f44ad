/** Shortens a text by usual short forms ("Deep Learning" to "DL"). */
export type Shorten = (text: string) => string;

/** Learns short forms from ideas whose aliases hold their initials ("deep learning", alias "DL"); long names are replaced first. */
export function shortenBy(ideas: Iterable<{ readonly label: string; readonly aliases: readonly string[] }>): Shorten {
  const forms: { readonly long: string; readonly short: string }[] = [];
  for (const { label, aliases } of ideas) {
    const initials = label
      .split(/[\s-]+/)
      .map((word) => word.charAt(0).toUpperCase())
      .join('');
    if (initials.length >= 2 && aliases.includes(initials)) forms.push({ long: label, short: initials });
  }
  forms.sort((a, b) => b.long.length - a.long.length || (a.long < b.long ? -1 : 1));
  const patterns = forms.map(
    ({ long, short }) => [new RegExp(`(?<![\\p{L}\\p{N}])${escapePattern(long)}(s?)(?![\\p{L}\\p{N}])`, 'giu'), short] as const,
  );
  return (text) => patterns.reduce((shorter, [pattern, short]) => shorter.replace(pattern, `${short}$1`), text);
}

function escapePattern(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&').replace(/\s+/g, '\\s+');
}
