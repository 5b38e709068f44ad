/** Something with a name and other spellings of it: the shape shared by the gold's entries and the graph's nodes. */
export type Named = {
  readonly label?: string | undefined;
  readonly aliases?: readonly string[] | undefined;
};

/** An organisation that the notes give as somebody's affiliation. */
export type GoldInstitution = Named & { readonly label: string };

/** A person who gives or chairs a talk, with the labels of the affiliations that the notes state. */
export type GoldPerson = Named & { readonly label: string; readonly institutions?: readonly string[] };

/** One talk of the notes with the concepts that a graph must have for it. */
export type GoldTalk = {
  readonly id: string;
  readonly title: string;
  readonly panel: boolean;
  readonly speakers: readonly string[];
  readonly concepts: readonly string[];
};

/** A work cited in a talk: all strings of `match` stand in what a right node says of itself. */
export type GoldPaper = { readonly match: readonly string[]; readonly talk: string; readonly optional?: boolean };

/** What a careful reader expects in the graph of one set of notes; kept as JSON beside this file. */
export type Gold = {
  readonly corpus: string;
  readonly people: readonly GoldPerson[];
  readonly institutions: readonly GoldInstitution[];
  readonly institutions_acceptable?: readonly string[];
  readonly talks: readonly GoldTalk[];
  readonly concept_aliases?: Readonly<Record<string, readonly string[]>>;
  readonly concepts_acceptable?: readonly string[];
  readonly papers?: readonly GoldPaper[];
};
