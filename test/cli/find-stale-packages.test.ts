import { describe, expect, test } from 'vitest';
import { findStalePackages } from '../../src/cli/find-stale-packages.mjs';

const lit = { 'node_modules/lit': { version: '3.3.3', integrity: 'sha512-a' } };
const binding = { 'node_modules/@os/binding': { version: '1.0.0', integrity: 'sha512-b', optional: true } };
const locked = { packages: { '': { version: '0.1.0' }, ...lit, ...binding } };

describe('findStalePackages(locked, installed)', () => {
  test('all that is locked is there, but for optional packages of other systems', () => {
    expect(findStalePackages(locked, { packages: { ...lit, ...binding } })).toBeUndefined();
    expect(findStalePackages(locked, { packages: lit })).toBeUndefined();
  });

  test.each([
    ['a fresh clone', undefined, 'none are there yet'],
    ['a new package', { packages: binding }, 'lit is missing'],
    [
      'another version',
      { packages: { ...binding, 'node_modules/lit': { version: '3.3.2', integrity: 'sha512-a' } } },
      'lit is another version',
    ],
    ['other content', { packages: { 'node_modules/lit': { version: '3.3.3', integrity: 'sha512-z' } } }, 'lit is another version'],
    ['a package too many', { packages: { ...lit, 'node_modules/lit/node_modules/@x/y': {} } }, '@x/y is no longer wanted'],
  ])('%s is stale, and it says why', (_what, installed, why) => {
    expect(findStalePackages(locked, installed)).toBe(why);
  });
});
