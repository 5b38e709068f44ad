/** Fills the `{slots}` of a message with elements or text, for a template: what stands between stays text. */
export function fill<Value>(message: string, slots: Readonly<Record<string, Value>>): (string | Value)[] {
  return message
    .split(/(\{\w+\})/)
    .filter((part) => part !== '')
    .map((part) => slots[part.replace(/^\{(\w+)\}$/, '$1')] ?? part);
}
