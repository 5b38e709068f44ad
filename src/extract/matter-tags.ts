import type { ConceptCandidate } from '../model/candidates.ts';
import { tokenize } from '../text/tokens.ts';
import { toolsOf, type LexiconTools } from './lexicon-tools.ts';
import { quoteAt } from './quote.ts';
import type { Extractor } from './reading.ts';

/** Whether a tag sorts notes and says nothing of an idea. */
export function isSortingTag(words: string): boolean {
  return SORTING.test(words);
}

/** Tags that sort notes rather than say what a talk is about. */
const SORTING =
  /^(?:talks?|notes?|talk[ -]notes?|conferences?|meetings?|seminars?|colloqui(?:um|a)|workshops?|keynotes?|lectures?|events?|drafts?|to ?do|done|inbox|public|private|published?|blog|index|moc|favou?rites?|important|unread|read|daily|weekly|wip|follow[ -]?up|later|tbd|fixme|task|question|idea|\d.*)$/i;

/** The tags in the front matter of a note of one talk: ideas that the writer named. */
export const findMatterTags: Extractor = {
  name: 'tags of the front matter',
  find({ note, lexicon, talks }) {
    if (talks.length !== 1) return {};
    const head = note.text.slice(0, note.blocks[0]?.start ?? note.text.length);
    const written = Object.entries(note.matter).find(([key]) => /^(?:tags?|keywords?|topics?)$/i.test(key))?.[1];
    const tags = (Array.isArray(written) ? written : typeof written === 'string' ? written.split(/[,;]|\s+(?=#)/) : [])
      .filter((tag) => typeof tag === 'string')
      .map((tag) => tag.trim().replace(/^#/, ''));
    const concepts = tags.flatMap((tag): ConceptCandidate[] => {
      const label = tag.replace(/[-_/]+/g, ' ').trim();
      const start = head.lastIndexOf(tag);
      if (start < 0 || label.length < 2 || label.length > 60 || !/\p{L}{2}/u.test(label) || SORTING.test(label)) return [];
      const evidence = quoteAt(note, start, start + tag.length, 'front matter: tag');
      const common = { evidence, talk: 0, by: 'link', aliases: [], strength: 2 } as const;
      return [{ ...common, label, category: 'idea', ...entryOf(label, toolsOf(lexicon)) }];
    });
    return { concepts };
  },
};

/** The lexicon's entry that the whole tag names beyond doubt. */
function entryOf(label: string, { concepts, spelling }: LexiconTools): Partial<ConceptCandidate> {
  const tokens = tokenize(label);
  const [match] = concepts.match(label, tokens, spelling);
  if (!match || match.from > 0 || match.to < tokens.length) return {};
  const [form] = match.forms.filter(({ unsure, entry }) => !unsure && entry.label !== '');
  return form ? { label: form.entry.label, entry: form.entry.label, form: form.text, category: form.entry.category } : {};
}
