import type { BenchWords } from './bench-words.ts';

const TEMPLATES: readonly string[] = [
  'The {a} part of {c} is not what most people expect.',
  'They compare {c} with {c} on {n} {a} examples and find a gap of {n} percent.',
  'Asked why {c} fails here: the {N} is too {a}, and nobody measures it.',
  'See {w} for the first version, which used {c} only.',
  '{C} gives a {a} {N}; without it the {N} drifts after {n} steps.',
  'Two problems are open: the {N} of {c}, and how a {N} learns at all.',
  'A {a} {N} was shown, with {c} in the middle and a {N} on each side.',
  'According to {w}, the {N} grows with the square of the {N}.',
  'We do not know whether {c} helps; the {N} in the room was {a}.',
  'Slides show three curves: {c}, {c} and a {a} baseline.',
  'The trick is to keep the {N} fixed while {c} is trained.',
  'Nice picture of a {N}, {a} and a little {a}, used to explain {c}.',
  'In practice {c} costs {n} times more than {c} ({w}).',
  'Question from the back: does the {N} matter? Answer: only for {c}.',
  'They release the {N} and the {a} code, so anyone can try {c}.',
  'What remains is a {a} {N} that {c} cannot explain.',
  'Half of the talk was about the history of {c}, from a {N} to a {N}.',
  'The main claim: {a} {N} and {a} {N} are the same thing, seen through {c}.',
  'An early result by {w} said the opposite.',
  'The first slide is a {N}, and the {a} joke about it did not land.',
  'Much of this is known from the {a} {N} of last year, he says, but the {N} is new.',
  'Nobody has a {N} for this; the {a} ones are too slow, the {a} ones too dear.',
  'I missed the middle, where the {N} meets the {N}.',
  'It takes {n} minutes on a laptop, and a {N} if the {N} is {a}.',
  'Everything depends on a {a} {N}, and that is the weak point.',
  'Long discussion afterwards: is a {N} a {N}, or only {a}?',
  'To do: ask for the slides, read about the {a} {N}, try it on our {N}.',
  'My own view: {c} is a {N}, and the {a} results will not last.',
];

/** One sentence of notes. */
export function sentence(words: BenchWords): string {
  return words.oneOf(TEMPLATES).replace(/\{(\w)\}/g, (_, slot: string) => {
    if (slot === 'c') return words.concept();
    if (slot === 'C') return capital(words.concept());
    if (slot === 'a') return words.adjective();
    if (slot === 'N') return words.noun();
    if (slot === 'w') return words.work();
    return String(2 + words.number(90));
  });
}

/** A title of a talk. */
export function talkTitle(words: BenchWords): string {
  const forms = [
    () => `${capital(words.concept())} for ${words.adjective()} ${words.noun()}`,
    () => `What ${words.concept()} tells us about ${words.concept()}`,
    () => `Towards ${words.adjective()} ${words.concept()}`,
    () => `${capital(words.concept())} and the ${words.noun()}`,
    () => `Learning the ${words.noun()} with ${words.concept()}`,
  ];
  return words.oneOf(forms)();
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
