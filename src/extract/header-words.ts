/** Words of headings and by-lines in the languages that notes are met in; one table a purpose, so that a language costs a few words. */

/** Lines that label a part of a talk or of a meeting and are no talks unless somebody is named. */
const SECTIONS: readonly string[] = [
  // English
  'introduction|intros?|handles|hashtags|accounts|abstract|summary|overview|outline|references?|bibliography|papers?|reading(?: list)?|resources?|links?|misc\\b.*|others?|things to .*|to ?dos?',
  '(?:my |general |misc(?:ellaneous)?\\.? |other |random |final |overall )?(?:notes?|thoughts?|impressions?|remarks?|comments?|observations?)',
  'agenda|schedule|program(?:me)?|timetable|logistics|travel.*|practical(?:ities|s)?.*|housekeeping|arrangements?|admin\\w*|infos?|lunch(?! (?:talk|lecture|seminar|keynote|speech|speaker|lightning)).*|coffee.*|tea\\b.*|drinks|snacks|breaks?(?:\\s*[(\\d:,–-].*)?|(?:(?:a|the|short|long|quick|coffee|tea|lunch|dinner|snack|bio|morning|afternoon|midday|ten|\\d|min(?:ute)?s?|[-&]) ?)+ break|dinner(?! (?:talk|lecture|seminar|keynote|speech|speaker|lightning)).*|breakfast.*|food',
  'registration(?! of\\b).*|reception.*|social.*|hallway.*|excursion.*|a walk|hotel.*|getting (?:there|home|around|here).*|arrival|departure|before|after|acknowledge?ments?|about|contents?|table of contents|toc|q ?(?:&|and) ?a',
  'tl;?\\s?dr.*|note|nb|ps|update|disclaimer|when|where|why|what|how|topics?|key (?:points?|ideas?|messages?|insights?)|highlights?|lessons?(?: learn(?:ed|t))?|next (?:steps?|years?\b.*)|open (?:questions?|problems?)|afterthoughts?|reflections?|(?:key |main |my )?learnings?|my (?:take|comments?|thoughts?|notes?|view|opinion|questions?)|to read|further reading|see also|sources?|credits?|thanks|people|participants?|organi[sz]ers?|(?:(?:local |scientific )?organi[sz]ing |program(?:me)? |scientific |steering )?committees?|sponsors?|venue|location|date|time|weather|hotel|flights?|receipts|expenses?|packing.*|prep(?:aration)?s?|before the (?:conference|trip)',
  'other (?:stuff|things|notes?)|(?:random|misc) (?:stuff|things)|.{0,30} in general|questions?(?: .*)?|discussion|conclusions?|(?:key |main )?take ?aways?|action items|follow[ -]?ups?|wrap[ -]?up|opening|closing|farewell.*|welcome|(?:closing|opening|welcome|final|concluding)(?: (?:remarks?|notes?|thoughts?|words?|session|by)\\b.*)?',
  'poster sessions?|lightning(?: talks| session)?|posters|demos|rel[áa]mpagos?|workshops?|talks?|keynotes?|tutorials?|sessions?|speakers?|presenters?|attendees|background|motivation|methods?|results?|details?|keywords?|tags|day \\d+|nota bene|license|glossary|photos?|slides?|videos?|recordings?|(?:group|open|general) discussion.*',
  // German, French, Spanish, Italian
  'organisatorisches|anreise|abreise|kaffeepause|mittag.*|pause.*|fazit|zusammenfassung|literatur|begrüßung|einführung|einleitung|diskussion|abendessen|allgemeines|eindrücke',
  'infos? pratiques|déjeuner.*|repas|conclusions?|mes impressions|impressions|accueil|remerciements|bibliographie|ouverture|clôture|divers|programme',
  'introducción|comida|descanso|conclusiones|bienvenida|clausura|pausa.*|pranzo|conclusioni|benvenuto',
  // Japanese, Chinese
  'はじめに|おわりに|終わりに|最後に|さいごに|まとめ|感想|所感|目次|概要|参考(?:文献|資料|リンク)?|前言|目[录錄]|总结|總結|小[结結]|简介|簡介|参考文献|參考文獻',
];
export const SECTION = new RegExp(`^(?:${SECTIONS.join('|')})[\\s:.!…]*$`, 'iu');

/** A heading that groups talks ("Session: sewers and viruses", "Track B - Theory"). */
export const GROUP = /^(?:session|track|block|sitzung|sección|sessione)\s*[\dA-Z]{0,3}\s*[:–—-]\s/iu;

/** What did not take place. */
export const CANCELLED =
  /\b(?:cancel+ed|no (?:seminar|talk|meeting|session)|withdrawn|postponed|did not (?:show|happen)|tba|tbd|entfällt|ausgefallen|annulée?|cancelado)\b/i;

/** Words in front of a title that say what kind of talk it is, with its number; group 1 is the word. */
export const LABEL =
  /^\s*[[(]?((?:opening |closing |invited |plenary |evening )?(?:keynote|talk|lecture|speech|address|plenary|seminar|presentation)(?: (?:talk|lecture|address|speech|speaker))?|(?:featured|invited|guest|plenary|main) speaker|(?:invited|contributed|regular|industry|short|long|flash|spotlight)(?: (?:talk|paper|lecture|presentation))?|panel(?: discussion)?|fireside chat|tutorial|poster|lightning talk|paper|session(?=\s*:)|vortrag|podium(?:sdiskussion)?|exposé|intervention|communication|conférence|table ronde|atelier|ponencia|charla|taller|conferencia(?: (?:inaugural|plenaria|magistral|invitada|de clausura|de apertura))?|ponencia invitada|hauptvortrag|eröffnungsvortrag|festvortrag|workshop|mesa redonda|relazione|round ?table)[\])]?\s*(?:(?:#|no?\.?|nr\.?)?\s*\d{1,3}[a-z]?)?\s*(?:[.:]|\s[–—-])\s+(?=\S)/iu;

/** Words that make a heading a talk even when nobody is named. */
export const TALK_WORD =
  /\b(?:keynote|panel|tutorial|invited talk|plenary|talk|lecture|fireside chat|lightning talk|round ?table|vortrag|podium|exposé|table ronde|mesa redonda)\b/iu;

export const PANEL = /^(?:[\p{L}]+ )?panel\b|\bpanel(?: discussion| session)?$|\bround ?table\b|^podium|^table ronde|^mesa redonda/iu;

/** "by", also of other languages, as the words between a title and its speaker. */
export const BY = 'by|presented by|given by|taught by|par|von|por|di|door|av|imparte|impartid[oa] por|gehalten von|présenté par|animé par';

/** "and" between names. */
export const AND = 'and|und|et|y|e|og|och|en';
