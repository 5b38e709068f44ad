import type { Span } from '../model/evidence.ts';
import type { Atom, HeaderTests } from './header-atoms.ts';
import { isNoPlace } from './place-words.ts';
import { placeInRole } from './role-place.ts';

/** The atom behind the last one that says where the person at `at - 1` is from. `titled`: a title stands before the names. */
export function affiliationEnd(atoms: readonly Atom[], from: number, titled: boolean): number {
  let at = from;
  const reach = reachOf(atoms, from, titled);
  const opened = atoms[from];
  let within = opened !== undefined && /^[([]$/.test(opened.before) && opened.role;
  for (; at < atoms.length; at++) {
    const atom = atoms[at];
    // "(Staff Engineer, Northern Looms)": behind a role in brackets stands a company, however much it looks like a name.
    if (at > from && atom?.before !== ',' && atom?.before !== '/') within = false;
    if (atom && (at <= reach || (within && !atom.quoted))) continue;
    if (!atom || atom.quoted || (atom.name >= 0.5 && atom.institution < 0.5 && !/^(?:[([]|at|@)$/.test(atom.before))) break;
    // "Name (Institution): Title": behind the bracket nothing more is said of the person.
    const held = atoms[at - 1];
    if (at > from && !atom.role && /^(?:[-–—:|]|::|\/+|[-=~]+>|[~→⇒➜])$/.test(atom.before) && /^[([]$/.test(held?.before ?? ''))
      if (atom.before !== '/' || atom.start - (held?.end ?? 0) > SLASH.length) break;
    const joinedOn = /^(?:,|;|[([]|[)\]]|&|and|und|et|y|e|og|och|en|from|at|@|[-–—|·•:]|::|\/+)$/i.test(atom.before);
    const belongs =
      atom.institution >= 0.5 || atom.role || /^(?:[([]|from|at|@)$/i.test(atom.before) || (/^[,;]$/.test(atom.before) && at > from);
    const short = atom.end - atom.start <= 60;
    // In "Name, Title" the comma's right side is no institution: only what is known or last behind a title counts.
    const last = at === atoms.length - 1 && titled && short && (!/^(?:[-–—:|·•]|::|\/+)$/.test(atom.before) || atom.proper);
    // Behind "Name:" stands the title, whatever its words.
    if (atom.before === ':' && !titled) break;
    const strong = /^(?:[-–—:|·•]|::|\/+)$/.test(atom.before);
    if (!joinedOn || !(belongs || last) || (strong && atom.institution < 0.75 && !last && !(atom.role && titled))) break;
  }
  return at;
}

/** What stands between "(Acme / Loom Institute)": behind the bracket there would be more. */
const SLASH = ' / ';
const LEAD =
  /^(?:(?:ex|formerly|former|now|currently|previously|soon|both|moving to|joining|at|from)\b(?:\s+(?:at|from|with))?[\s-]+)+(?=\p{L})/iu;

/** The institutions among the atoms behind a name: roles and divisions of a known institution left out, "Science and Technology" kept whole. */
export function affiliationSpans(text: string, atoms: readonly Atom[], tests: HeaderTests): Span[] {
  const whole: Atom[] = [];
  let cut: boolean = false;
  for (const written of atoms) {
    const atom = bare(text, written, tests);
    const last = whole.at(-1);
    const joint = last === undefined ? 0 : tests.institution.score(text.slice(last.start, atom.end));
    const apart: boolean =
      last === undefined ||
      cut ||
      last.role !== atom.role ||
      !/^(?:and|und|et|y|e|og|och|en|&)$/i.test(atom.before) ||
      text.slice(last.end, atom.start).includes(')') ||
      (joint < 0.9 &&
        ((last.institution >= 0.9 && atom.institution >= 0.75) ||
          (last.institution >= 0.8 && (atom.institution >= 0.8 || (atom.institution >= 0.5 && atom.institution < 0.75)))));
    // "Royal Holloway, University of London" is one name where it is known as one.
    if (last && atom.before === ',' && tests.institution.isWhole(text.slice(last.start, atom.end))) {
      whole[whole.length - 1] = { ...last, end: atom.end, institution: joint, role: false };
      continue;
    }
    // What was cut out of a role ("Lead of Acme's design") goes on in what "and" joins to it.
    const joins: boolean = cut && /^(?:and|und|et|y|e|og|och|en|&)$/i.test(atom.before) && atom.institution < 0.75;
    cut = atom !== written || joins;
    if (joins) continue;
    if (apart || !last) whole.push(atom);
    else {
      const words = text.slice(last.start, atom.end);
      whole[whole.length - 1] = { ...last, end: atom.end, institution: tests.institution.score(words), role: last.role || atom.role };
    }
  }
  // "(PDF, acme.com)": a file, and where it lies.
  const file = whole.some(({ start, end }) => FILE.test(text.slice(start, end)));
  const named = whole.filter(
    ({ role, institution, start, end, name, before, proper }, i) =>
      (!role || institution >= 0.8) &&
      // "Ada Byron (Acme) came"
      !(before === ')' && !proper && institution < 0.5) &&
      !(file && /\.\p{Ll}+$/u.test(text.slice(start, end))) &&
      // "Northshire Community College, Weaverton, OR": where it is.
      !(i > 0 && before === ',' && STATE.test(text.slice(start, end))) &&
      // "林小明 (Ming Lin), Acme": the name once more.
      !(name >= 0.9 && institution < 0.5 && before === '(' && whole.length > 1) &&
      !isNoPlace(text.slice(start, end)) &&
      text[end] !== '?' &&
      text[start] !== '@' &&
      !isHandle(text, start, end, institution),
  );
  const known = named.findLastIndex(({ institution }) => institution >= 0.9);
  // A division ("Research", "Analytics") in front of what surely is an institution is a part of it.
  const clear = named.findLastIndex(({ institution }) => institution >= 0.8);
  const kept = named.filter(
    ({ institution, before, start, end }, i) =>
      !((i < clear || isWithin(named[i + 1])) && DIVISION.test(text.slice(start, end)) && institution < 0.9) &&
      !isShortOf(text, named, i) &&
      ((i >= known && i >= clear) ||
        institution >= 0.8 ||
        (institution >= 0.75 && i > clear) ||
        /^[&/;]$/.test(before) ||
        /^[&/;|]$/.test(named[i + 1]?.before ?? '') ||
        // "CeGen, University of Northshire": a coined name or an acronym is no division.
        (i < clear && /^(?:\p{Lu}{2,8}(?:\/\p{Lu}{2,8}){0,2}|\p{Lu}\p{Ll}+\p{Lu}[\p{L}\d]*)$/u.test(text.slice(start, end)))),
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

const FILE = /^(?:pdf|pptx?|html?|bibtex|slides?|videos?|code|paper|arxiv|doi)$/i;
const STATE =
  /^(?:A[KLRZ]|C[AOT]|D[CE]|FL|GA|HI|I[ADLN]|K[SY]|LA|M[ADEINOST]|N[CDEHJMVY]|O[HKR]|P[AR]|RI|S[CD]|T[NX]|UT|V[AT]|W[AIVY]|AB|BC|MB|NB|NS|ON|QC|SK|NSW|QLD|VIC)\.?$/;
const DIVISION = /^(?:the\s)?(?:school|department|dep(?:ar)?t\.?|faculty|division|chair|unit)\s(?:(?:of|for)\s)?/iu;

/** An atom without "formerly" in front, and of one that says a role the institution in it. */
function bare(text: string, atom: Atom, tests: HeaderTests): Atom {
  const words = text.slice(atom.start, atom.end);
  const lead = LEAD.exec(words)?.[0].length ?? 0;
  const inside = atom.role && atom.institution < 0.9 ? placeInRole(words, tests.institution) : undefined;
  if (!inside && lead === 0) return atom;
  const start = atom.start + (inside?.start ?? lead);
  const end = inside ? atom.start + inside.end : atom.end;
  const score = tests.institution.score(text.slice(start, end));
  return { ...atom, start, end, institution: inside ? Math.max(score, 0.8) : score, role: inside ? false : atom.role };
}

/** Behind a division's comma stands what it is a part of, be it an acronym that nobody knows. */
function isWithin(next: Atom | undefined): boolean {
  return next !== undefined && next.before === ',' && next.institution >= 0.5 && !next.role;
}

/** "Institute for Loom Studies (ILS)": the acronym in brackets is the same one. */
function isShortOf(text: string, named: readonly Atom[], i: number): boolean {
  const [before, atom] = [named[i - 1], named[i]];
  if (!before || !atom || atom.before !== '(' || before.institution < 0.75) return false;
  const short = text.slice(atom.start, atom.end);
  if (!/^\p{Lu}{2,8}$/u.test(short)) return false;
  // An acronym that is nobody else's is that of the institution before it, whatever language its letters are of.
  if (before.institution >= 0.8 && atom.institution < 0.75) return true;
  const capitals = Array.from(text.slice(before.start, before.end)).filter((letter) => /\p{Lu}/u.test(letter));
  let at = 0;
  for (const capital of capitals) if (capital === short[at]) at++;
  return at >= Math.min(short.length, capitals.length) && at >= 2;
}

/**
 * "Senior Manager, Reporting and Analytics, University College": what stands between the name and an institution that says so is where the
 * person is from too, as long as commas join it and nobody else is named.
 */
function reachOf(atoms: readonly Atom[], from: number, titled: boolean): number {
  let reach = -1;
  let roles = 0;
  let named = false;
  for (let at = from; at < atoms.length; at++) {
    const atom = atoms[at];
    if (!atom || atom.quoted || !/^(?:,|and|&|und|et|y|e)$/.test(atom.before) || atom.name >= 0.8 || atom.end - atom.start > 60) break;
    if (atom.role) roles++;
    if (atom.name >= 0.5) named = true;
    // "Name, Acme, University of Northshire": where names stand alone, all of it is.
    if (atom.institution >= 0.75 && (at === from || roles > 0 || (titled && !named && atom.institution >= 0.8))) reach = at;
  }
  return reach;
}

/** "@adabyron" glued to its sign is a handle, unless it is known or several words. */
function isHandle(text: string, start: number, end: number, institution: number): boolean {
  return text[start - 1] === '@' && /\s|^|\(/.test(text[start - 2] ?? '') && institution < 0.5 && !/\s/.test(text.slice(start, end));
}
