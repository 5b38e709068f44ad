import { readFileSync, readdirSync } from 'node:fs';
import { expect, test } from '@playwright/test';

const FOLDER = new URL('./', import.meta.url);
/** What a person with keys alone cannot do: point, tap, put the focus or a text somewhere, choose from a list at once. */
const FORBIDDEN =
  /\.(?:click|dblclick|tap|hover|focus|blur|fill|clear|check|uncheck|setChecked|selectOption|dragTo|dispatchEvent|pressSequentially)\(|\.mouse\b|\.touchscreen\b|(?<!keyboard)\.(?:press|type)\(/;

test('tests by keys alone use nothing but the keyboard', () => {
  const files = readdirSync(FOLDER).filter((name) => name === 'keys.ts' || /^by-keys-.*\.spec\.ts$/.test(name));
  expect(files.length).toBeGreaterThan(5);
  const others = files
    .filter((name) => name !== 'by-keys-only.spec.ts')
    .flatMap((name) =>
      readFileSync(new URL(name, FOLDER), 'utf8')
        .split('\n')
        .map((line, index) => ({ at: `${name}:${index + 1}`, line })),
    )
    .filter(({ line }) => FORBIDDEN.test(line));
  expect(others).toEqual([]);
});
