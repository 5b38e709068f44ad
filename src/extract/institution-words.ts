/** Words that a name of an institution holds, in the languages that notes are met in; one table a strength. */

/** Words (or their beginnings) that make a capitalised name an institution's, wherever they stand in it. */
const CLEAR: readonly string[] = [
  // English
  'universit|univ\\b|uni\\b|institut(?!ion)|inst\\b|college\\b|school of|laborator|labs?\\b|academy|hospital|clinic\\b|foundation|inc\\b|ltd\\b|llc\\b|corp\\b|corporation|librar|society|trust\\b|ministry|council|polytechni|observatory|consortium|museums?\\b|archives?\\b|municipality|association|authority|federation|commission|bureau\\b|survey\\b|cooperative|alliance\\b|jsc\\b|plc\\b|pty\\b',
  // German, Dutch, Nordic
  'hochschule|fachhochschule|technische|akademie|universität|gmbh|ag\\b|e\\.\\s?v\\.|klinik|stiftung|verein\\b|ministerium|landesamt|bundesamt|hogeschool|stadt (?!und |als |der |im |in )\\p{L}{3,}$|stichting|gemeente|rijks\\p{Ll}+|høgskolen?|högskolan?|yliopisto|kommune?\\b|ab\\b|oy\\b|aps\\b|zentrum',
  // French, Spanish, Portuguese, Italian
  '[ée]cole|universit[àé]|universidade?|universitat|facultad|faculté|laboratoire|laboratorio|hôpital|fondation|fundaci[óo]n?|fundação|fondazione|politecnico|politécnic|ministère|ministerio|mairie|ayuntamiento|colegio|collège|centre national|centro|instituto|conseil|azienda|scuola|sincrotrone|s\\.?a\\.?r\\.?l\\b|s\\.?p\\.?a\\b|museo|musée|banco|hospital|facoltà|dipartimento|société|sociedad|società|association',
  // Slavic, Turkish, Hungarian
  'univerzit|uniwersytet|univerza|sveučilišt|politechnika|akademia|üniversites|egyetem|ústav',
];
/** Endings of compound words in German, Dutch and the Nordic languages. */
const ENDINGS =
  'universität|universiteit|universitetet?|universitet|hochschule|institute?t?|instituttet|institutet|archiv|archief|bibliotheek|betrieb|arkivet?|bibliothek|bibliotek|museum|anstalt|verbund|verband|verlag|gesellschaft|kommune|klinikum|sternwarte|zentrum|amt|stiftung|ministerium|werke|skolan?|skole';
/** Words that divisions are called by too: they make an institution where nothing clearer stands beside them. */
const VAGUE =
  'research\\b|cent(?:er|re)\\b|department of|office of|company|agency|technolog|technion|group\\b|collaboration\\b|networks?\\b|systems?\\b|health\\b|press\\b|team\\b|project\\b|initiative\\b|solutions\\b|software\\b|analytics\\b|studios?\\b|ventures\\b|consulting\\b|partners\\b|media\\b|bank\\b|insurance\\b|airlines?\\b|pharma\\w*|biotech|therapeutics\\b|robotics\\b|motors\\b|energy\\b|telecom\\b';

export const CLEAR_PLACE = new RegExp(`(?:^|[\\s(/-])(?:${CLEAR.join('|')})|(?<=\\p{Ll}{3})(?:${ENDINGS})(?![\\p{L}])`, 'iu');
export const VAGUE_PLACE = new RegExp(`(?:^|[\\s(/-])(?:${VAGUE})`, 'iu');
