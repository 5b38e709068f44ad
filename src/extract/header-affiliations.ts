import type { Span } from '../model/evidence.ts';
import type { Atom, HeaderTests } from './header-atoms.ts';
import { isNoPlace } from './place-words.ts';

/** The atom behind the last one that says where the person at `at - 1` is from. `titled`: a title stands before the names. */
export function affiliationEnd(atoms: readonly Atom[], from: number, titled: boolean): number {
  let at = from;
  const reach = reachOf(atoms, from);
  const opened = atoms[from];
  let within = opened !== undefined && /^[([]$/.test(opened.before) && opened.role;
  for (; at < atoms.length; at++) {
    const atom = atoms[at];
    // "(Staff Engineer, Northern Looms)": behind a role in brackets stands a company, however much it looks like a name.
    if (at > from && atom?.before !== ',' && atom?.before !== '/') within = false;
    if (atom && (at <= reach || (within && !atom.quoted))) continue;
    if (!atom || atom.quoted || (atom.name >= 0.5 && atom.institution < 0.5 && !/^[([]$/.test(atom.before))) break;
    // "Name (Institution): Title": behind the bracket nothing more is said of the person.
    if (at > from && /^(?:[-–—:|]|::|\/+|[-=~]+>|[~→⇒➜])$/.test(atom.before) && /^[([]$/.test(atoms[at - 1]?.before ?? '')) break;
    const joinedOn = /^(?:,|;|[([]|[)\]]|&|and|und|et|from|at|@|[-–—|·•:]|::|\/+)$/i.test(atom.before);
    const belongs =
      atom.institution >= 0.5 || atom.role || /^(?:[([]|from|at|@)$/i.test(atom.before) || (/^[,;]$/.test(atom.before) && at > from);
    const short = atom.end - atom.start <= 60;
    // In "Name, Title" the comma's right side is no institution: only what is known or last behind a title counts.
    const last = at === atoms.length - 1 && titled && short && (!/^(?:[-–—:|·•]|::|\/+)$/.test(atom.before) || atom.proper);
    // Behind "Name:" stands the title, whatever its words.
    if (atom.before === ':' && !titled) break;
    const strong = /^(?:[-–—:|·•]|::|\/+)$/.test(atom.before);
    if (!joinedOn || !(belongs || last) || (strong && atom.institution < 0.75 && !last)) break;
  }
  return at;
}

const LEAD =
  /^(?:(?:ex|formerly|former|now|currently|previously|soon|both|moving to|joining|at|from)\b(?:\s+(?:at|from|with))?[\s-]+)+(?=\p{L})/iu;

/** The institutions among the atoms behind a name: roles and divisions of a known institution left out, "Science and Technology" kept whole. */
export function affiliationSpans(text: string, atoms: readonly Atom[], tests: HeaderTests): Span[] {
  const whole: Atom[] = [];
  for (const atom of atoms) {
    const last = whole.at(-1);
    const joint = last === undefined ? 0 : tests.institution.score(text.slice(last.start, atom.end));
    const apart =
      last === undefined ||
      !/^(?:and|und|et|&)$/i.test(atom.before) ||
      (last.institution >= 0.9 && atom.institution >= 0.75 && joint < 0.9);
    // "Royal Holloway, University of London" is one name where it is known as one.
    if (last && atom.before === ',' && tests.institution.isWhole(text.slice(last.start, atom.end))) {
      whole[whole.length - 1] = { ...last, end: atom.end, institution: joint, role: false };
      continue;
    }
    if (apart) whole.push(atom);
    else {
      const words = text.slice(last.start, atom.end);
      whole[whole.length - 1] = { ...last, end: atom.end, institution: tests.institution.score(words), role: last.role || atom.role };
    }
  }
  const named = whole.filter(
    ({ role, institution, start, end }) =>
      (!role || institution >= 0.75) &&
      !isNoPlace(text.slice(start, end)) &&
      text[start] !== '@' &&
      !isHandle(text, start, end, institution),
  );
  const known = named.findLastIndex(({ institution }) => institution >= 0.9);
  // A division ("Research", "Analytics") in front of what surely is an institution is a part of it.
  const clear = named.findLastIndex(({ institution }) => institution >= 0.8);
  const kept = named.filter(
    ({ institution, before }, i) =>
      (i >= known && i >= clear) ||
      institution >= 0.8 ||
      (institution >= 0.75 && i > clear) ||
      /^[&/;]$/.test(before) ||
      /^[&/;|]$/.test(named[i + 1]?.before ?? ''),
  );
  // Behind an institution that is known, a town says only where it is.
  const placed = kept.filter(
    ({ institution, before, start, end }, i) =>
      i === 0 ||
      (kept[i - 1]?.institution ?? 0) < 0.75 ||
      institution >= 0.9 ||
      (institution >= 0.5 && (before !== ',' || /\s|^\p{Lu}+$/u.test(text.slice(start, end)))),
  );
  return placed
    .flatMap(({ start, end }) => tests.institution.split(text, start + (LEAD.exec(text.slice(start, end))?.[0].length ?? 0), end))
    .filter(({ start, end }) => end > start);
}

/**
 * "Senior Manager, Reporting and Analytics, University College": what stands between the name and an institution that says so is where the
 * person is from too, as long as commas join it and nobody else is named.
 */
function reachOf(atoms: readonly Atom[], from: number): number {
  let reach = -1;
  let roles = 0;
  for (let at = from; at < atoms.length; at++) {
    const atom = atoms[at];
    if (!atom || atom.quoted || !/^(?:,|and|&|und|et)$/.test(atom.before) || atom.name >= 0.8 || atom.end - atom.start > 60) break;
    if (atom.role) roles++;
    if (atom.institution >= 0.75 && (at === from || roles > 0)) reach = at;
  }
  return reach;
}

/** "@adabyron" glued to its sign is a handle, unless it is known or several words. */
function isHandle(text: string, start: number, end: number, institution: number): boolean {
  return text[start - 1] === '@' && /\s|^|\(/.test(text[start - 2] ?? '') && institution < 0.5 && !/\s/.test(text.slice(start, end));
}
