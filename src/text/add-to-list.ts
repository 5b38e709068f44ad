/** Adds a value to the list of its key, in constant time: a copy of the list for each value would cost the square of their number. */
export function addToList<K, V>(lists: Map<K, V[]>, key: K, value: V): void {
  const held = lists.get(key);
  if (held) held.push(value);
  else lists.set(key, [value]);
}
