/** A talk as a renderer gets it: what a person who notes it down knows of it. */
export interface Card {
  readonly title: string;
  readonly people: readonly { readonly name: string; readonly places: readonly string[] }[];
  readonly panel: boolean;
  /** Sentences of notes, without markers. */
  readonly lines: readonly string[];
}

/** One way of laying out notes. `file` ends the note's name; a `folder` style writes one file a talk. */
export interface Style {
  readonly name: string;
  readonly file: 'md' | 'txt' | 'org';
  readonly folder?: true;
  /** The style writes no affiliations, so that none are wanted. */
  readonly bare?: true;
  readonly render: (cards: readonly Card[], event: string) => string;
}

/** "A, B and C". */
export function names({ people }: Card): string {
  const list = people.map(({ name }) => name);
  return list.length < 2 ? list.join('') : `${list.slice(0, -1).join(', ')} and ${list.at(-1)}`;
}

/** "A (X), B (Y)". */
export function bracketed({ people }: Card): string {
  return people.map(({ name, places }) => (places.length > 0 ? `${name} (${places.join(', ')})` : name)).join(', ');
}

/** "A, X" of one person; "A (X), B (Y)" of several, since a comma would not tell them apart. */
export function commaed(card: Card): string {
  const [only] = card.people;
  return card.people.length === 1 && only ? [only.name, ...only.places].join(', ') : bracketed(card);
}

/** "A @ X & B @ Y". */
export function placed({ people }: Card, at: string, between = ', '): string {
  return people.map(({ name, places }) => (places.length > 0 ? `${name}${at}${places.join(', ')}` : name)).join(between);
}

/** The places of all speakers, each once. */
export function places({ people }: Card): string[] {
  return [...new Set(people.flatMap((person) => person.places))];
}

/** The notes of a talk as a list; `deep` puts every third one a level down. */
export function bullets({ lines }: Card, marker = '- ', indent = ''): string {
  return lines.map((line, i) => `${indent}${i % 3 === 2 ? '  ' : ''}${marker}${line}`).join('\n');
}

/** The notes of a talk as prose. */
export function prose({ lines }: Card): string {
  return lines.map((line) => `${line[0]?.toUpperCase() ?? ''}${line.slice(1).replace(/[.:;,]$/, '')}.`).join(' ');
}

/** Two parts with a separator, where both are there. */
export function join(separator: string, ...parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join(separator);
}

/** "9:00", "9:40" … of the n-th talk. */
export function clock(i: number, colon = ':'): string {
  const minutes = 540 + i * 40;
  return `${String(Math.floor(minutes / 60)).padStart(2, '0')}${colon}${String(minutes % 60).padStart(2, '0')}`;
}
