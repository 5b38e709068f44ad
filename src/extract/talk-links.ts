import type { TalkLink } from '../model/graph-file.ts';
import type { Note } from '../notes/note.ts';
import type { Opener } from './opener.ts';

/** The links of a talk itself: those in its heading and the ones labelled video, slides or code in the lines right below. */
export function readLinks(note: Note, opener: Opener, end: number): TalkLink[] {
  const links: TalkLink[] = [];
  note.blocks.slice(opener.index, opener.index + 8).forEach((block, i) => {
    if (block.start >= end) return;
    for (const { kind, href, start, end: to } of block.inlines) {
      if ((kind !== 'link' && kind !== 'url') || href === undefined || !/^https?:\/\//i.test(href)) continue;
      const words = note.text.slice(Math.max(block.textStart, start - 20), to);
      const named = /\b(?:video|recording|youtube|vimeo)\b|youtu\.?be/i.test(words)
        ? 'video'
        : /\bslides?\b|slideshare|speakerdeck/i.test(words)
          ? 'slides'
          : undefined;
      if (named ?? i === 0) links.push({ kind: named ?? 'page', url: href });
    }
  });
  return links.filter(({ url }, i) => links.findIndex((other) => other.url === url) === i);
}
