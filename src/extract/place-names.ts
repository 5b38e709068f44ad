import { onceAWord } from '../text/once-a-word.ts';
import { foldWords } from '../text/fold.ts';

const NAMES = new Set(
  `africa america asia europe oceania antarctica eurasia scandinavia balkan mediterranean
  afghanistan albania algeria andorra angola argentina armenia australia austria azerbaijan bahrain bangladesh barbados belarus belgium belize
  benin bhutan bolivia bosnia botswana brazil brasil brunei bulgaria burundi cambodia cameroon canada chile china colombia congo croatia cuba
  cyprus czechia denmark ecuador egypt england eritrea estonia eswatini ethiopia fiji finland france gabon gambia germany ghana greece greenland
  guatemala guinea guyana haiti honduras hungary iceland india indonesia iran iraq ireland israel italy jamaica japan jordan kazakhstan kenya
  kosovo kuwait kyrgyzstan laos latvia lebanon lesotho liberia libya liechtenstein lithuania luxembourg macedonia madagascar malawi malaysia
  maldives mali malta mauritania mauritius mexico moldova monaco mongolia montenegro morocco mozambique myanmar namibia nepal netherlands
  nicaragua niger nigeria norway oman pakistan palestine panama paraguay peru philippines poland portugal qatar romania russia rwanda samoa
  scotland senegal serbia singapore slovakia slovenia somalia spain sudan suriname sweden switzerland syria taiwan tajikistan tanzania thailand
  togo tunisia turkey turkmenistan uganda ukraine uruguay uzbekistan venezuela vietnam wales yemen zambia zimbabwe korea britain holland prussia
  deutschland österreich schweiz frankreich italien spanien españa italia suisse allemagne belgique espagne angleterre
  alabama alaska arizona arkansas california colorado connecticut delaware florida hawaii idaho illinois indiana iowa kansas kentucky louisiana
  maine maryland massachusetts michigan minnesota mississippi missouri montana nebraska nevada ohio oklahoma oregon pennsylvania tennessee texas
  utah vermont virginia wisconsin wyoming quebec ontario alberta manitoba bavaria bayern saxony catalonia flanders wallonia tuscany sicily
  brittany normandy provence gujarat kerala punjab bengal siberia styria tyrol tirol lombardy andalusia yorkshire cornwall
  amsterdam antwerp athens atlanta auckland austin bangkok barcelona basel beijing belfast belgrade berlin bern birmingham bogota bologna bonn
  bordeaux boston brisbane bristol brussels bucharest budapest cairo calgary cardiff chennai chicago cologne copenhagen dallas delhi denver
  detroit dortmund dresden dublin dubai edinburgh eindhoven florence frankfurt geneva genoa ghent glasgow gothenburg graz grenoble groningen
  hamburg hanoi helsinki houston hyderabad innsbruck istanbul jakarta jerusalem johannesburg karlsruhe kiev krakow kyiv kyoto lausanne leeds
  leiden leipzig leuven lille lisbon liverpool ljubljana london lugano lyon madrid manchester manila marseille melbourne miami milan milano
  minneapolis montreal moscow mumbai munich nairobi nantes naples nashville nottingham osaka oslo ottawa padua paris philadelphia phoenix pisa
  pittsburgh porto portland potsdam prague reykjavik riga rome roma rotterdam salzburg santiago seattle seoul seville shanghai sheffield sofia
  southampton stockholm strasbourg stuttgart sydney taipei tallinn tokyo torino toronto toulouse trento trieste turin uppsala utrecht valencia
  vancouver venice vienna vilnius warsaw wellington winnipeg zagreb zaragoza zurich zürich`
    .split(/\s+/)
    .map(foldWords),
);

/** Whether one word names a country, a state or a large town: where something is, and no idea. */
export const isPlaceName: (word: string) => boolean = onceAWord((word) => NAMES.has(foldWords(word)));

const COUNTRY =
  /^(?:U\.?S\.?A?\.?|U\.?K\.?|United (?:States|Kingdom|Arab Emirates)|New Zealand|South (?:Africa|Korea)|Hong Kong|Czech Republic|The Netherlands|[A-Z]{2})$/;

/** How long the words of an institution are without the town and the country behind its commas: "Acme Robotics, Weaverton, USA". */
export function withoutTown(words: string): number {
  const parts = words.split(/,\s+/);
  const isFar = (part = ''): boolean => isPlaceName(part.trim()) || COUNTRY.test(part.trim());
  let kept = parts.length;
  if (kept > 1 && isFar(parts[kept - 1])) kept--;
  // In front of a country or a state stands a town.
  if (kept < parts.length && kept > 1 && /^\p{Lu}[\p{L}'’.-]+(?:\s\p{Lu}\p{L}+)?$/u.test(parts[kept - 1]?.trim() ?? '')) kept--;
  return kept === parts.length ? words.length : ([...words.matchAll(/,\s+/g)][kept - 1]?.index ?? words.length);
}
