/** Words that are selected in a text, and where: in px of the window. */
export interface SelectedWords {
  readonly text: string;
  readonly box: DOMRect;
}

/** What is selected within an element of a shadow root; undefined when nothing is. */
export function findSelectedWords(root: ShadowRoot, within: Element): SelectedWords | undefined {
  const range = findRange(root);
  if (range === undefined || range.collapsed || !within.contains(range.commonAncestorContainer)) return undefined;
  const text = range.toString().replace(/\s+/g, ' ').trim();
  return /[\p{L}\p{N}]/u.test(text) ? { text, box: range.getBoundingClientRect() } : undefined;
}

/** Browsers differ in how they tell what is selected inside a shadow root. */
function findRange(root: ShadowRoot & { readonly getSelection?: () => Selection | null }): Range | undefined {
  const selection = document.getSelection();
  if (selection === null) return undefined;
  if (typeof selection.getComposedRanges === 'function') {
    const [at] = selection.getComposedRanges({ shadowRoots: [root] });
    if (at === undefined) return undefined;
    const range = document.createRange();
    range.setStart(at.startContainer, at.startOffset);
    range.setEnd(at.endContainer, at.endOffset);
    return range;
  }
  const own = root.getSelection?.() ?? selection;
  return own.rangeCount === 0 ? undefined : own.getRangeAt(0);
}
