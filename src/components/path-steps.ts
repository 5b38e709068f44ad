import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { FoundPath, PathStep } from '../queries/queries.ts';
import { findNode, labelOf } from '../state/book.ts';
import type { Book } from '../state/book.ts';
import { kindMark } from './kind-mark.ts';
import { words } from './messages.ts';
import { nodeLink } from './node-link.ts';
import { quotes } from './quotes.ts';
import { talkName, talkPlace, talkTitle } from './talk-words.ts';
import { wrongBox, wrongButton } from './wrong.ts';

/** A way from node to node, each step with the sentence that it was read from. */
export function pathSteps({ steps }: FoundPath, book: Book): TemplateResult {
  const first = steps[0];
  if (first === undefined) return html``;
  return html`<ol class="path">
    <li class="stop">${stop(first.from, book)}</li>
    ${steps.map(
      (step) =>
        html`<li class="step questioned">${way(step, book)}</li>
          <li class="stop">${stop(step.to, book)}</li>`,
    )}
  </ol>`;
}

function stop(key: string, book: Book) {
  const talk = book.talks.get(key);
  const kind = findNode(book, key)?.kind ?? 'concept';
  const title = talk === undefined ? '' : talkTitle(talk);
  const name = talk === undefined ? labelOf(book, key) : title === '' || title === words.untitled ? talkName(talk) : title;
  return html`<div class="row-head">
    ${kindMark(kind)}${nodeLink(key, name, 'row-title')}
    ${talk === undefined ? nothing : html`<span class="caption">${talkPlace(talk)}</span>`}
  </div>`;
}

/** Who gives a talk stands in its heading, which says no more than the step itself. */
function way({ relation, direction, evidence, edge }: PathStep, book: Book) {
  const said = words.steps[`${relation}.${direction}`];
  return html`<div class="row-head"><span class="said">${said}</span>${wrongButton(said, true)}</div>
    ${relation === 'gives' || relation === 'affiliated-with' ? nothing : quotes(book, evidence, 1)} ${wrongBox(book, { edge })}`;
}
