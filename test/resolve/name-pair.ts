/** Two names as notes write them: of persons in two talks, of concepts or of institutions. */
export type NamePair = {
  readonly kind: 'person' | 'concept' | 'institution';
  readonly a: string;
  readonly b: string;
  /** The affiliations that the notes give, of `a` and of `b`; an empty one is not written. */
  readonly at?: readonly [string, string];
  /** Said at two meetings; else at one. */
  readonly apart?: boolean;
};

/** Persons named in two talks of one meeting, nothing else known of them. */
export function people(...pairs: readonly (readonly [string, string])[]): readonly NamePair[] {
  return pairs.map(([a, b]) => ({ kind: 'person', a, b }));
}

/** Persons with the affiliations that the notes give them. */
export function peopleAt(...pairs: readonly (readonly [string, string, string, string])[]): readonly NamePair[] {
  return pairs.map(([a, at, b, other]) => ({ kind: 'person', a, b, at: [at, other] }));
}

/** Concepts of two talks. */
export function concepts(...pairs: readonly (readonly [string, string])[]): readonly NamePair[] {
  return pairs.map(([a, b]) => ({ kind: 'concept', a, b }));
}

/** Institutions of two speakers. */
export function institutions(...pairs: readonly (readonly [string, string])[]): readonly NamePair[] {
  return pairs.map(([a, b]) => ({ kind: 'institution', a, b }));
}

/** The same pairs, said at two meetings. */
export function atTwoMeetings(pairs: readonly NamePair[]): readonly NamePair[] {
  return pairs.map((pair) => ({ ...pair, apart: true }));
}
