import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { NodeAttributes } from '../model/graph-file.ts';
import type { NeighbourGroup } from '../queries/queries.ts';
import { distinctForms, findCorrectedForms } from '../state/written-forms.ts';
import { words } from './messages.ts';

/** Spellings that stand open; the others fold. */
const OPEN = 8;

/** All spellings of a node; where its name was corrected, what the notes say in its place. */
export function spellings(attributes: NodeAttributes, groups: readonly NeighbourGroup[]): TemplateResult {
  const { kind, label, aliases } = attributes;
  const corrected = kind === 'speaker' ? correctedForms(attributes, groups) : [];
  const others = distinctForms(label, aliases).filter((form) => !corrected.includes(form));
  return html`${corrected.length === 0 ? nothing : html`<p class="origin">${words.inTheNotes(corrected)}</p>`}
  ${kind === 'talk' ? correctedSpeakers(groups).map((line) => html`<p class="origin">${line}</p>`) : nothing}
  ${others.length === 0 ? nothing : html`<p class="spellings">${words.alsoWritten}: ${others.slice(0, OPEN).join(', ')}</p>`}
  ${
    others.length <= OPEN
      ? nothing
      : html`<details class="fold">
          <summary>${words.more(others.length - OPEN)}</summary>
          <p class="spellings">${others.slice(OPEN).join(', ')}</p>
        </details>`
  }`;
}

/** "Anders Hansen, in the notes: Anders Hover", for a talk whose speaker's name was corrected. */
function correctedSpeakers(groups: readonly NeighbourGroup[]): string[] {
  return groups
    .filter(({ relation, direction }) => relation === 'gives' && direction === 'in')
    .flatMap(({ neighbours }) => neighbours)
    .flatMap(({ attributes, edgeAttributes }) => {
      const { label, aliases, mentions } = attributes;
      const anywhere = new Set(findCorrectedForms(label, aliases, [...mentions, ...edgeAttributes.evidence]));
      const forms = findCorrectedForms(label, aliases, edgeAttributes.evidence).filter((form) => anywhere.has(form));
      return forms.length === 0 ? [] : [`${label}, ${words.inTheNotes(forms)}`];
    });
}

function correctedForms({ label, aliases, mentions }: NodeAttributes, groups: readonly NeighbourGroup[]): string[] {
  const said = groups.flatMap(({ neighbours }) => neighbours.flatMap(({ edgeAttributes }) => edgeAttributes.evidence));
  return findCorrectedForms(label, aliases, [...mentions, ...said]);
}
