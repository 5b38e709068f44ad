import type { Lexicon } from '../extract/lexicon.ts';
import type { NoteYield } from '../model/candidates.ts';
import type { Corrections } from '../model/corrections.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import { changeKinds } from '../resolve/change-kinds.ts';
import { correctMentions } from '../resolve/correct-mentions.ts';
import { correctTalks } from '../resolve/correct-talks.ts';
import type { Texts } from '../resolve/find-places.ts';
import { resolveCorpus, type Corpus } from './resolve-corpus.ts';

/** What the notes yield once the corrections by hand have been applied that concern places, talks and kinds. */
export function correctCorpus(
  yields: readonly NoteYield[],
  texts: Texts,
  eventOf: readonly string[],
  lexicon: Lexicon,
  corrections: Corrections | undefined,
): { yields: readonly NoteYield[]; diagnostics: Diagnostic[] } {
  const placed = correctMentions(yields, texts, corrections);
  const talks = correctTalks(placed.yields, texts, corrections);
  const diagnostics = [...placed.diagnostics, ...talks.diagnostics];
  if (!corrections?.list.some(({ does }) => does === 'change-kind')) return { yields: talks.yields, diagnostics };
  // What is one entity is known only when all is resolved; so it is resolved twice.
  const corpus = resolveCorpus(talks.yields, eventOf, lexicon, corrections);
  const kinds = changeKinds(talks.yields, (kind) => RESOLVED[kind](corpus), corrections);
  return { yields: kinds.yields, diagnostics: [...diagnostics, ...kinds.diagnostics] };
}

const RESOLVED = {
  speaker: ({ people, personOf }: Corpus) => ({ entities: people.entities, entityOf: personOf }),
  institution: ({ institutions, institutionOf }: Corpus) => ({ entities: institutions.entities, entityOf: institutionOf }),
  concept: ({ concepts, conceptOf }: Corpus) => ({ entities: concepts.entities, entityOf: conceptOf }),
  paper: ({ papers, paperOf }: Corpus) => ({ entities: papers.entities, entityOf: paperOf }),
} as const;
