import type { Block } from '../notes/note.ts';
import type { Unit } from './term-units.ts';

/** Where a phrase stands: in a title, a whole line or a whole part of a list, emphasised, in front of its explanation, or in prose. */
export type Place = 'title' | 'line' | 'emphasis' | 'part' | 'label' | 'opening' | 'prose';

/** What is known of a phrase besides its own words. */
export interface PhraseScene {
  readonly plain: string;
  readonly block: Block;
  readonly place: Place;
  /** The units of the run that stand directly before and after the phrase. */
  readonly before: Unit | undefined;
  readonly after: Unit | undefined;
  /** How often the note says it, in how many of its talks, and whether another title of a talk does. */
  readonly count: number;
  readonly talks: number;
  readonly titled: boolean;
  /** Where a term of the lexicon or a coined name stands inside. */
  readonly holds: 'end' | 'start' | 'inside' | 'none';
  readonly coined: boolean;
  /** How many terms of the lexicon the last word ends. */
  readonly ends: number;
  readonly isGivenName: (folded: string) => boolean;
}

const NOUN =
  /(?:tion|sion|ity|ness|ism|ology|graphy|metry|sis|ance|ence|ment|ics|ency|ancy|ture|oid|gram|scope|ase|ome|tron|ware|cide|emia|itis)s?$/;
const OTHER = /(?:ed|ly|al|ic|ous|ive|able|ible|ish|less|ful|est|er)$/;

/** The names of all that speaks for or against a phrase being a term; their weights are in `term-weights.ts`. */
export function termFeatures(units: readonly Unit[], scene: PhraseScene): string[] {
  const { plain, block, place } = scene;
  const [first, last] = [units[0], units.at(-1)];
  if (!first || !last) return [];
  const size =
    units.length === 1 ? (first.hyphen ? 'compound' : 'one') : units.length === 2 ? 'two' : units.length === 3 ? 'three' : 'four';
  const found: string[] = [size, place, `${place}, ${size === 'one' ? 'one' : 'more'}`];
  const add = (name: string, is: boolean): void => void (is && found.push(name));
  const word = last.tokens.at(-1)?.folded ?? '';
  const kind = kindOf(last);
  found.push(`${size === 'one' ? 'alone' : 'head'}: ${kind}`);
  if (units.length > 1) found.push(`first: ${kindOf(first)}`, `pair: ${kindOf(first)} ${kind}`);
  if (units.length > 2) for (const unit of units.slice(1, -1)) found.push(`inner: ${kindOf(unit)}`);
  found.push(`ends ${scene.ends === 0 ? 'none' : scene.ends < 3 ? 'few' : scene.ends < 12 ? 'some' : 'many'}`);
  add('head cannot end', !last.head);
  add('noun by ending', NOUN.test(word));
  add(`other by ending, ${size === 'one' ? 'one' : 'more'}`, OTHER.test(word));
  add('plural', /[^s]s$/.test(word));
  if (size === 'one') {
    const capital =
      /\p{Lu}/u.test(plain[first.start] ?? '') && (place === 'prose' || place === 'title' || !opensBlock(scene, first)) ? ' capital' : '';
    found.push(word.length < 5 ? 'short' : word.length < 8 ? 'middling' : 'long', `alone: ${kind}${capital}, ${place}`);
    found.push(`alone: ${kind}, ${NOUN.test(word) ? 'noun' : OTHER.test(word) ? 'other' : 'no'} ending`);
  }
  if (units.length > 1 && first.kind === 'participle' && (place !== 'prose' || opensBlock(scene, first)))
    found.push(`opens: ${kindOf(first)}`);
  add(
    'all broad',
    units.every(({ broad }) => broad),
  );
  add(
    'all technical',
    units.every(({ technical }) => technical),
  );
  add(
    'none technical',
    units.every(({ technical }) => !technical),
  );
  add(
    'hyphen',
    units.some(({ hyphen }) => hyphen),
  );
  add(
    'mended',
    units.some(({ parts }) => parts.some(({ mended }) => mended !== undefined)),
  );
  add(
    'doubtful',
    units.some(({ parts }) => parts.some(({ doubtful }) => doubtful === true)),
  );
  if (first.kind === 'participle' && units.length > 1)
    found.push(`first: ${kindOf(first)}, ${/[^s]s$/.test(word) ? 'plural' : 'singular'}`);
  found.push(`holds ${scene.holds}`);
  add('coined', scene.coined);
  add(
    'given name',
    units.some(({ tokens, start }) => scene.isGivenName(tokens[0]?.folded ?? '') && /^\p{Lu}/u.test(plain[start] ?? '')),
  );
  const capital = units.map(({ start }) => /\p{Lu}/u.test(plain[start] ?? ''));
  const opens = opensBlock(scene, first);
  add('all capital', capital.every(Boolean) && !(opens && units.length === 1) && place !== 'title');
  add('last capital', capital.length > 1 && !capital[0] && capital.at(-1) === true);
  add('first capital only', capital.length > 1 && capital[0] === true && !capital[1] && !opens);
  if (scene.before) found.push(`after ${kindOf(scene.before)}`);
  if (scene.after) found.push(`before ${kindOf(scene.after)}`);
  const left = plain.slice(Math.max(block.textStart, first.start - 14), first.start);
  const right = plain.slice(last.end, Math.min(block.textEnd, last.end + 10));
  add('the', /\b(?:the|this|that|these|those|his|her|its|my|your)\s+$/i.test(left));
  add('a', /\b(?:an?|our|their|some|any|no|each|every)\s+$/i.test(left));
  add('number before', /\d\s*$/.test(left));
  add('of', /\b(?:of|for|about|on)\s+$/i.test(left));
  add('with', /\b(?:with|by|using|via|through|from)\s+$/i.test(left));
  add('to', /\b(?:to|can|will|not|we|they|you|i)\s+$/i.test(left));
  add('(', /^\s*\(/.test(right));
  add('after (', /\(\s*$/.test(left));
  add('is', /^\s+(?:is|are|was|were|has|have|can|will)\b/.test(right));
  add('of behind', /^\s+(?:of|for)\b/.test(right));
  add('object behind', /^\s+(?:the|a|an|it|them|this|that|us|me|you|your|their|our|its)\b/.test(right));
  add('comma', /^\s*[,;]/.test(right));
  add('apostrophe', /^['’]/.test(right));
  add(`twice, ${size === 'one' ? kind : 'more'}`, scene.count === 2);
  add(`often, ${size === 'one' ? kind : 'more'}`, scene.count > 2);
  add('in talks', scene.talks > 1);
  add('titled', scene.titled && place !== 'title');
  return found;
}

/** Nothing but marks stands before it in its block or sentence. */
function opensBlock({ plain, block }: PhraseScene, { start }: Unit): boolean {
  return (
    /(?:^|[.!?:]\s)[^\p{L}\p{N}]*$/u.test(plain.slice(Math.max(block.textStart, start - 12), start)) &&
    (start - block.textStart < 12 || /[.!?:]\s/.test(plain.slice(start - 12, start)))
  );
}

function kindOf({ kind, technical, head, tokens }: Unit): string {
  const word = tokens.at(-1)?.folded ?? '';
  if (kind === 'participle') return `${word.endsWith('ing') ? 'ing' : 'ed'}${technical ? ' technical' : ''}`;
  if (kind === 'term') return technical ? (head ? 'technical' : 'modifier') : 'unknown';
  return kind + (technical ? ' technical' : '');
}
