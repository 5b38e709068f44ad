import { svg, html } from 'lit';
import type { TemplateResult } from 'lit';
import type { NodeKind } from '../model/ontology.ts';

const SHAPES: Readonly<Record<NodeKind, TemplateResult>> = {
  talk: svg`<rect x="1" y="3.5" width="14" height="9" rx="2.5" />`,
  speaker: svg`<path d="M8 1.5 14 5v6l-6 3.5L2 11V5Z" />`,
  institution: svg`<path d="M8 1.5 14.5 8 8 14.5 1.5 8Z" />`,
  concept: svg`<circle cx="8" cy="8" r="5.5" />`,
  paper: svg`<path d="M3 1.5h7l3 3v10H3Z" />`,
};

/** The shape that stands for a kind of node, everywhere on the page. */
export function kindMark(kind: NodeKind): TemplateResult {
  return html`<svg class="kind kind-${kind}" viewBox="0 0 16 16" width="14" height="14" aria-hidden="true" focusable="false">
    ${SHAPES[kind]}
  </svg>`;
}
