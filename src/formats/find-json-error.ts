const LITERAL = /(?:-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)(?![\w.+-])/y;
const STRING_STOP = /["\\\p{Cc}]/gu;
const ESCAPE = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y;

/** What may come next; `first…` also lets an empty list or object close. */
type Expectation = 'value' | 'first-value' | 'first-name' | 'name' | 'colon' | 'comma' | 'end';

/** Where a text stops being JSON: UTF-16 offset of the first thing that cannot stand there, the length when the text ends too early. */
export function findJsonError(text: string): number {
  const open: string[] = [];
  let expected: Expectation = 'value';
  let at = 0;
  for (;;) {
    while (at < text.length && ' \t\n\r'.includes(text.charAt(at))) at++;
    const first = text.charAt(at);
    const token = first === '"' ? 'string' : '[]{},:'.includes(first) ? first : 'literal';
    const next = follow(expected, token, open);
    if (first === '' || next === undefined) return at;
    if (token === 'string') {
      const { end, whole } = stringEnd(text, at);
      if (!whole) return end;
      at = end;
    } else if (token === 'literal') {
      LITERAL.lastIndex = at;
      if (!LITERAL.test(text)) return at;
      at = LITERAL.lastIndex;
    } else at++;
    expected = next;
  }
}

/** The end of the string that starts at `at`, or the place where it stops being one. */
function stringEnd(text: string, at: number): { readonly end: number; readonly whole: boolean } {
  STRING_STOP.lastIndex = at + 1;
  for (let stop = STRING_STOP.exec(text); stop !== null; stop = STRING_STOP.exec(text)) {
    if (stop[0] === '"') return { end: stop.index + 1, whole: true };
    if (stop[0] > '~') continue; // JSON forbids the controls below the space only
    ESCAPE.lastIndex = stop.index;
    if (!ESCAPE.test(text)) return { end: stop.index, whole: false };
    STRING_STOP.lastIndex = ESCAPE.lastIndex;
  }
  return { end: text.length, whole: false };
}

/** The expectation after a token, undefined when it may not stand here; keeps the stack of open lists and objects. */
function follow(expected: Expectation, token: string, open: string[]): Expectation | undefined {
  switch (expected) {
    case 'first-name':
      return token === '}' ? closed(open) : follow('name', token, open);
    case 'name':
      return token === 'string' ? 'colon' : undefined;
    case 'colon':
      return token === ':' ? 'value' : undefined;
    case 'first-value':
      return token === ']' ? closed(open) : follow('value', token, open);
    case 'value':
      if (token === 'string' || token === 'literal') return afterValue(open);
      if (token !== '[' && token !== '{') return undefined;
      open.push(token);
      return token === '[' ? 'first-value' : 'first-name';
    case 'comma':
      if (token === ',') return open.at(-1) === '[' ? 'value' : 'name';
      return token === (open.at(-1) === '[' ? ']' : '}') ? closed(open) : undefined;
    case 'end':
      return undefined;
  }
}

function closed(open: string[]): Expectation {
  open.pop();
  return afterValue(open);
}

function afterValue(open: readonly string[]): Expectation {
  return open.length === 0 ? 'end' : 'comma';
}
