import { foldWords } from '../text/fold.ts';

/** What a column of a schedule tells. */
export type Role = (typeof COLUMNS)[number][0];

/** Names of columns as people and conference systems write them, folded; the first row that fits says what a column is. */
const COLUMNS = [
  [
    'affiliation',
    /^(?:where from|from where|coming from|home institution|lab)$|\b(?:affiliations?|institutions?|institutes?|universit(?:y|ies)|organi[sz]ations?|company|companies|employers?|org|einrichtung|institut|etablissement|afiliacion|affiliazione)\b/,
  ],
  [
    'speakers',
    /\b(?:speakers?|presenters?|presenting|lecturers?|panell?ists?|authors?|who|referent\w*|vortragende\w*|sprecher\w*|orateurs?|oratrices?|intervenants?|ponentes?|relator[ei])\b|^(?:names?|people|person|by|given by)$/,
  ],
  [
    'title',
    /^(?:title|talks?|(?:on|about) what|what about|about|titel|titre|titulo|titolo|topic|thema|subject|vortrag|expose|presentation|lecture|what|name of (?:the )?talk|summary)$|\b(?:talk|session|paper|presentation|proposal|submission|abstract|event) (?:title|name)\b|\btitle\b/,
  ],
  ['date', /^(?:date|day|datum|tag|jour|fecha|dia|data|giorno|when day|start date)$/],
  ['end', /^(?:end|ends|ende|until|to|till|fin|bis|finish|end time|time end|ends at)$/],
  [
    'time',
    /^(?:time|times|start|starts|start time|time start|begin|begins|beginning|from|zeit|uhrzeit|beginn|von|heure|horaire|hora|ora|slot|time slot|timeslot|when|starts at|scheduled)$/,
  ],
  ['minutes', /^(?:duration|minutes|length|dauer|duree|duracion|durata)(?: (?:min|mins|minutes|m))?$/],
  ['room', /^(?:room|rooms|location|venue|place|where|hall|stage|raum|saal|ort|salle|lieu|sala|aula|stanza|room name)$/],
  ['session', /^(?:session|track|block|stream|sitzung|seance|sesion|sessione|session name|track name)$/],
  ['format', /^(?:type|format|kind|art|session type|talk type|submission type|category)$/],
  ['video', /\b(?:video|recording|youtube|vimeo|aufzeichnung)\b/],
  ['slides', /\b(?:slides?|deck|folien|diapos)\b/],
  ['code', /^(?:code|repo|repository|github)(?: (?:link|url))?$/],
  ['page', /\b(?:links?|urls?|web ?site|page|webpage|href)\b/],
  ['day', /^key$/],
] as const satisfies readonly (readonly [string, RegExp])[];

/** The role of each column that is known, by its name as written; the first column of a role has it. */
export function findColumns(names: readonly string[]): Map<string, Role> {
  const roles = new Map<string, Role>();
  const taken = new Set<Role>();
  for (const name of names) {
    // "Speaker (affiliation)" is a column of speakers.
    const folded = foldWords(name.replace(/\([^()]*\)/g, ' ').replace(/([a-z])([A-Z])/g, '$1 $2'));
    const role = COLUMNS.find(([, pattern]) => pattern.test(folded))?.[0];
    if (role === undefined || roles.has(name) || (taken.has(role) && role !== 'speakers' && role !== 'page')) continue;
    roles.set(name, role);
    taken.add(role);
  }
  if (taken.has('title')) return roles;
  // Where no column is called title, the name of what has speakers is one, or of the session.
  const speakers = [...roles].filter(([, role]) => role === 'speakers').map(([name]) => name);
  const named = speakers.length > 1 ? speakers.find((name) => /^name$/i.test(name.trim())) : undefined;
  const session = [...roles].find(([, role]) => role === 'session')?.[0];
  const title = named ?? (taken.has('speakers') ? session : undefined);
  if (title !== undefined) roles.set(title, 'title');
  return roles;
}

const SPEAKING = /\b(?:speak|present|lectur|panell?ist|referent|vortragend|sprecher|orat|intervenant|ponent|relator)/;

/** Whether columns of these names may be meant as those of a schedule, though they are too few: somebody who speaks, or a title with a time. */
export function looksLikeSchedule(names: readonly string[]): boolean {
  const columns = findColumns(names);
  const roles = new Set(columns.values());
  return (
    (roles.has('title') && roles.has('time')) || [...columns].some(([name, role]) => role === 'speakers' && SPEAKING.test(foldWords(name)))
  );
}

/** Whether columns of these names are those of a schedule: talks with who speaks, or when and where; titles with authors alone are a reading list. */
export function isSchedule(names: readonly string[]): boolean {
  const columns = findColumns(names);
  const roles = new Set(columns.values());
  const speaking = [...columns].some(([name, role]) => role === 'speakers' && SPEAKING.test(foldWords(name)));
  const placed = roles.has('time') || roles.has('room');
  if (!roles.has('title')) return speaking && roles.has('time');
  return speaking || (roles.has('speakers') && (placed || roles.has('affiliation'))) || (roles.has('time') && roles.has('room'));
}
