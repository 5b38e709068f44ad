import type { AffiliationCandidate, PersonCandidate } from '../model/candidates.ts';
import type { Span } from '../model/evidence.ts';
import type { Block, Note } from '../notes/note.ts';
import { isTagLine } from './first-block.ts';
import type { HeaderTests } from './header-atoms.ts';
import { findMarkedAffiliations } from './marked-affiliations.ts';
import { withoutTown } from './place-names.ts';
import { findSaidRole } from './said-role.ts';

/** An institution in the lines of a talk; `person` is an index into the talk's people. */
export interface LineAffiliation extends Span {
  readonly person: number;
}

const AFFILIATION_LABEL =
  /^\s*(?:affil(?:iation)?s?|institution(?:en|s|e)?|institute?|universit(?:y|ies)|universität|université|universidad|organi[sz]ations?|organismo|org|company|firma|employer|works? (?:at|for)|workplace|from|at|inst|einrichtung|hochschule|établissement|entreprise|laboratoire|laboratory|lab|société|compagnie|afiliaci[óo]n|empresa|affiliazione|ente|instelling)\s*(?:\.{2,}\s*)?(?:::?|[：=])\s*/i;
const BRACKETED = /^\s*\(((?:joining|joint position (?:with|at)|now at|moving to|works? (?:at|for)|from|at)\b[^()]*)\)\s*\.?\s*$/i;

/** "Lab: loom-like stuff at Acme": words of everyday in front of the place. */
const STUFF_AT = /^[^,;()\n]*?(?<!\p{L})(?!of\s|for\s|and\s|the\s)\p{Ll}{2,}\s+(?:at|@)\s+(?:the\s+)?(?=\p{Lu})/u;

interface Known {
  readonly people: readonly PersonCandidate[];
  readonly affiliations: readonly AffiliationCandidate[];
}

/**
 * Institutions that stand on lines of their own under a talk's heading: labelled, in brackets, alone under the by-line `by`, or behind a
 * mark that the names carry too.
 */
export function findLineAffiliations(
  note: Note,
  plain: string,
  { people, affiliations }: Known,
  near: readonly Block[],
  by: Block | undefined,
  tests: HeaderTests,
): LineAffiliation[] {
  const below = near.filter((block) => !isTagLine(block, note.text));
  const own = people.map((person, index) => ({ person, index })).filter(({ person }) => person.as !== 'chair');
  const [only] = own;
  if (!only) return [];
  const marked = findMarkedAffiliations(note, plain, people, below);
  if (marked.length > 0) return marked;
  if (own.length > 1) {
    const pairs = readPairs(
      plain,
      own.map(({ index }) => index),
      below,
    );
    return pairs.length > 0 ? pairs : readInterleaved(plain, own, affiliations, below, tests);
  }
  const found: LineAffiliation[] = [];
  const held = new Set(affiliations.filter(({ person }) => person === only.index).map(({ name }) => name));
  const after = below[below.indexOf(by ?? below[0] ?? ({} as Block)) + 1];
  for (const block of below.slice(0, 5)) {
    if (block.kind === 'heading' && block !== by) break;
    const words = plain.slice(block.textStart, block.textEnd);
    // The end of a bracket that the line above opened.
    if (words.indexOf(')') >= 0 && words.lastIndexOf('(', words.indexOf(')')) < 0) continue;
    const label = AFFILIATION_LABEL.exec(words);
    const told = label ? (STUFF_AT.exec(words.slice(label[0].length))?.[0].length ?? 0) : 0;
    const from = block.textStart + (label?.[0].length ?? 0) + told;
    const line = (block === below[0] || block === after) && only.person.evidence.start < block.start;
    let work: { start: number; end: number }[] = [];
    const stretches =
      label || BRACKETED.test(words)
        ? pieces(plain, from, block.textEnd, label ? /([;/|()])/ : undefined)
        : line &&
            (isInstitutionLine(words, tests) ||
              (block === after && !block.gap && held.size === 0 && couldBePlace(words, block, shows(plain, by, below))))
          ? [{ start: block.textStart, end: block.textEnd }]
          : (work = block === by ? [] : workPlace(plain, block, tests));
    for (const piece of stretches) {
      for (const whole of tests.institution.split(plain, piece.start, piece.end)) {
        const written = plain.slice(whole.start, whole.end);
        const span = tests.institution.isWhole(written) ? whole : { start: whole.start, end: whole.start + withoutTown(written) };
        const name = plain.slice(span.start, span.end).replace(/\s+/g, ' ').trim();
        const said = label || BRACKETED.test(words) || work.length > 0 || (line && piece.start === block.textStart);
        if (name.length < 2 || held.has(name) || (!said && tests.institution.score(name) < 0.7)) continue;
        held.add(name);
        found.push({ ...span, person: only.index });
      }
    }
  }
  return found;
}

/** Whether a handle or an address stands with the by-line or in the items below it: all of them tell of the speaker. */
function shows(plain: string, by: Block | undefined, below: readonly Block[]): boolean {
  return (
    by?.kind === 'item' &&
    below
      .slice(0, 4)
      .some(({ textStart, textEnd }) => textEnd - textStart < 80 && /(?<!\w)@\w{2,}|\w@\w/.test(plain.slice(textStart, textEnd)))
  );
}

/** A short line of capitalised words right under the line that names the speaker; an item only among others that tell of the speaker. */
function couldBePlace(words: string, block: Block, shown: boolean): boolean {
  return (
    (block.kind === 'paragraph' || (shown && block.kind === 'item')) &&
    words.length < 70 &&
    /^\s*\p{Lu}[\p{L}\p{M}\d&'’.-]*(?:[ ,]+(?:\p{Lu}[\p{L}\p{M}\d&'’.-]*|of|for|and|the|de|di|der|für|du|des|la|et|und|y)){0,7}\s*$/u.test(
      words,
    ) &&
    !/[.]\s*$/.test(words)
  );
}

/** "Ada Byron / Acme / Bob Miller / Widgets": each line right behind a person's is where that person is from. */
function readInterleaved(
  plain: string,
  people: readonly { readonly person: PersonCandidate; readonly index: number }[],
  affiliations: readonly AffiliationCandidate[],
  below: readonly Block[],
  tests: HeaderTests,
): LineAffiliation[] {
  if (affiliations.length > 0) return [];
  const found: LineAffiliation[] = [];
  for (const { person, index } of people) {
    const at = below.findIndex(({ start, end }) => start <= person.evidence.start && person.evidence.end <= end);
    const [line, next] = [below[at], below[at + 1]];
    if (!line || !next || next.gap || next.kind !== line.kind) continue;
    const taken = people.some(({ person: other }) => other.evidence.start >= next.start && other.evidence.end <= next.end);
    if (!taken && isInstitutionLine(plain.slice(next.textStart, next.textEnd), tests))
      found.push({ start: next.textStart, end: next.textEnd, person: index });
  }
  return found;
}

/** "Affil: X / Y" under two speakers: pair by pair. */
function readPairs(plain: string, people: readonly number[], below: readonly Block[]): LineAffiliation[] {
  for (const block of below.slice(0, 5)) {
    const label = AFFILIATION_LABEL.exec(plain.slice(block.textStart, block.textEnd));
    if (!label) continue;
    const spans = pieces(plain, block.textStart + label[0].length, block.textEnd, /(\s*[/;|]\s*)/);
    if (spans.length !== people.length && spans.length !== 1) continue;
    return people.flatMap((person, i) => {
      const span = spans[spans.length === 1 ? 0 : i];
      return span ? [{ ...span, person }] : [];
    });
  }
  return [];
}

/** A short line of capitalised words that names an institution and nothing else. */
function isInstitutionLine(words: string, tests: HeaderTests): boolean {
  const line = words.trim();
  if (line.length > 80 || /[.:;!?]$|^\d|\S:\s/.test(line)) return false;
  const score = tests.institution.score(line);
  if (score >= 0.9) return true;
  const first = line.split(/\s+/)[0] ?? '';
  return (
    score >= 0.75 &&
    line.split(/\s+/).length <= 5 &&
    (tests.institution.score(first) >= 0.9 || /\b(?:universit|institut|college)/i.test(line))
  );
}

const WORKS =
  /\b(?:work(?:s|ing)? (?:at|for)|professor (?:at|in)|researcher (?:at|from)|scientist (?:at|from|with)|engineer (?:at|with)|student (?:at|from)|postdoc (?:at|with)|based (?:at|in)|CEO of|founder of|joining)\s+(?:the\s+)?(\p{Lu}[\p{L}\d&'’.-]*(?:\s+(?:of|for|and|the|de|di)\s+\p{Lu}[\p{L}\d&'’.-]*|\s+\p{Lu}[\p{L}\d&'’.-]*){0,6})/u;

/** "… a gamma ray astronomer, working at Harvard Smithsonian": what a line says of where the speaker works. */
function workPlace(plain: string, block: Block, tests: HeaderTests): { start: number; end: number }[] {
  const role = findSaidRole(plain, block.textStart, block.textEnd, tests);
  if (role) return [role];
  const words = plain.slice(block.textStart, Math.min(block.textEnd, block.textStart + 300));
  const match = WORKS.exec(words);
  const place = match?.[1];
  if (!match || place === undefined || tests.name(place) >= 0.8) return [];
  const start = block.textStart + match.index + match[0].length - place.length;
  return [{ start, end: start + place.replace(/[.,]$/, '').length }];
}

const FILLER =
  /^(?:[\s(]|joining|joint position|position|with|at|now|moving to|works? (?:at|for)|from|the|in (?:spring|summer|fall|autumn|winter|\d{4}).*|\d{4})+\s*/i;

function pieces(
  plain: string,
  start: number,
  end: number,
  separator = /([.,;()]|\b(?:joint position|and also)\b)/i,
): { start: number; end: number }[] {
  const spans: { start: number; end: number }[] = [];
  let at = start;
  for (const part of plain.slice(start, end).split(separator)) {
    const lead = FILLER.exec(part)?.[0].length ?? 0;
    const tail = / in (?:spring|summer|fall|autumn|winter|\d{4}).*$/i.exec(part);
    const to = tail ? tail.index : part.length;
    if (/[\p{L}]{2}/u.test(part.slice(lead, to))) spans.push({ start: at + lead, end: at + to });
    at += part.length;
  }
  return spans;
}
