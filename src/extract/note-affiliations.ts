import type { AffiliationCandidate, PersonCandidate } from '../model/candidates.ts';
import type { Span } from '../model/evidence.ts';
import type { Note } from '../notes/note.ts';
import { foldWords } from '../text/fold.ts';
import type { HeaderTests } from './header-atoms.ts';
import { findPlacesBelow } from './places-below.ts';
import { isNoPlace } from './place-words.ts';
import { blockAt, quoteAt } from './quote.ts';

const WORD = "(?:\\p{Lu}|\\p{Ll}\\p{Lu})(?:[\\p{L}\\p{M}\\d&'’-]|\\.(?=\\p{L}))*(?:(?<=(?:Univ|Inst|Dept|Tech|St|U))\\.)?";
const JOINT = "of(?:\\s+the)?|for|and|the|de(?:\\s+la)?|di|der|für|du|des|d['’]|&|et|y|e|della|do|da";
const PLACE = `(${WORD}(?:\\s+(?:${JOINT})\\s+${WORD}|\\s+d['’]\\p{Lu}?[\\p{L}-]+|\\s+${WORD}){0,8})`;
/** What may stand between a whole name and what is said of the person: a comma, a bracket, a dash, "is a", "who is". */
const OPENS =
  /^(?:,?\s{0,3}\(|,\s|@(?=\p{Lu})|\s{1,3}[–—-]\s|\s(?=(?:from|at|of|@)\s)|\s+(?:is|was|who is)\s+(?:an?|the|currently|now)\s)\s*/u;
/** Where a stretch about a person ends: with the sentence, the bracket, the paragraph, a clause of its own or somebody else. */
const ENDS =
  /[;)\]]|[.!?](?=\s+\p{Lu}|\s*$)|\n\s*\n|\s(?:who|which|that|will|is|was|were|are|has|had|and (?:then|he|she|they)|(?:gave|spoke|presented|showed|discussed|introduced|described|began|started|opened|talked|told|argued|asked|said|says|talks|gives|shows|presents|discusses|about|on))\s/u;
const SAYS = new RegExp(
  `(?:^|(?<=[\\s,(+]))(?:(at|from|of|with|for|@|bei|chez|presso|au|aux|à(?:\\s+la|\\s+l['’])?|de\\s+l['’]|del|della|dell['’]|du|von|an der)\\s*(?<=[\\s'’@])(?:(?:the|la|le|el|il|der|die|l['’])\\s*)?(?:\\p{Ll}[\\p{L}-]+\\s){0,2}?|(?:pour|para|per|für)\\s(?:la\\s|die\\s)?(?:société|entreprise|empresa|azienda|Firma)\\s|(?<=,\\s|\\+|^))${PLACE}(?=[\\s,.;:)\\]!?/+]|$)`,
  'gu',
);
const REACH = 220;
/** So many code units are searched for names in a note, that the time stays linear in its length. */
const BUDGET = 50_000_000;

/**
 * Where people of whom the talks' headings say no place are from, by what stands behind the whole name anywhere in the note: "Ada Byron
 * (Acme)", "Ada Byron, a senior fellow at the Loom Institute".
 */
export function findNoteAffiliations(
  note: Note,
  plain: string,
  people: readonly PersonCandidate[],
  affiliations: readonly AffiliationCandidate[],
  talks: readonly Span[],
  tests: HeaderTests,
): AffiliationCandidate[] {
  const placed = new Set(affiliations.map(({ person }) => foldWords(people[person]?.name ?? '')));
  const found: AffiliationCandidate[] = [];
  const counts = new Map<number, number>();
  for (const { talk, as } of people) if (talk !== undefined && as !== 'voice') counts.set(talk, (counts.get(talk) ?? 0) + 1);
  let left = Math.ceil(BUDGET / (plain.length + 1));
  people.forEach(({ name, as, talk }, person) => {
    const key = foldWords(name);
    if (as === 'voice' || placed.has(key) || !/\p{L}\s+\p{L}/u.test(name)) return;
    placed.add(key);
    if (left-- <= 0) return;
    const joined = key.replaceAll(' ', '');
    const spans = placesOfOne(note, plain, name, talk !== undefined && counts.get(talk) === 1 ? talks[talk] : undefined, tests);
    for (const { start, end } of spans) {
      const words = plain.slice(start, end).replace(/\s+/g, ' ');
      // "(@AdaByron)": a handle is no place.
      if (foldWords(words).replaceAll(' ', '') === joined) continue;
      found.push({ name: words, person, evidence: quoteAt(note, start, end, 'said behind the name in the notes') });
    }
  });
  return found;
}

/** The institution with the town behind it that is part of its name ("University of California" in front of ", Davis"). */
export function withCampus(note: Note, plain: string, affiliation: AffiliationCandidate, tests: HeaderTests): AffiliationCandidate {
  const { start, end, rule } = affiliation.evidence;
  const tail = /^(?:,\s|\s[–-]\s)\p{Lu}[\p{L}.]*(?:\s\p{Lu}\p{L}*){0,2}/u.exec(plain.slice(end, end + 40))?.[0];
  const name = plain.slice(start, end + (tail?.length ?? 0)).replace(/\s+/g, ' ');
  if (tail === undefined || affiliation.name.includes(',') || !tests.institution.isWhole(name)) return affiliation;
  return { ...affiliation, name, evidence: quoteAt(note, start, end + tail.length, rule) };
}

/** By the name as it is known, by the name without initials, or in the talk that is this person's alone by a pronoun. */
function placesOfOne(note: Note, plain: string, name: string, own: Span | undefined, tests: HeaderTests): Span[] {
  const said = placesBehind(note, plain, name, tests);
  if (said.length > 0) return said;
  const short = name.replace(/(?<=\s)\p{Lu}\.\s/gu, '');
  const shorter = short === name ? [] : placesBehind(note, plain, short, tests);
  return shorter.length > 0 || !own ? shorter : placesOfPronoun(plain, own, tests);
}

function placesBehind(note: Note, plain: string, name: string, tests: HeaderTests): Span[] {
  for (let at = plain.indexOf(name); at >= 0; at = plain.indexOf(name, at + name.length)) {
    const behind = at + name.length;
    const rest = plain.slice(behind, Math.min(behind + REACH, note.blocks[blockAt(note, at)]?.end ?? behind));
    const opens = OPENS.exec(rest)?.[0];
    if (/[\p{L}\p{N}]/u.test(plain[at - 1] ?? ' ')) continue;
    const below = opens === undefined ? findPlacesBelow(note, plain, at, behind, tests) : [];
    if (below.length > 0) return below;
    if (opens === undefined) continue;
    const start = behind + opens.length;
    const said = rest.slice(opens.length);
    const ends = ENDS.exec(said)?.index ?? said.length;
    const mark = /[(@]/.exec(opens)?.[0] ?? (/[–—-]/.test(opens) ? '-' : '');
    const places = placesIn(said.slice(0, ends), mark, tests);
    if (places.length > 0) return places.map((span) => ({ start: start + span.start, end: start + span.end }));
  }
  return [];
}

/** "Elle est doctorante au …", "er ist Professor an der …"; in the first person below a word that says that somebody tells of himself. */
const PRONOUN =
  /(?<!\p{L})(?:(elle|il|er|sie|ella|él|lei|lui|ele|ela|[Hh]e|[Ss]he|[Tt]hey)\s+(?:est|ist|es|è|é|is|works|worked)|(je suis|je travaille|i am|i['’]m|i work|ich bin|ich arbeite|soy|trabajo|sono|lavoro))\s+(?:actuellement\s|derzeit\s|actualmente\s|attualmente\s|currently\s|now\s|aujourd['’]hui\s)?(?:also\s|aussi\s|auch\s)?/giu;
const BIO = /(?<!\p{L})(?:bio|biograph\p{L}*|biograf\p{L}*|about (?:me|the (?:speaker|author))|à propos|über mich|sobre mí)(?!\p{L})/iu;
const OPENING = 2500;

function placesOfPronoun(plain: string, talk: Span, tests: HeaderTests): Span[] {
  const body = plain.slice(talk.start, Math.min(talk.end, talk.start + OPENING));
  for (const match of body.matchAll(PRONOUN)) {
    if (match[2] !== undefined && !BIO.test(body.slice(0, match.index))) continue;
    const from = match.index + match[0].length;
    const said = body.slice(from, from + REACH);
    const places = placesIn(said.slice(0, ENDS.exec(said)?.index ?? said.length), 'is', tests);
    if (places.length > 0) return places.map(({ start, end }) => ({ start: talk.start + from + start, end: talk.start + from + end }));
  }
  return [];
}

/** The places of what is said of a person: those known or named as one are, and behind a role and "at" or alone in a bracket any name is. */
function placesIn(said: string, mark: string, tests: HeaderTests): Span[] {
  const places: Span[] = [];
  let from = 0;
  for (const match of said.matchAll(SAYS)) {
    const [all, word, place = ''] = match;
    const start = match.index + all.length - place.length;
    const between = said.slice(from, match.index);
    // Another name, or what the person did: nothing behind it is said of the person.
    if (tests.name(place) >= 0.8 && tests.institution.score(place) < 0.9) break;
    const role = tests.institution.isRole(between);
    const first = places.length === 0;
    if (between.length > 70 || (!first && !/^\s*(?:,|\/|&|\+|and|et|und|y|e)?\s*$/.test(between) && !role && word === undefined)) break;
    // "Ada Byron, on looms for Acme": what somebody speaks of.
    if (!role && word !== undefined && (first ? between.trim() !== '' : !/^(?:at|@|of|du|del|della|chez|bei)$/.test(word))) break;
    if (mark === 'is' && first && !role && !/^(?:at|@|chez|bei|presso)$/.test(word ?? '')) break;
    if (mark === '-' && first && !role && said.trim() !== place) break;
    const outright =
      mark === '@' ||
      ((/^(?:at|from|@|chez|bei|presso)$/.test(word ?? '') ||
        /(?:société|entreprise|empresa|azienda|Firma)\s$/.test(all.slice(0, all.length - place.length))) &&
        (role || from === 0) &&
        !isTown(place, role));
    const alone = mark === '(' && word === undefined && said.trim() === place && !/^\p{Lu}+$/u.test(place);
    const least = outright || alone ? 0 : /\s/.test(place) || mark === '(' || word !== undefined ? 0.75 : 0.77;
    if (tests.institution.isRole(place) && tests.institution.score(place) < 0.9) continue;
    if (tests.institution.score(place) < least || isNoPlace(place) || NO_EMPLOYER.test(place)) continue;
    places.push({ start, end: start + place.length });
    from = start + place.length;
  }
  return places;
}

const NO_EMPLOYER =
  /\b(?:Press|Verlag|Conference|Meeting|Workshop|Fellowship|Project)$|\b(?:Award|Prize)\b|(?:[Cc]onf|\p{Ll}Con|Fest|Days)$|^(?:Room|Hall|Track|Monday|Tuesday|Wednesday|Thursday|Friday)/u;

/** One word that is no acronym and not coined may be a town, unless a role stands in front. */
function isTown(place: string, role: boolean): boolean {
  return !role && /^\p{Lu}\p{Ll}+$/u.test(place);
}
