import type { Visibility } from '../state/visibility.ts';

/** Names a focus by its hubs and its reach: filters inside of it leave it the same; undefined without one. */
export function focusName(visibility: Visibility | undefined): string | undefined {
  const near = visibility?.near;
  if (near === undefined) return undefined;
  const hubs = [...near].filter(([, steps]) => steps === 0).map(([key]) => key);
  return `${Math.max(0, ...near.values())} ${hubs.sort().join(' ')}`;
}
