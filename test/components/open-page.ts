import axe from 'axe-core';
// The page loads it with the first choice: here that shall not be what a test waits for.
import '../../src/components/kg-about.ts';
import { openGraph } from '../../src/graph/knowledge-graph.ts';
import { createMemoryQueries } from '../../src/queries/memory-queries.ts';
import { openBook } from '../../src/state/book.ts';
import { tokens } from '../../src/styles/tokens.ts';
import { smallGraph } from '../state/small-graph.ts';

/** The small graph, opened as the page opens it. */
export function openSmall() {
  const graph = openGraph(smallGraph());
  return { graph, book: openBook(graph), queries: createMemoryQueries(graph) };
}

/** Puts an element with these properties into the document, with the page's tokens around it, and waits until it has rendered. */
export async function show<Name extends keyof HTMLElementTagNameMap>(name: Name, properties: Partial<HTMLElementTagNameMap[Name]>) {
  setTokens();
  document.body.replaceChildren();
  const element = Object.assign(document.createElement(name), properties);
  // Colours are measured: none may be on its way.
  element.style.setProperty('--kg-motion', '0ms');
  const main = document.createElement('main');
  main.append(element);
  document.body.append(main);
  await settle();
  return element;
}

/** Until promises have been answered and elements have rendered. */
export async function settle(): Promise<void> {
  const frames = async () => {
    for (let turn = 0; turn < 3; turn++) await new Promise((resolve) => requestAnimationFrame(resolve));
  };
  await frames();
  // The quiet list is written when there is nothing else to do.
  await new Promise((resolve) => requestIdleCallback(resolve, { timeout: 1500 }));
  await frames();
}

/** The rules of WCAG 2.2 A and AA that the document breaks, as axe names them. */
export async function findViolations(): Promise<string[]> {
  const { violations } = await axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] });
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => String(target)).join(' ')}`);
}

/** All text of an element, shadow roots included, single-spaced. */
export function textOf(element: Element): string {
  const read = (node: Node): string => {
    if (node instanceof Text) return node.data;
    if (node instanceof HTMLStyleElement) return '';
    const root = node instanceof Element && node.shadowRoot !== null ? node.shadowRoot : node;
    return [...root.childNodes].map(read).join(' ');
  };
  return read(element)
    .replace(/\s+/g, ' ')
    .replace(/ ([:,.])/g, '$1')
    .trim();
}

/** The first element that matches, through shadow roots. */
export function find(root: Element, selector: string): HTMLElement {
  const found = findAll(root, selector)[0];
  if (found === undefined) throw new Error(`Expected ${selector} in <${root.localName}>`);
  return found;
}

/** All elements that match, through shadow roots. */
export function findAll(root: Element, selector: string): HTMLElement[] {
  const within: ParentNode = root.shadowRoot ?? root;
  const nested = [...within.querySelectorAll('*')].filter(({ shadowRoot }) => shadowRoot !== null);
  return [...within.querySelectorAll<HTMLElement>(selector), ...nested.flatMap((element) => findAll(element, selector))];
}

/** The events of one type that reach the document, in order. */
export function listen<Type extends keyof HTMLElementEventMap>(type: Type): HTMLElementEventMap[Type][] {
  const heard: HTMLElementEventMap[Type][] = [];
  document.body.addEventListener(type, (event) => heard.push(event));
  return heard;
}

function setTokens(): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(
    `${tokens.cssText.replaceAll(/:host(?:\(\[scheme='(\w+)'\]\))?/g, (_all, scheme?: string) => (scheme === undefined ? ':root' : `:root[data-scheme='${scheme}']`))} body { background: var(--kg-paper); }`,
  );
  document.adoptedStyleSheets = [sheet];
  document.documentElement.lang = 'en';
  document.title = 'Test';
}
