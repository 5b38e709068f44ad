/** A value that changes only through updates, and tells who listens. */
export interface Store<Value> {
  readonly value: Value;
  /** Applies a pure update; listeners hear of it only when it gave another value. */
  update(update: (value: Value) => Value): void;
  /** Calls back after each change; returns the way to stop. */
  subscribe(listener: (value: Value, before: Value) => void): () => void;
}

/** Makes a store with a first value. */
export function createStore<Value>(initial: Value): Store<Value> {
  let value = initial;
  const listeners = new Set<(value: Value, before: Value) => void>();
  return {
    get value() {
      return value;
    },
    update(update) {
      const before = value;
      value = update(before);
      if (Object.is(before, value)) return;
      for (const listener of listeners) listener(value, before);
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
