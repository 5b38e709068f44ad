import type { Role } from '../model/ontology.ts';

/** The label of a field of people, with its mark; group 1 is the label. */
export const PERSON_LABEL =
  /^(?:\*|_)*(speakers?(?:['’]s)?(?: bio(?:graph(?:y|ies?))?s?)?|about the speakers?|presenters?|(?:presented|proposed|suggested|pitched) by|proposers?|conven(?:ed by|[eo]rs?)|(?:co-?)?authors?|co-?presenters?|given by|by|lecturers?|panell?ists?|panel members?|moderators?|moderated by|moderation|leitung|chairs?|chaired by|session chairs?|hosts?|discussants?|instructors?|who|name|keynote(?: speaker)?|invited speaker|guest(?: speaker| lecturer)?s?|invité(?:e|s|es)?|gastredner(?:in)?|invitad[oa]s?|ospit[ei]|convidad[oa]s?|referent(?:in)?|ponente|orateur|intervenant(?:e|s|es)?|sp[eaiklr]{3,5}rs?|pr[esn]{2,6}t[eo]rs?|vortragende[rn]?|redner(?:in(?:nen)?)?|referent(?:en|innen)|conf[ée]renci(?:er|ère)s?|orateurs?|oratrice|ponentes|oradora?(?:es)?|conferencistas?|palestrantes?|relator[ei]|relatrice|sprekers?|föreläsare|foredragsholder|prelegent\p{L}*|autor(?:en|in|a|es)?|auteurs?|author|ministrantes?|ministrad[ao] por|expositora?(?:es)?|apresentad(?:or(?:a|es)?|[ao] por)|presenta(?:tore|do por)|coordena(?:ção|dora?)|conférenci(?:er|ère)s?|présenté par|docentes?|talare|föredragshållare|puhuja|előadó|konuşmacı|mówca|řečník|докладчик|спикер|講者|讲者|講師|讲师|演講者|演讲者|主講人|主讲人|主講|報告人|报告人|発表者|登壇者|講演者|スピーカー|발표자|연사)(?:\(s\))?\s*(?:\*|_)*\s*(?:\.{2,}\s*)?(?:::?|[：=]|\s[-–—]\s)(?:\*|_)*\s*/iu;

const CHAIR = /moderat|chair|host|coorden|coordina|leitung|préside|presid/i;

/** What people do who stand behind such a label. */
export function roleOfLabel(label: string): Role {
  if (CHAIR.test(label)) return 'chair';
  if (/discussant|respondent/i.test(label)) return 'discussant';
  return /panel/i.test(label) ? 'panelist' : 'speaker';
}

const NOBODY =
  /^(?:not?|none|nobody|no[- ]one|unknown|various|several|unclear|forgot(?:ten)?|missed|missing|tb[acd]|n\/a|(?:some|any|every)(?:one|body)|did ?n['’o]?t|do ?n['’o]?t|dunno|could ?n['’o]?t|can(?:['’]t|not)|was ?n['’o]?t|anonymous|all of us|us|me|myself|organi[sz]ers|audience|jemand|quelqu['’]un|alguien|qualcuno|iemand|não|nao|ninguém|desconhecido|niemand|keine?r?|unbekannt|nicht|aucune?|inconnu|personne|pas|ninguno|nadie|nessuno)(?!\p{L})/iu;

/** "a student of hers", "one of the organisers", "the author's postdoc": words of everyday that name nobody. */
const WHOEVER = /^(?:an?|the|one|two|three|some|his|her|their|my|our|another|different|half)\s+(?:(?:of|more|other)\s|\S*\p{Ll}\S*\s?)/u;

/** Whether what stands in the place of a name says that nobody is known ("tba", "didn't catch it", "someone from Acme", "a student"). */
export function isNobody(words: string): boolean {
  const said = words.replace(/^[\s*_([?]+/u, '');
  return said === '' || NOBODY.test(said) || WHOEVER.test(said);
}
