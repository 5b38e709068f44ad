import type { Diagnostic } from '../model/diagnostic.ts';
import { CONCEPT_CATEGORIES, type ConceptCategory } from '../model/ontology.ts';
import { foldWords } from '../text/fold.ts';
import { singular } from '../text/singular.ts';

/** A name that an entry is met under; `unsure` ones count only where the context carries them. */
export interface Form {
  readonly text: string;
  readonly unsure: boolean;
}

export interface ConceptEntry {
  readonly label: string;
  /** The label's own form first; a qualifier in parentheses is left out of it. */
  readonly forms: readonly Form[];
  readonly category: ConceptCategory;
  readonly broader: readonly string[];
  readonly related: readonly string[];
  /** Folded words of which one must stand in the same talk for an unsure form to count. */
  readonly context: readonly string[];
}

export interface NamedEntry {
  readonly label: string;
  readonly forms: readonly Form[];
  readonly kind: string;
}

/** What is known before any note is read: files of `graph-data/lexicon` and those of the user. */
export interface Lexicon {
  readonly concepts: readonly ConceptEntry[];
  readonly institutions: readonly NamedEntry[];
  readonly venues: readonly NamedEntry[];
  /** Folded given names. */
  readonly givenNames: ReadonlySet<string>;
  /** Given names that are everyday words too. */
  readonly ambiguousNames: ReadonlySet<string>;
  /** Folded family names, to tell two people from one misspelt. */
  readonly familyNames: ReadonlySet<string>;
  /** Folded everyday words with their class. */
  readonly words: ReadonlyMap<string, WordClass>;
  /** Everyday words of other languages, by the language's name. */
  readonly languages: ReadonlyMap<string, Language>;
  /** Everyday phrases that hold a technical word without its meaning ("state of the art"). */
  readonly phrases: readonly string[];
  /** Folded words that occur in the concepts' forms. */
  readonly vocabulary: ReadonlySet<string>;
}

export type WordClass = 'function' | 'both' | 'verbs' | 'adverbs' | 'adjectives' | 'nouns';

/** What is known of a language other than English: enough to tell it and to leave its everyday words alone. */
export interface Language {
  readonly name: string;
  /** Folded words with their class. */
  readonly words: Map<string, WordClass>;
  /** Folded words that join two nouns to one term ("de"). */
  readonly links: Set<string>;
}

interface LexiconFile {
  readonly path: string;
  readonly text: string;
}

interface Parts {
  readonly concepts: Map<string, ConceptEntry>;
  readonly institutions: Map<string, NamedEntry>;
  readonly venues: Map<string, NamedEntry>;
  readonly givenNames: Set<string>;
  readonly ambiguousNames: Set<string>;
  readonly familyNames: Set<string>;
  readonly words: Map<string, WordClass>;
  readonly languages: Map<string, Language>;
  readonly phrases: string[];
}

type Reader = (line: string, block: string, parts: Parts) => string | undefined;

const READERS: Readonly<Record<string, Reader>> = {
  concepts: readConcept,
  institutions: (line, _, parts) => readNamed(line, parts.institutions),
  venues: (line, _, parts) => readNamed(line, parts.venues),
  'given-names': (line, block, parts) => {
    for (const name of line.split(/\s+/)) (block === 'ambiguous' ? parts.ambiguousNames : parts.givenNames).add(foldWords(name));
    return undefined;
  },
  'family-names': (line, _, parts) => {
    for (const name of line.split(/\s+/)) parts.familyNames.add(foldWords(name));
    return undefined;
  },
  'foreign-words': readForeign,
  phrases: (line, _, parts) => {
    parts.phrases.push(line);
    return undefined;
  },
  words: (line, block, parts) => {
    for (const word of line.split(/\s+/)) if (!parts.words.has(foldWords(word))) parts.words.set(foldWords(word), block as WordClass);
    return undefined;
  },
};

/**
 * Reads lexicon files: the first line of each says what it holds ("# talkgraph concepts: …"), the rest is one entry a line with columns
 * parted by ` | ` and lists by `; `. A later file's entry replaces an earlier one of the same label; lines that cannot be read are named.
 */
export function parseLexicon(files: readonly LexiconFile[]): { lexicon: Lexicon; diagnostics: Diagnostic[] } {
  const parts: Parts = {
    concepts: new Map(),
    institutions: new Map(),
    venues: new Map(),
    givenNames: new Set(),
    ambiguousNames: new Set(),
    familyNames: new Set(),
    words: new Map(),
    languages: new Map(),
    phrases: [],
  };
  const diagnostics: Diagnostic[] = [];
  for (const { path, text } of files) {
    const lines = text.replace(/^\ufeff/, '').split(/\r?\n/);
    const kind = /^#\s*talkgraph ([a-z-]+)/.exec(lines[0] ?? '')?.[1] ?? '';
    const read = Object.hasOwn(READERS, kind) ? READERS[kind] : undefined;
    if (!read) {
      const message = `Expected a first line like "# talkgraph concepts" (or ${Object.keys(READERS).slice(1).join(', ')}); the file was left out.`;
      diagnostics.push({ source: path, line: 1, rule: 'lexicon', unread: true, message });
      continue;
    }
    let block = '';
    lines.forEach((line, i) => {
      if (line.startsWith('#'))
        block =
          line
            .slice(1)
            .trim()
            .split(/[\s:(]/)[0] ?? '';
      else if (line.trim() !== '') {
        const message = read(line.trim(), block, parts);
        if (message !== undefined) diagnostics.push({ source: path, line: i + 1, rule: 'lexicon', unread: true, message });
      }
    });
  }
  return { lexicon: finish(parts), diagnostics };
}

function finish(parts: Parts): Lexicon {
  const written = [...parts.concepts.values()];
  const parted = new Set<string>();
  const vocabulary = new Set<string>();
  for (const { forms } of written) {
    for (const { text } of forms) {
      for (const word of text.split(/[\s-]+/)) parted.add(word);
      for (const word of foldWords(text).split(' ')) vocabulary.add(word);
    }
  }
  const lower = new Set([...parted].filter((word) => /^\p{Ll}+$/u.test(word)).map(singular));
  const isWord = (folded: string): boolean => [folded, singular(folded)].some((word) => parts.words.has(word) || lower.has(word));
  const concepts = written.map(({ label, forms, category, broader, related, context }) => {
    return { label, forms: forms.map((form) => doubt(form, parts.words, isWord)), category, broader, related, context };
  });
  return { ...parts, concepts, institutions: [...parts.institutions.values()], venues: [...parts.venues.values()], vocabulary };
}

/** One word that is an everyday word too, or a name that is also a word ("Scheme"), counts only where the context carries it. */
function doubt(form: Form, words: ReadonlyMap<string, WordClass>, isWord: (folded: string) => boolean): Form {
  if (/\s/.test(form.text)) return form;
  const folded = foldWords(form.text);
  const everyday = words.has(folded) || words.has(singular(folded));
  const name = /\p{Lu}/u.test(form.text) && form.text.length > 3 && isWord(folded);
  return everyday || name ? { text: form.text, unsure: true } : form;
}

/** Words of another language under a heading such as "# german-verbs". */
function readForeign(line: string, block: string, { languages }: Parts): string | undefined {
  const [name = '', kind = ''] = block.split('-');
  if (kind === '') return `Expected a heading such as "# german-verbs" above the words, got "# ${block}".`;
  const held = languages.get(name) ?? { name, words: new Map(), links: new Set() };
  languages.set(name, held);
  for (const word of line.split(/\s+/)) {
    const folded = foldWords(word);
    if (kind === 'links') held.links.add(folded);
    else if (!held.words.has(folded)) held.words.set(folded, kind as WordClass);
  }
  return undefined;
}

const CONCEPT_FORM = '"name | other names; … | category | broader; … | related; …", columns parted by |';

function readConcept(line: string, _: string, parts: Parts): string | undefined {
  const [label = '', aliases, category = '', broader, related, context] = columns(line);
  if (label === '') return `Expected a name in the first column of ${CONCEPT_FORM}.`;
  const known = CONCEPT_CATEGORIES.find((name) => name === category);
  if (!known)
    return `Expected ${CONCEPT_FORM}, the category one of ${CONCEPT_CATEGORIES.join(', ')}; got the category "${category}". The line was left out.`;
  const needs = list(context).map(foldWords);
  const forms = [label.replace(/\s*\([^()]*\)$/, ''), ...list(aliases)].map((form) => formOf(form, needs.length > 0));
  parts.concepts.set(label, { label, forms, category: known, broader: list(broader), related: list(related), context: needs });
  return undefined;
}

function readNamed(line: string, entries: Map<string, NamedEntry>): string | undefined {
  const [label = '', aliases, kind = ''] = columns(line);
  if (label === '') return 'Expected a name in the first column of "name | other names; … | kind", columns parted by |.';
  const forms = [label, ...list(aliases)].map((form) => formOf(form, false));
  const name = formOf(label, false).text;
  entries.set(name, { label: name, forms, kind });
  return undefined;
}

function formOf(written: string, unsureWord: boolean): Form {
  const marked = written.endsWith('?');
  const text = marked ? written.slice(0, -1) : written;
  return { text, unsure: marked || (unsureWord && !/[\s-]/.test(text)) };
}

function columns(line: string): string[] {
  return line.split('|').map((column) => column.trim());
}

function list(column: string | undefined): string[] {
  return (column ?? '')
    .split(';')
    .map((item) => item.trim())
    .filter((item) => item !== '');
}
