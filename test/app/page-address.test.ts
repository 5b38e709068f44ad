import { describe, expect, test } from 'vitest';
import { pageAddress } from '../../src/app/page-address.ts';

const at = (address: string) => pageAddress(new URL(address) as unknown as Location);

describe('pageAddress(location)', () => {
  test('is the address without its fragment, with the graph that it names', () => {
    expect(at('https://example.org/talks/?graph=b.json#v1&s=a').base).toBe('https://example.org/talks/?graph=b.json');
  });

  test.each(['http://localhost:4173/', 'http://127.0.0.1/', 'http://127.3.2.1:80/', 'http://[::1]:8080/', 'http://notes.localhost/'])(
    '%s is of this computer alone',
    (address) => {
      expect(at(address).isLocal).toBe(true);
    },
  );

  test.each(['https://example.org/', 'http://192.168.0.7/', 'https://localhost.example.org/', 'http://127.example.org/'])(
    '%s may be opened by others',
    (address) => {
      expect(at(address).isLocal).toBe(false);
    },
  );
});
