import type { ViewState } from './view-state.ts';

/** The same view, with every part that is equal to one of another view being that very part: so that who compares by identity sees what has changed. */
export function shareParts(view: ViewState, other: ViewState): ViewState {
  const parts = (Object.keys(view) as (keyof ViewState)[]).map(
    (name) => [name, isEqual(view[name], other[name]) ? other[name] : view[name]] as const,
  );
  return parts.every(([name, part]) => part === other[name]) ? other : (Object.fromEntries(parts) as unknown as ViewState);
}

/** Whether two pieces of plain data hold the same. */
function isEqual(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null || Array.isArray(a) !== Array.isArray(b)) return false;
  const names = Object.keys(a);
  return names.length === Object.keys(b).length && names.every((name) => isEqual(Reflect.get(a, name), Reflect.get(b, name)));
}
