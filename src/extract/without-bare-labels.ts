import type { Opener } from './opener.ts';

/**
 * Where nearly every talk names its speaker, a heading that names nobody is a talk only if it is decorated as the others are ("Talk 4.",
 * a time, a letter) or says so ("Panel: …"); without such decoration a word or two are a label ("Drinks").
 */
export function withoutBareLabels(chosen: readonly Opener[]): Opener[] {
  const isNamed = ({ parts, byLine }: Opener): boolean => parts.people.length > 0 || byLine !== undefined;
  const counted = chosen.filter(({ label }) => label !== undefined && /^talk$/i.test(label));
  if (counted.length >= 2 && counted.length >= chosen.length * 0.4) return chosen.filter((o) => o.label !== undefined || isNamed(o));
  const named = chosen.filter(isNamed);
  if (chosen.length < 4 || named.length < chosen.length * 0.6) return [...chosen];
  const decorated = (o: Opener): boolean =>
    o.label !== undefined || o.time !== undefined || o.date !== undefined || o.start > o.block.textStart || o.block.number !== undefined;
  const usual = named.filter(decorated).length > named.length * 0.6;
  return chosen.filter((o) => {
    if (isNamed(o) || o.evidence >= 0.5) return true;
    // The first line of a note is its own title.
    if (o.index === 0) return false;
    return usual ? decorated(o) : o.end - o.start > 24;
  });
}
