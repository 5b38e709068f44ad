/** All connections that are seen in a shadow root and in those below it, in the order of the page. */
export function findConnections(root: ShadowRoot): HTMLElement[] {
  return [...root.querySelectorAll<HTMLElement>('*')].flatMap((element) => {
    if (element.shadowRoot !== null) return findConnections(element.shadowRoot);
    return element.dataset['edge'] !== undefined && element.checkVisibility() ? [element] : [];
  });
}

/** The connection that an event came from, through whatever shadow roots. */
export function connectionOf(event: Event): HTMLElement | undefined {
  const target = event.composedPath()[0];
  return target instanceof HTMLElement && target.dataset['edge'] !== undefined ? target : undefined;
}
