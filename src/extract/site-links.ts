import type { Span } from '../model/evidence.ts';
import type { Note } from '../notes/note.ts';

/** Sites where things are kept: what a link to one of them is called is no idea of the talk. */
const SITES =
  'github|gitlab|bitbucket|twitter|youtube|vimeo|arxiv|openreview|linkedin|facebook|instagram|zenodo|figshare|slideshare|speakerdeck|medium|wikipedia|osf|mastodon|bluesky|dropbox|flickr|researchgate|orcid';
const CALLED = new RegExp(
  String.raw`^\W*(?:(?:on|at|via|see|my|the|his|her|their|this)\s)*(?:${SITES})(?:\.(?:com|org|net|io))?(?:\s(?:repo(?:sitory)?|profile|page|link|video|account|project|article|entry|here))?\W*$`,
  'i',
);

/** Links that only say on which site they lead to something ("[GitHub](https://github.com/…)"). */
export function siteLinks({ text, blocks }: Note): Span[] {
  return blocks.flatMap(({ inlines }) =>
    inlines.filter(
      ({ kind, href, start, end, textStart, textEnd }) =>
        kind === 'link' &&
        href !== undefined &&
        end - start > textEnd - textStart &&
        textEnd - textStart < 40 &&
        CALLED.test(text.slice(textStart, textEnd)),
    ),
  );
}
