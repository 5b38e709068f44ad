import { nothing } from 'lit';
import { AsyncDirective, directive } from 'lit/async-directive.js';
import type { ChildPart } from 'lit/async-directive.js';

/** Makes what stands in a fold. */
type Content = () => unknown;

/** Fills its fold when that is opened for the first time, by hand, by key or by code. */
class WhenOpened extends AsyncDirective {
  #fold: HTMLDetailsElement | undefined;
  #content: Content = () => nothing;
  #isFilled = false;

  override render(_content: Content): unknown {
    return nothing;
  }

  override update(part: ChildPart, [content]: [Content]): unknown {
    this.#content = content;
    if (this.#fold === undefined && part.parentNode instanceof HTMLDetailsElement) this.#listen(part.parentNode);
    this.#isFilled ||= this.#fold?.open !== false;
    return this.#isFilled ? content() : nothing;
  }

  #listen(fold: HTMLDetailsElement): void {
    this.#fold = fold;
    // A click comes before it opens, so that it never stands open and empty; a toggle also when code has opened it.
    for (const type of ['click', 'toggle']) fold.addEventListener(type, this.#fill);
  }

  #fill = (): void => {
    if (this.#isFilled) return;
    this.#isFilled = true;
    this.setValue(this.#content());
  };
}

/** The content of a `<details>` element beside its summary, made when it is first opened: most folds of a panel never are. */
export const whenOpened = directive(WhenOpened);
