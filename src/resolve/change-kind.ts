import type { ConceptCandidate, NoteYield, PaperCandidate, PersonCandidate } from '../model/candidates.ts';
import type { Evidence } from '../model/evidence.ts';
import { LIST_OF, type MentionedKind } from './find-places.ts';

/** What stays of a mention when its kind turns out to be wrong. */
interface Bare {
  readonly name: string;
  readonly evidence: Evidence;
  readonly talk?: number;
  /** Read as one who gives the talk or as where such a person is from: it stands where people and institutions do. */
  readonly inHeader: boolean;
}

/**
 * A note's yield with one mention read as another kind: who gives a talk, what it covers or cites, where its speakers are from. The wrong
 * mention stays in its list, so that the places of the others hold; drop it afterwards.
 */
export function asKind(found: NoteYield, kind: MentionedKind, index: number, to: MentionedKind): NoteYield {
  const bare = bareOf(found, kind, index);
  if (!bare) return found;
  const { name, evidence, talk, inHeader } = bare;
  const common = { evidence: { ...evidence, rule: `${evidence.rule}, kind corrected by hand` }, ...(talk === undefined ? {} : { talk }) };
  if (to === 'concept') {
    const concept: ConceptCandidate = { ...common, label: name, category: 'idea', by: 'name', aliases: [], strength: 2 };
    return { ...found, concepts: [...found.concepts, concept] };
  }
  if (to === 'paper') {
    const paper: PaperCandidate = { ...common, title: name, authors: [] };
    return { ...found, papers: [...found.papers, paper] };
  }
  if (to === 'speaker') {
    const giving = inHeader && talk !== undefined;
    const person: PersonCandidate = giving ? { ...common, name, as: 'speaker' } : { name, evidence: common.evidence, as: 'roster' };
    return { ...found, people: [...found.people, person] };
  }
  const from = found.people.flatMap((person, i) =>
    inHeader && talk !== undefined && person.talk === talk && person.as !== 'voice' && !(kind === 'speaker' && i === index) ? [i] : [],
  );
  const affiliations = (from.length > 0 ? from : [-1]).map((person) => ({ name, person, evidence: common.evidence }));
  return { ...found, affiliations: [...found.affiliations, ...affiliations] };
}

function bareOf(found: NoteYield, kind: MentionedKind, index: number): Bare | undefined {
  const mention = found[LIST_OF[kind]][index];
  if (!mention) return undefined;
  const { evidence } = mention;
  const written = evidence.quote.replace(/\s+/g, ' ');
  if ('person' in mention) {
    const talk = found.people[mention.person]?.talk;
    return { name: mention.name, evidence, inHeader: true, ...(talk === undefined ? {} : { talk }) };
  }
  const talk = mention.talk === undefined ? {} : { talk: mention.talk };
  if ('name' in mention) return { name: mention.name, evidence, inHeader: true, ...talk };
  if ('label' in mention)
    return { name: mention.entry === undefined ? mention.label : (mention.form ?? written), evidence, inHeader: false, ...talk };
  return { name: mention.title ?? written, evidence, inHeader: false, ...talk };
}
