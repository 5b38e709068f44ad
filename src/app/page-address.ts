import type { PageAddress } from '../components/carry-out.ts';
import { writeView } from '../state/view-address.ts';

/** The links of a page's views: its address with the view behind #; on the machine's own names nobody else can open them. */
export function pageAddress({ origin, pathname, search, hostname }: Location): PageAddress {
  return {
    linkTo: (view) => `${origin}${pathname}${search}${writeView(view)}`,
    isLocal: /^(?:localhost|.*\.localhost|127(?:\.\d+){3}|\[::1\]|0\.0\.0\.0)$/.test(hostname),
  };
}
