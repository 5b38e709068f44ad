import type { NodeKind } from '../model/ontology.ts';
import { SHEET } from './map-style.ts';

/** Outlines around 0,0 with a radius of 1. */
const POLYGONS: Partial<Readonly<Record<NodeKind, string>>> = {
  speaker: '-1 0 -0.5 -0.866 0.5 -0.866 1 0 0.5 0.866 -0.5 0.866',
  institution: '0 -1 1 0 0 1 -1 0',
  paper: SHEET,
};

/** The figure of a node of a kind around 0,0; `parts` are the colours of a pie, `ring` is drawn around what is chosen. */
export function svgFigure(kind: NodeKind, diameter: number, colour: string, parts: readonly string[], ring: string | undefined): string {
  const radius = diameter / 2;
  const around = ring === undefined ? '' : ` stroke="${ring}" stroke-width="3"`;
  if (kind === 'talk') return `<rect x="-7" y="-4.5" width="14" height="9" rx="2.5" fill="none" stroke="${colour}" stroke-width="1.5"/>`;
  const polygon = POLYGONS[kind];
  if (polygon !== undefined) return `<polygon points="${scaled(polygon, radius)}" fill="${colour}"${around}/>`;
  if (parts.length < 2) return `<circle r="${ring === undefined ? radius : radius + 1.5}" fill="${colour}"${around}/>`;
  const slices = parts.map(
    (part, index) => `<path d="${slice(radius, index / parts.length, (index + 1) / parts.length)}" fill="${part}"/>`,
  );
  const circle = ring === undefined ? '' : `<circle r="${radius + 1.5}" fill="none"${around}/>`;
  return `${slices.join('')}${circle}`;
}

function scaled(points: string, radius: number): string {
  return points
    .split(' ')
    .map((value) => Math.round(Number(value) * radius * 100) / 100)
    .join(' ');
}

/** A slice of a pie from one share of the turn to another, from the top on clockwise. */
function slice(radius: number, from: number, to: number): string {
  const at = (share: number) => {
    const angle = (share - 0.25) * 2 * Math.PI;
    return `${(Math.cos(angle) * radius).toFixed(2)} ${(Math.sin(angle) * radius).toFixed(2)}`;
  };
  return `M0 0L${at(from)}A${radius} ${radius} 0 ${to - from > 0.5 ? 1 : 0} 1 ${at(to)}Z`;
}
