import type { PaperCandidate } from '../model/candidates.ts';

/** What an address or a number tells about a work. */
export type PaperIds = Pick<PaperCandidate, 'doi' | 'arxiv' | 'url'>;

const ARXIV =
  /(?:arxiv\.org\/(?:abs|pdf|html|ftp)\/|alphaxiv\.org\/(?:abs|pdf)\/|ar5iv(?:\.labs\.arxiv)?\.org\/(?:abs|html)\/)((?:\d{4}\.\d{4,5})|(?:[a-z-]{2,12}(?:\.[A-Z]{2})?\/\d{7}))/i;
const DOI = /\b(10\.\d{4,9}\/[^\s"<>?#&]{2,120})/;
/** Deposits of software, slides and data have a DOI too. */
const DEPOSITS = /^10\.(?:5281\/zenodo|6084\/m9|17605\/osf|7910\/dvn|5061\/dryad|17632|24433)/i;
const ARTICLES: readonly RegExp[] = [
  /openreview\.net\/(?:forum|pdf|references\/pdf)\?id=/,
  /(?:aclanthology\.(?:org|info)|aclweb\.org\/anthology)\/(?:papers\/)?[\w./-]{4,}/,
  /(?:papers\.nips\.cc|papers\.neurips\.cc|proceedings\.neurips\.cc)\/paper/,
  /proceedings\.mlr\.press\/v\d+\/[\w-]+/,
  /openaccess\.thecvf\.com\/content/,
  /jmlr\.(?:org|csail\.mit\.edu)\/papers\//,
  /(?:bio|med)rxiv\.org\/content\//,
  /ncbi\.nlm\.nih\.gov\/(?:pmc\/articles\/PMC\d|pubmed\/\d)/i,
  /pubmed\.ncbi\.nlm\.nih\.gov\/\d/,
  /semanticscholar\.org\/paper\//,
  /dl\.acm\.org\/(?:doi|citation)/,
  /ieeexplore\.ieee\.org\/(?:abstract\/)?document\/\d/,
  /nature\.com\/(?:articles\/[sn\d]|\w+\/journal\/v\d+\/n\w+\/(?:full|abs|pdf)\/)/,
  /usenix\.org\/(?:system\/files\/(?:conference\/)?[\w/-]+\.pdf|conference\/\w+\/presentation\/)/,
  /(?:psyarxiv\.com|osf\.io\/(?:preprints\/\w+))\/[a-z\d]{5}(?:\/?$|[?#])/,
  /sciencedirect\.com\/science\/article\//,
  /link\.springer\.com\/(?:article|chapter|book)\//,
  /(?:pnas|science|sciencemag|royalsocietypublishing)\.org\/(?:content|doi)\//,
  /journals\.plos\.org\/\w+\/article/,
  /(?:tandfonline|onlinelibrary\.wiley|journals\.sagepub|pubs\.acs|journals\.aps)\.(?:com|org)\/(?:doi|abs|\w+\/abstract)/,
  /academic\.oup\.com\/\w+\/article/,
  /cambridge\.org\/core\/(?:journals|books)\/.{10}/,
  /eprint\.iacr\.org\/\d{4}\/\d/,
  /(?:ssrn\.com\/(?:sol3\/papers|abstract))/,
  /jstor\.org\/stable\/\d/,
  /distill\.pub\/\d{4}\//,
  /joss\.theoj\.org\/papers\//,
  /(?:osf\.io|psyarxiv\.com)\/preprints\//,
  /hal\.(?:science|archives-ouvertes\.fr|inria\.fr)\/hal-\d/,
  /citeseerx?\.ist\.psu\.edu\/.*doi=/,
  /(?:europepmc\.org\/(?:article|abstract)|elifesciences\.org\/articles|iopscience\.iop\.org\/article|bmj\.com\/content)\//,
  /(?:cell\.com\/.{3,60}\/fulltext|thelancet\.com\/journals\/|mdpi\.com\/\d{4}-\d{3}|frontiersin\.org\/(?:articles?|journals)\/.{6})/,
  /(?:adsabs\.harvard\.edu\/abs\/|inspirehep\.net\/(?:literature|record)\/\d|nber\.org\/papers\/w\d|researchgate\.net\/publication\/\d)/,
  /(?:ceur-ws\.org\/Vol-\d+\/.|drops\.dagstuhl\.de\/.{6}|vldb\.org\/pvldb\/.|isca-speech\.org\/archive\/.|ijcai\.org\/proceedings\/.|ojs\.aaai\.org\/.{20})/,
  /(?:direct\.mit\.edu\/\w+\/(?:article|book)|projecteuclid\.org\/(?:euclid|journals)|muse\.jhu\.edu\/(?:article|book)|digitalhumanities\.org\/+dhq\/vol)\//,
  /(?:research\.google(?:\.com)?\/pubs\/|queue\.acm\.org\/detail)/,
  // Books: on Amazon only what has an ISBN.
  /amazon\.[a-z.]{2,6}\/(?:[^/\s]{1,200}\/)?(?:dp|gp\/product)\/\d{9}[\dX](?!\w)/,
  /(?:gutenberg\.org\/ebooks|goodreads\.com\/book\/show|worldcat\.org\/(?:title|oclc|isbn))\/\w/,
  /(?:oreilly\.com\/library\/view|manning\.com\/books|pragprog\.com\/(?:book|titles)|mitpress\.mit\.edu\/(?:books|\d)|nostarch\.com)\/?[\w-]{3}/,
  /(?:press\.princeton\.edu\/(?:books|titles)|press\.uchicago\.edu\/ucp\/books|books\.google\.[a-z.]{2,6}\/books|bookshop\.org\/(?:p\/)?books?)[/?]/,
  /wikipedia\.org\/wiki\/[^\s/]{2,80}_\((?:[\w%]+_)?(?:book|novel)\)/,
];

/** Reads the address of a work: arXiv, DOI, or a page of a publisher or preprint server; undefined for any other. */
export function readPaperLink(address: string): PaperIds | undefined {
  const href = address.slice(0, 1000).replace(/[.,;)\]]+$/, '');
  const arxiv = ARXIV.exec(href)?.[1];
  if (arxiv !== undefined) return { arxiv, url: href };
  const doi = DOI.exec(decode(href))?.[1];
  if (doi !== undefined) {
    if (DEPOSITS.test(doi)) return undefined;
    return { doi: trimDoi(doi), url: href };
  }
  return ARTICLES.some((pattern) => pattern.test(href)) ? { url: href } : undefined;
}

/** Whether an address leads to a document that may be a work when the words around it say so. */
export function isDocument(address: string): boolean {
  return (
    /\.pdf(?:$|[?#])/i.test(address) && !/slides?|poster|handout|program|schedule|flyer|agenda|invoice|brochure|presentation/i.test(address)
  );
}

/** Numbers written out in the text: "arXiv:1706.03762", "doi:10.1000/182". */
export const WRITTEN_ID =
  /(?<![\p{L}/.])(?:arxiv\s?:?\s{0,2}(\d{4}\.\d{4,5}|[a-z-]{2,12}(?:\.[A-Z]{2})?\/\d{7})(?:v\d+)?|(?:doi\s?:?\s{0,2})?(10\.\d{4,9}\/[^\s"<>]{2,120}))/giu;

/** The identifiers of a match of `WRITTEN_ID`. */
export function writtenIds(match: RegExpMatchArray): PaperIds | undefined {
  const [, arxiv, doi] = match;
  if (arxiv !== undefined) return { arxiv };
  if (doi === undefined || DEPOSITS.test(doi)) return undefined;
  return { doi: trimDoi(doi) };
}

function trimDoi(doi: string): string {
  const trimmed = doi
    .replace(/[.,;:]+$/, '')
    .replace(/\.(?:full|pdf|abstract|html)$/i, '')
    .replace(/(?:\/(?:full|pdf|abstract|meta))$/i, '')
    .replace(/(?<=^10\.1101\/.*)v\d+$/, '');
  return (trimmed.includes('(') ? trimmed : trimmed.replace(/[)\]]+$/, '')).toLowerCase();
}

function decode(href: string): string {
  try {
    return decodeURIComponent(href);
  } catch {
    return href;
  }
}
