import type { Span } from '../model/evidence.ts';
import type { InstitutionTest } from './institution-test.ts';
import type { NameTest } from './name-test.ts';

/** A heading taken apart: who, from where, what about. Offsets are those of the text; `confidence` is that of the names. */
export interface HeaderParts {
  readonly people: readonly HeaderPerson[];
  readonly title?: Span;
  /** Where the names stand: before or after the title, or alone. */
  readonly order: 'name-first' | 'name-last' | 'name-only' | 'title-only';
  readonly confidence: number;
}

export interface HeaderPerson extends Span {
  readonly affiliations: readonly Span[];
}

export interface HeaderTests {
  readonly name: NameTest;
  readonly institution: InstitutionTest;
}

interface Atom extends Span {
  /** What parts it from the atom before. */
  readonly before: string;
  readonly name: number;
  readonly institution: number;
  readonly role: boolean;
}

interface Run {
  readonly from: number;
  readonly to: number;
  readonly score: number;
}

const SEPARATOR =
  /\s+[-|/]+\s+|,\s+(?:by|presented by|with|and|from|at|@)\s+|\s*[–—|]\s*|\s*:\s+|\s*:$|,\s*|;\s*|\s*[([]\s*|\s*[)\]]\s*|\?\s+|\s*&\s*|\s+(?:by|with|and|from|at|@|feat\.?|w\/|presented by|und|et|y)\s+|(?<=\p{Ll})-\s+|\s+-(?=\p{Lu})/gu;
const JOINS = /^(?:,|;|&|and|und|et|y|\/|with|w\/)$/i;
const STRONG = /^[-–—:|/?]+$|^by$|^presented by$/i;
const HONORIFIC = /^(?:(?:prof|professor|dr|mr|mrs|ms|sir|dame|rev|hon|doc|ing|mag|herr|frau)\.?\s+)+/i;
const SUFFIX = /[,\s]+(?:ph\.?\s?d|m\.?d|msc|m\.?sc|jr|sr|esq|frs|oam|mba)\.?$/i;

/** Takes a heading apart. `prior` says which order the document's clear headings have, for those that could be read either way. */
export function splitHeader(text: string, start: number, end: number, tests: HeaderTests, prior?: HeaderParts['order']): HeaderParts {
  const atoms = cut(text, start, end, tests);
  const runs = nameRuns(atoms, text, prior);
  const best = runs.toSorted((a, b) => b.score - a.score || a.from - b.from)[0];
  const whole = trim(text, start, end);
  if (!best || best.score < 0.55) return { people: [], ...(whole ? { title: whole } : {}), order: 'title-only', confidence: 0 };

  const tail = affiliationEnd(atoms, best);
  const before = joined(text, atoms.slice(0, best.from), start);
  const after = joined(text, atoms.slice(tail), atoms[tail]?.start ?? end);
  const title = longer(before, after);
  const split = affiliationSpans(text, atoms.slice(best.to, tail), tests);
  const names = atoms.slice(best.from, best.to);
  const people = names.map((atom, i) => ({
    start: atom.start,
    end: atom.end,
    affiliations: i === names.length - 1 || names.length === 1 ? split : [],
  }));
  const order = !title ? 'name-only' : title === before ? 'name-last' : 'name-first';
  return { people, ...(title ? { title } : {}), order, confidence: Math.min(1, best.score) };
}

/** The span of a person's name without titles, degrees and handles. */
export function nameSpan(text: string, start: number, end: number): Span | undefined {
  const span = trim(text, start, end);
  if (!span) return undefined;
  let words = text.slice(span.start, span.end);
  const handle = /\s*(?:@\w+|<[^>]*>|\S+@\S+\.\S+|\*+|★+)\s*$/.exec(words);
  if (handle && handle.index > 0) words = words.slice(0, handle.index);
  const suffix = SUFFIX.exec(words);
  if (suffix) words = words.slice(0, suffix.index);
  const lead = HONORIFIC.exec(words)?.[0].length ?? 0;
  return trim(text, span.start + lead, span.start + words.length);
}

function cut(text: string, start: number, end: number, tests: HeaderTests): Atom[] {
  const atoms: Atom[] = [];
  const header = text.slice(start, end);
  let at = 0;
  let before = '';
  const push = (to: number): void => {
    const span = nameSpan(text, start + at, start + to) ?? trim(text, start + at, start + to);
    if (!span) return;
    const words = text.slice(span.start, span.end);
    const institution = tests.institution.score(words);
    const name = institution >= 0.9 ? 0 : tests.name(words);
    atoms.push({ ...span, before, name, institution, role: tests.institution.isRole(words) });
  };
  for (const match of header.matchAll(SEPARATOR)) {
    push(match.index);
    // ", by" is "by"; ", and" parts a list as a comma does.
    before = match[0]
      .trim()
      .replace(/^,\s+and$/i, ',')
      .replace(/^,\s+/, '');
    at = match.index + match[0].length;
  }
  push(header.length);
  return atoms;
}

/** Stretches of neighbouring atoms that are names, scored by their place: at an end of the heading, behind a strong separator. */
function nameRuns(atoms: readonly Atom[], text: string, prior: HeaderParts['order'] | undefined): Run[] {
  const runs: Run[] = [];
  for (let from = 0; from < atoms.length; from++) {
    if ((atoms[from]?.name ?? 0) < 0.5) continue;
    let to = from + 1;
    while (to < atoms.length && (atoms[to]?.name ?? 0) >= 0.5 && JOINS.test(atoms[to]?.before ?? '')) to++;
    const names = atoms.slice(from, to);
    const mean = names.reduce((sum, { name }) => sum + name, 0) / names.length;
    const tail = affiliationEnd(atoms, { from, to });
    const first = from === 0 || (from === 1 && /^[)\]]$/.test(atoms[1]?.before ?? ''));
    const last = tail === atoms.length;
    const before = atoms[from]?.before ?? '';
    let score = mean + (first || last ? 0.06 : -0.25) + (STRONG.test(before) && last ? 0.08 : 0) + (names.length > 1 ? 0.03 : 0);
    if (/^(?:by|presented by)$/i.test(before) && last) score += 0.2;
    if (first && !last && /^[,]$/.test(atoms[tail]?.before ?? '') && mean < 0.8) score -= 0.2;
    if (prior === 'name-first') score += first ? 0.12 : last ? -0.06 : 0;
    if (prior === 'name-last') score += last && !first ? 0.12 : first && !last ? -0.06 : 0;
    runs.push({ from, to, score });
    from = to - 1;
  }
  return runs.filter(({ from, to }) => text.slice(atoms[from]?.start, atoms[to - 1]?.end).trim() !== '');
}

/** The atom behind the last one that says where the people are from. */
function affiliationEnd(atoms: readonly Atom[], run: Pick<Run, 'from' | 'to'>): number {
  let at = run.to;
  for (; at < atoms.length; at++) {
    const atom = atoms[at];
    if (!atom) break;
    const joinedOn = /^(?:,|[([]|[)\]]|&|and|from|at|@|-|–|—|\/)$/i.test(atom.before);
    const belongs =
      atom.institution >= 0.5 || atom.role || /^(?:[([]|from|at|@)$/i.test(atom.before) || (atom.before === ',' && at > run.to);
    const short = atom.end - atom.start <= 60;
    // In "Name, Title" the comma's right side is no institution: only what is known or last behind a title counts.
    const last = at === atoms.length - 1 && run.from > 0 && short;
    const strong = /^[-–—/]$/.test(atom.before);
    if (!joinedOn || !(belongs || last) || (strong && atom.institution < 0.75 && !last)) break;
  }
  return at;
}

/** The institutions among the atoms behind a name: roles and divisions of a known institution left out, "Science and Technology" kept whole. */
function affiliationSpans(text: string, atoms: readonly Atom[], tests: HeaderTests): Span[] {
  const whole: Atom[] = [];
  for (const atom of atoms) {
    const last = whole.at(-1);
    const joint = last === undefined ? 0 : tests.institution.score(text.slice(last.start, atom.end));
    const apart =
      last === undefined || !/^(?:and|&)$/i.test(atom.before) || (last.institution >= 0.9 && atom.institution >= 0.75 && joint < 0.9);
    if (apart) whole.push(atom);
    else {
      const words = text.slice(last.start, atom.end);
      whole[whole.length - 1] = { ...last, end: atom.end, institution: tests.institution.score(words), role: last.role || atom.role };
    }
  }
  const named = whole.filter(({ role, institution }) => !role || institution >= 0.75);
  const known = named.findLastIndex(({ institution }) => institution >= 0.9);
  const kept = named.filter(({ institution, before }, i) => i >= known || institution >= 0.9 || /^[&/]$/.test(before));
  return kept.flatMap(({ start, end }) => tests.institution.split(text, start, end)).filter(({ start, end }) => end > start);
}

function joined(text: string, atoms: readonly Atom[], from: number): Span | undefined {
  const first = atoms[0];
  const last = atoms.at(-1);
  if (!first || !last) return undefined;
  // A bracket or question mark that closes the last atom belongs to the title.
  const closing = /^\s*[)\]?!]+/.exec(text.slice(last.end, last.end + 4))?.[0].trimEnd().length ?? 0;
  return trim(text, Math.min(from, first.start), last.end + closing);
}

function longer(a: Span | undefined, b: Span | undefined): Span | undefined {
  if (!a || !b) return a ?? b;
  return a.end - a.start >= b.end - b.start ? a : b;
}

function trim(text: string, start: number, end: number): Span | undefined {
  const words = text.slice(start, end);
  const lead = /^[\s,;:*_"“”'‘’|.–—-]*/.exec(words)?.[0].length ?? 0;
  const tail = /[\s,;:*_"“”'‘’|–—-]*$/.exec(words)?.[0].length ?? 0;
  return lead + tail >= words.length ? undefined : { start: start + lead, end: end - tail };
}
