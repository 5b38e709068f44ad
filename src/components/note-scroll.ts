import type { LitElement, ReactiveController } from 'lit';
import { lastAtMost } from '../state/line-starts.ts';
import type { NoteChunk } from '../state/open-note.ts';

/** Chunks are written out when they come this close, also to the edge of what scrolls around them. */
const AHEAD: IntersectionObserverInit & { readonly scrollMargin: string } = { rootMargin: '900px 0px', scrollMargin: '900px 0px' };
/** Characters of a row and px of a row, to guess how high a chunk will be. */
const GUESS = { characters: 38, row: 24, blank: 10 };

/**
 * Which chunks of a note are near enough to be written out, and what is at the top of what is seen. Works on the elements `.chunk`, each with its
 * `.line`s once it is written out; both carry the offset where they begin as `data-start`. The text is seen below the element `.head`.
 */
export class NoteScroll implements ReactiveController {
  /** Indexes of the chunks that are written out. */
  near: ReadonlySet<number> = new Set();
  readonly #host: LitElement;
  readonly #onMove: () => void;
  #observer: IntersectionObserver | undefined;
  #roots: readonly Node[] = [];
  #frame = 0;

  /** `onMove` is called after scrolling, once a frame. */
  constructor(host: LitElement, onMove: () => void) {
    this.#host = host;
    this.#onMove = onMove;
    host.addController(this);
  }

  hostConnected(): void {
    this.#observer = new IntersectionObserver(this.#onNear, AHEAD);
    this.#roots = rootsOf(this.#host);
    for (const root of this.#roots) root.addEventListener('scroll', this.#onScroll, { capture: true, passive: true });
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
    for (const root of this.#roots) root.removeEventListener('scroll', this.#onScroll, { capture: true });
    cancelAnimationFrame(this.#frame);
  }

  /** Begins anew with the chunks of a note that have been rendered. */
  watch(chunks: readonly NoteChunk[]): void {
    this.#observer?.disconnect();
    for (const [index, element] of this.#chunks().entries()) {
      this.#observer?.observe(element);
      // Property by property: a style attribute is refused by a strict Content-Security-Policy.
      element.style.containIntrinsicBlockSize = `auto ${guessHeight(chunks[index]?.text ?? '')}px`;
    }
  }

  /** Writes a chunk out, with those around it. */
  bring(index: number): void {
    this.near = new Set([...this.near, index - 1, index, index + 1]);
  }

  /** Brings the line at an offset into view unless it is there; chunks on the way get their real heights only then, so it is looked at again. */
  async goTo(offset: number): Promise<void> {
    await this.#host.updateComplete;
    for (let turn = 0; turn < 4 && this.#host.isConnected; turn += 1) {
      const line = this.#lineAt(offset);
      if (line !== undefined) this.#show(line);
      await new Promise((resolve) => requestAnimationFrame(resolve));
    }
    this.#onMove();
  }

  /** The height of the window below which the text is seen. */
  top(): number {
    return this.#host.renderRoot.querySelector('.head')?.getBoundingClientRect().bottom ?? 0;
  }

  /** Whether the line at an offset is seen, at least a part of it. */
  isSeen(offset: number): boolean {
    const line = this.#lineAt(offset)?.getBoundingClientRect();
    return line !== undefined && line.bottom > this.top() && line.top < lowestSeen(this.#host);
  }

  /** Where the line at the top of what is seen begins. */
  offsetAtTop(): number | undefined {
    const top = this.top() + GUESS.row;
    const chunk = firstBelow(this.#chunks(), top);
    const line = chunk === undefined ? undefined : (firstBelow(linesOf(chunk), top) ?? chunk);
    return line === undefined ? undefined : startOf(line);
  }

  #chunks(): HTMLElement[] {
    return [...this.#host.renderRoot.querySelectorAll<HTMLElement>('.chunk')];
  }

  #lineAt(offset: number): HTMLElement | undefined {
    const chunks = this.#chunks();
    const chunk = chunks[lastAtMost(chunks.map(startOf), offset)];
    const lines = chunk === undefined ? [] : linesOf(chunk);
    return lines[lastAtMost(lines.map(startOf), offset)] ?? chunk;
  }

  /** A heading goes to the top, so that its talk is in view. */
  #show(line: HTMLElement): void {
    if (line.classList.contains('heading')) {
      const head = this.#host.renderRoot.querySelector('.head')?.getBoundingClientRect().height ?? 0;
      line.style.scrollMarginBlockStart = `${head + 8}px`;
      line.scrollIntoView({ block: 'start' });
    } else if (!this.#isInView(line)) line.scrollIntoView({ block: 'center' });
  }

  #isInView(line: HTMLElement): boolean {
    const { top, bottom } = line.getBoundingClientRect();
    return top >= this.top() && bottom <= lowestSeen(this.#host);
  }

  #onNear = (entries: readonly IntersectionObserverEntry[]): void => {
    const chunks = this.#chunks();
    const come = entries.filter(({ isIntersecting }) => isIntersecting).map(({ target }) => chunks.indexOf(target as HTMLElement));
    if (come.every((index) => this.near.has(index))) return;
    this.near = new Set([...this.near, ...come]);
    this.#host.requestUpdate();
  };

  #onScroll = (): void => {
    cancelAnimationFrame(this.#frame);
    this.#frame = requestAnimationFrame(() => this.#onMove());
  };
}

function linesOf(chunk: HTMLElement): HTMLElement[] {
  return [...chunk.querySelectorAll<HTMLElement>('.line')];
}

function startOf(element: HTMLElement): number {
  return Number(element.dataset['start']);
}

/** The first of some elements that stand one below the other which reaches below a height. */
function firstBelow(elements: readonly HTMLElement[], top: number): HTMLElement | undefined {
  let low = 0;
  let high = elements.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (elements[middle]!.getBoundingClientRect().bottom > top) high = middle;
    else low = middle + 1;
  }
  return elements[low];
}

function guessHeight(text: string): number {
  let height = 0;
  for (const line of text.split('\n')) {
    height += line.trim() === '' ? GUESS.blank : Math.ceil(line.length / GUESS.characters) * GUESS.row;
  }
  return height;
}

/** The shadow roots around an element, and the document: scrolling is told to none but the one it happens in. */
function rootsOf(element: Element): Node[] {
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? [root, ...rootsOf(root.host)] : [root];
}

/** How far down an element is seen: what scrolls around it cuts it off. */
function lowestSeen(element: Element): number {
  let lowest = innerHeight;
  for (let around: Node | null = element; around !== null; around = around instanceof ShadowRoot ? around.host : around.parentNode) {
    if (!(around instanceof Element) || around === element || getComputedStyle(around).overflowY === 'visible') continue;
    lowest = Math.min(lowest, around.getBoundingClientRect().bottom);
  }
  return lowest;
}
