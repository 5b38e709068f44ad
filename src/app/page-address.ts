import type { PageAddress } from '../components/carry-out.ts';

/** The address of a page, to which its views are added; one on the machine's own names nobody else can open. */
export function pageAddress({ origin, pathname, search, hostname }: Location): PageAddress {
  return {
    base: `${origin}${pathname}${search}`,
    isLocal: /^(?:localhost|.*\.localhost|127(?:\.\d+){3}|\[::1\]|0\.0\.0\.0)$/.test(hostname),
  };
}
