import type { ConceptCandidate } from '../model/candidates.ts';
import type { Span } from '../model/evidence.ts';
import type { ConceptCategory } from '../model/ontology.ts';

/** A term that the note itself shows to be one. */
export interface InducedTerm extends Span {
  readonly by: Exclude<ConceptCandidate['by'], 'lexicon'>;
  readonly category: ConceptCategory;
  /** How it should be shown, when not as it is written. */
  readonly label?: string;
  readonly aliases?: readonly string[];
  readonly rule: string;
  /** What one mention counts; 2 make a concept. */
  readonly strength: 1 | 2;
}
