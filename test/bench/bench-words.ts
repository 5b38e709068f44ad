import { foldWords } from '../../src/text/fold.ts';
import type { Lexicon } from '../../src/extract/lexicon.ts';

/** What generated notes are made of: words of the lexicon, and names and works made up from the seed. */
export interface BenchWords {
  readonly concept: () => string;
  readonly noun: () => string;
  readonly adjective: () => string;
  readonly person: () => string;
  readonly institution: () => string;
  readonly work: () => string;
  readonly number: (below: number) => number;
  readonly oneOf: <T>(list: readonly T[]) => T;
}

const ONSETS = ['b', 'br', 'd', 'f', 'g', 'gr', 'h', 'k', 'kr', 'l', 'm', 'n', 'p', 'r', 's', 'sch', 'st', 't', 'tr', 'v', 'w', 'z'];
const CORES = ['a', 'e', 'i', 'o', 'u', 'ei', 'ou', 'ar', 'en', 'ol'];
const CODAS = ['berg', 'dal', 'ko', 'la', 'man', 'ni', 'quist', 'ra', 'rin', 'sen', 'ski', 'ston', 'tti', 'va', 'wick', 'zel'];
const VENUES = ['ICML', 'NeurIPS', 'ACL', 'CVPR', 'ICLR', 'SIGIR'];

/** The words for so many notes: the more notes, the more people and works, so that one name is met a few times at every size. */
export function createBenchWords(lexicon: Lexicon, notes: number, random: () => number): BenchWords {
  const number = (below: number): number => Math.floor(random() * below);
  const oneOf = <T>(list: readonly T[]): T => list[number(list.length)] as T;
  /** A few of a list are met often, most of them seldom. */
  const often = <T>(list: readonly T[]): T => list[Math.floor(list.length * random() ** 3)] as T;

  const shuffled = <T>(list: readonly T[]): T[] => {
    const keyed = list.map((item) => ({ item, key: random() }));
    return keyed.toSorted((a, b) => a.key - b.key).map(({ item }) => item);
  };

  const given = [...lexicon.givenNames].filter((name) => /^[a-z]{4,9}$/.test(name)).toSorted();
  const surname = (): string =>
    capital(oneOf(ONSETS) + oneOf(CORES) + (number(2) === 0 ? oneOf(ONSETS) + oneOf(CORES) : '') + oneOf(CODAS));
  const people = Array.from({ length: 40 + Math.ceil(notes * 1.5) }, () => `${capital(oneOf(given))} ${surname()}`);
  const concepts = shuffled(lexicon.concepts.map(({ label }) => label.replace(/\s*\([^()]*\)$/, '')));
  const nouns = [...lexicon.words].filter(([word, kind]) => kind === 'nouns' && /^[a-z]{4,}$/.test(word)).map(([word]) => word);
  const adjectives = [...lexicon.words].filter(([word, kind]) => kind === 'adjectives' && /^[a-z]{4,}$/.test(word)).map(([word]) => word);
  const institutions = shuffled(lexicon.institutions.map(({ label }) => label));
  const works = Array.from({ length: 60 + notes * 2 }, (): string => {
    const year = 1985 + number(38);
    const [a, b] = [surname(), surname()];
    const title = `${capital(oneOf(adjectives))} ${oneOf(nouns)} for ${oneOf(concepts)}`;
    const arxiv = `https://arxiv.org/abs/${String(1501 + number(900)).padStart(4, '0')}.${String(10_000 + number(80_000))}`;
    return oneOf([
      `${a} et al. ${year}`,
      `(${a} et al., ${year})`,
      `${a} & ${b} (${year})`,
      `${a}, ${b} ${oneOf(VENUES)} ${year}`,
      `[${title}](${arxiv})`,
      `"${title}" (${a} et al. ${year})`,
    ]);
  });
  return {
    concept: () => often(concepts),
    noun: () => oneOf(nouns),
    adjective: () => oneOf(adjectives),
    person: () => withTypo(oneOf(people), number),
    institution: () => often(institutions),
    work: () => often(works),
    number,
    oneOf,
  };
}

/** One name of fifty is misspelt. */
function withTypo(name: string, number: (below: number) => number): string {
  if (number(50) !== 0) return name;
  const at = name.indexOf(' ') + 3 + number(2);
  return name.slice(0, at) + name.slice(at + 1);
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + foldWords(word).slice(1);
}
