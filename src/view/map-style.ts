import type { StylesheetJson } from 'cytoscape';
import { LABEL_GAP, LINE, REGION } from '../model/map-box.ts';
import type { Palette } from '../styles/palette.ts';

/** How much stays of what is not lit. */
export const FADED = 0.13;
/** As much where a person has asked for colours of few shades. */
const FADED_LITTLE = 0.5;
/** How much stays of what is chosen though a filter hides it. */
export const GHOST = 0.6;
/** A sheet of paper with a folded corner, as in the legend. */
export const SHEET = '-0.8 -1 0.35 -1 0.8 -0.55 0.8 1 -0.8 1';

/** The map's look from plain colours; sizes, texts and days' colours come with each node's data. */
export function mapStyle(palette: Palette, font: string): StylesheetJson {
  const label = {
    label: 'data(text)',
    'font-family': font,
    'font-size': 'data(font)',
    'line-height': LINE,
    color: palette.ink,
    'text-wrap': 'wrap',
    'text-max-width': '400px',
    'text-halign': 'center',
    'text-valign': 'bottom',
    'text-margin-y': LABEL_GAP,
    'text-events': 'yes',
    'text-outline-color': palette.paper,
    'text-outline-width': 2.5,
    'text-outline-opacity': 0.9,
  } as const;
  const sheet = [
    { selector: 'core', style: { 'active-bg-opacity': 0, 'active-bg-color': palette.paper, 'active-bg-size': 0 } },
    { selector: 'node', style: { 'overlay-opacity': 0, 'z-index': 2 } },
    {
      selector: 'node.card',
      style: {
        shape: 'round-rectangle',
        width: 'data(width)',
        height: 'data(height)',
        'corner-radius': '7px',
        'background-color': palette.raised,
        'background-image': 'data(image)',
        'background-width': '100%',
        'background-height': '100%',
        'border-width': 1.5,
        'border-color': 'data(colour)',
      },
    },
    { selector: 'node.figure', style: { width: 'data(diameter)', height: 'data(diameter)', 'background-color': 'data(colour)', ...label } },
    { selector: 'node.speaker', style: { shape: 'hexagon' } },
    { selector: 'node.institution', style: { shape: 'diamond' } },
    { selector: 'node.paper', style: { shape: 'polygon', 'shape-polygon-points': SHEET } },
    ...[1, 2, 3, 4, 5, 6, 7, 8].map((part) => ({
      selector: `node.parted[colour${part}]`,
      style: { [`pie-${part}-background-color`]: `data(colour${part})`, [`pie-${part}-background-size`]: 'data(part)' },
    })),
    { selector: 'node.parted', style: { 'pie-size': '100%', 'background-opacity': 0 } },
    {
      selector: 'node.region',
      style: {
        shape: 'round-rectangle',
        'corner-radius': '16px',
        width: 'data(width)',
        height: 'data(height)',
        'background-color': palette.sunken,
        'border-width': 0,
        // Below edges too, which else lie below every node.
        'z-index-compare': 'manual',
        'z-index': 0,
        events: 'no',
      },
    },
    {
      selector: 'node.name',
      style: {
        ...label,
        width: 1,
        height: 1,
        'background-opacity': 0,
        'font-size': REGION.font,
        'font-weight': 600,
        color: palette.muted,
        'text-outline-color': palette.sunken,
        'text-valign': 'center',
        'text-margin-y': 0,
        'z-index': 1,
        events: 'no',
      },
    },
    {
      selector: 'edge',
      style: {
        'curve-style': 'haystack',
        'haystack-radius': 0,
        width: 1,
        'line-color': palette.edge,
        'line-opacity': 0.42,
        'z-index': 1,
        events: 'no',
      },
    },
    { selector: 'edge.dense', style: { 'line-opacity': 0.24 } },
    { selector: 'edge.lit', style: { width: 2.5, 'line-color': palette.accent, 'line-opacity': 1, 'z-index': 3 } },
    { selector: 'edge.lit.thin', style: { width: 1.25, 'line-opacity': 0.8 } },
    { selector: 'edge.pointed', style: { width: 4.5, 'z-index': 5 } },
    {
      selector: 'node.pin',
      style: {
        width: 12,
        height: 12,
        'background-opacity': 0,
        'background-image': 'data(image)',
        'background-width': '100%',
        'background-height': '100%',
        'z-index': 5,
        events: 'no',
      },
    },
    { selector: 'node.lit', style: { 'z-index': 4 } },
    {
      selector: 'node.figure.chosen',
      style: { 'border-width': 3, 'border-color': palette.accent, 'border-position': 'outside', 'font-weight': 600 },
    },
    { selector: 'node.card.chosen', style: { 'border-width': 3, 'border-color': palette.accent } },
    { selector: 'node.end', style: { 'outline-width': 3, 'outline-color': palette.accent, 'outline-offset': 3 } },
    { selector: 'node.card.ghost', style: { opacity: GHOST, 'border-style': 'dashed' } },
    { selector: 'node.figure.ghost', style: { opacity: GHOST, 'background-opacity': 0.35 } },
    { selector: 'edge.ghost', style: { 'line-style': 'dashed', 'line-opacity': GHOST } },
    { selector: 'node.faded, edge.faded', style: { opacity: isForced() ? FADED_LITTLE : FADED } },
    { selector: 'node.region.faded, node.name.faded', style: { opacity: 0.5 } },
    { selector: 'node.hovered', style: { 'z-index': 6, opacity: 1 } },
    { selector: 'node.card.hovered', style: { 'border-width': 2.5 } },
    { selector: 'node.figure.hovered', style: { 'border-width': 2, 'border-color': palette.ink, 'border-position': 'outside' } },
    { selector: 'edge.hovered', style: { width: 1.75, 'line-color': palette.ink, 'line-opacity': 0.75, opacity: 1, 'z-index': 5 } },
    { selector: 'edge.hovered.lit', style: { width: 2.5, 'line-color': palette.accent, 'line-opacity': 1 } },
  ];
  return sheet as unknown as StylesheetJson;
}

function isForced(): boolean {
  return typeof matchMedia === 'function' && matchMedia('(forced-colors: active)').matches;
}
