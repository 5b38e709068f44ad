import type { CorrectionWish, MentionRef, Named } from './corrections.ts';
import type { Evidence } from './evidence.ts';

/** A correction as one line of `corrections.json`, without a comma behind it: what `parseCorrections` reads back as the same wish. */
export function correctionLine(wish: CorrectionWish): string {
  const { kind, does, why } = wish;
  const fields: [string, string][] = [
    ['kind', JSON.stringify(kind)],
    [does, wish.does === 'same' || wish.does === 'not-same' ? `[${wish.names.map(named).join(', ')}]` : named(wish.name)],
  ];
  if (wish.does === 'rename' || wish.does === 'change-kind') fields.push(['to', JSON.stringify(wish.to)]);
  if (wish.does === 'favorite' && !wish.is) fields.push(['is', 'false']);
  if (why !== undefined) fields.push(['why', JSON.stringify(why)]);
  return spaced(fields);
}

/** The place that a piece of evidence is, as a correction names it; `text` is that of its note, without it every place of these words is meant. */
export function mentionRef({ source, quote, start }: Pick<Evidence, 'source' | 'quote' | 'start'>, text?: string): MentionRef {
  if (text === undefined) return { source, quote };
  let which = 1;
  for (let at = text.indexOf(quote); at >= 0 && at < start; at = text.indexOf(quote, at + 1)) which++;
  return { source, quote, which };
}

function named(name: Named): string {
  if (typeof name === 'string') return JSON.stringify(name);
  const { source, quote, which } = name;
  return spaced([
    ['source', JSON.stringify(source)],
    ['quote', JSON.stringify(quote)],
    ...(which === undefined ? [] : [['which', String(which)] as const]),
  ]);
}

function spaced(fields: readonly (readonly [string, string])[]): string {
  return `{ ${fields.map(([name, json]) => `${JSON.stringify(name)}: ${json}`).join(', ')} }`;
}
