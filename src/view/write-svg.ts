import { LABEL_GAP, LINE, REGION } from '../model/map-box.ts';
import { NODE_KINDS } from '../model/ontology.ts';
import type { NodeKind } from '../model/ontology.ts';
import { PALETTES } from '../styles/palette.ts';
import type { Palette } from '../styles/palette.ts';
import { estimateTextWidth } from '../text/text-width.ts';
import { cardWriting } from './card-image.ts';
import { escapeXml } from './escape-xml.ts';
import { nodeColours } from './map-elements.ts';
import type { MapDrawing } from './map-drawing.ts';
import type { PlannedEdge, PlannedNode } from './map-plan.ts';
import { FADED, GHOST } from './map-style.ts';
import { PIN } from './pin-image.ts';
import type { PlannedRegion } from './plan-regions.ts';
import { svgFigure } from './svg-figure.ts';

/** The words of a picture. */
export interface PictureWords {
  readonly title: string;
  readonly kinds: Readonly<Record<NodeKind, string>>;
  readonly day: (day: number) => string;
  /** Beside the colours of more days than have one each. */
  readonly stretches: string;
}

/** Heights of the rows above and below the map, and px at its sides. */
const ROW = { title: 52, legend: 44, side: 20 } as const;

/** An SVG of what is seen of the map, with the title above and the legend below; no fonts or images from elsewhere. */
export function writeSvg(
  drawing: MapDrawing,
  words: PictureWords,
): { readonly svg: string; readonly width: number; readonly height: number } {
  const { plan, pan, width, scheme, font } = drawing;
  const palette = PALETTES[scheme];
  const height = ROW.title + drawing.height + ROW.legend;
  const parts = [
    `<rect width="${width}" height="${height}" fill="${palette.paper}"/>`,
    `<clipPath id="map"><rect y="${ROW.title}" width="${width}" height="${drawing.height}"/></clipPath>`,
    `<text x="${ROW.side}" y="33" font-size="18" font-weight="650" fill="${palette.ink}">${escapeXml(words.title)}</text>`,
    `<g clip-path="url(#map)"><g transform="translate(${round(pan.x)} ${round(pan.y + ROW.title)})">`,
    ...plan.regions.map((region) => regionSvg(region, plan.fading, palette)),
    ...inOrder(plan.edges).map((edge) => edgeSvg(edge, drawing, palette)),
    ...inOrder(plan.nodes).map((planned) => nodeSvg(planned, drawing, palette)),
    ...plan.regions.map((region) => nameSvg(region, plan.fading, palette)),
    '</g></g>',
    legendSvg(drawing, words, palette, height - ROW.legend / 2),
  ];
  const size = `width="${width}" height="${height}" viewBox="0 0 ${width} ${height}"`;
  const head = `<svg xmlns="http://www.w3.org/2000/svg" ${size} font-family="${escapeXml(font)}" role="img"><title>${escapeXml(words.title)}</title>`;
  return { svg: `${head}${parts.join('\n')}</svg>`, width, height };
}

/** What is lit lies above the rest. */
function inOrder<T extends { readonly lit: boolean }>(items: readonly T[]): T[] {
  return [...items.filter(({ lit }) => !lit), ...items.filter(({ lit }) => lit)];
}

function regionSvg({ x, y, width, height }: PlannedRegion, fading: boolean, palette: Palette): string {
  const box = `x="${round(x - width / 2)}" y="${round(y - height / 2)}" width="${round(width)}" height="${round(height)}"`;
  return `<rect ${box} rx="16" fill="${palette.sunken}"${fading ? ' opacity="0.5"' : ''}/>`;
}

function nameSvg({ name, lines }: PlannedRegion, fading: boolean, palette: Palette): string {
  const top = name.y - ((lines.length - 1) * REGION.font * LINE) / 2 + REGION.font * 0.35;
  const style = `font-size="${REGION.font}" font-weight="600" fill="${palette.muted}"`;
  return `<g${fading ? ' opacity="0.5"' : ''}>${labelSvg(lines, { x: name.x, y: top }, REGION.font, style, palette.sunken)}</g>`;
}

function edgeSvg({ source, target, lit, pointed, out }: PlannedEdge, { plan, scale }: MapDrawing, palette: Palette): string {
  const from = plan.nodes.find(({ node }) => node.key === source)?.at;
  const to = plan.nodes.find(({ node }) => node.key === target)?.at;
  if (from === undefined || to === undefined) return '';
  const isFaded = !lit && (out || plan.fading);
  const quiet = plan.edges.length > 180 ? 0.24 : 0.42;
  const line = `x1="${round(from.x * scale.x)}" y1="${round(from.y * scale.y)}" x2="${round(to.x * scale.x)}" y2="${round(to.y * scale.y)}"`;
  const dashed = out ? ` stroke-dasharray="6 3" stroke-opacity="${GHOST}"` : '';
  if (lit) return `<line ${line} stroke="${palette.accent}" stroke-width="${pointed ? 4.5 : 2.5}"${dashed}/>`;
  return `<line ${line} stroke="${palette.edge}" stroke-opacity="${round(isFaded ? quiet * FADED : quiet)}"/>`;
}

function nodeSvg(
  { node, at, chosen, lit, end, out, pinned, waiting }: PlannedNode,
  { plan, scale, font }: MapDrawing,
  palette: Palette,
): string {
  const { colour, parts } = nodeColours(node, palette);
  const { words, box, figure } = node;
  const opacity = lit ? (out ? ` opacity="${GHOST}"` : '') : out || plan.fading ? ` opacity="${FADED}"` : '';
  const place = `<g transform="translate(${Math.round(at.x * scale.x)} ${Math.round(at.y * scale.y)})"${opacity}>`;
  const ring = chosen || end ? palette.accent : undefined;
  if (words !== undefined) {
    const { width, height } = box;
    const stroke = ring === undefined ? `stroke="${colour}" stroke-width="1.5"` : `stroke="${ring}" stroke-width="3"`;
    const card = `<rect width="${width}" height="${height}" rx="7" fill="${palette.raised}" ${stroke}/>`;
    const writing = cardWriting(words, box, { palette, font, waiting, beside: node.beside ?? '' });
    const sign = pinned ? pinSvg(width - 8, -4, palette) : '';
    return `${place}<g transform="translate(${-width / 2} ${-height / 2})">${card}${writing}${sign}</g></g>`;
  }
  const style = `font-size="${figure.font}" fill="${palette.ink}"${chosen ? ' font-weight="600"' : ''}`;
  const below = { x: 0, y: figure.diameter / 2 + LABEL_GAP + figure.font * 0.92 };
  const sign = pinned ? pinSvg(figure.diameter / 2 - 1, -figure.diameter / 2 - 9, palette) : '';
  const shape = svgFigure(node.kind, figure.diameter, colour, parts, ring);
  return `${place}${shape}${labelSvg(node.lines, below, figure.font, style, palette.paper)}${sign}</g>`;
}

function labelSvg(
  lines: readonly string[],
  { x, y }: { readonly x: number; readonly y: number },
  size: number,
  style: string,
  halo: string,
): string {
  const outline = `stroke="${halo}" stroke-width="5" stroke-opacity="0.9" stroke-linejoin="round" paint-order="stroke"`;
  const rows = lines.map((line, index) => `<tspan x="${round(x)}" y="${round(y + index * size * LINE)}">${escapeXml(line)}</tspan>`);
  return `<text text-anchor="middle" ${style} ${outline}>${rows.join('')}</text>`;
}

function pinSvg(x: number, y: number, { ink, paper }: Palette): string {
  const { head, needle } = PIN;
  const circle = `<circle cx="${head.x}" cy="${head.y}" r="${head.radius}" fill="${ink}" stroke="${paper}"/>`;
  return `<g transform="translate(${round(x)} ${round(y)})"><path d="${needle}" stroke="${ink}" stroke-width="1.4"/>${circle}</g>`;
}

/** The shapes of the kinds that are drawn, with their numbers, and the colours of the days. */
function legendSvg({ plan, days }: MapDrawing, words: PictureWords, palette: Palette, y: number): string {
  let x: number = ROW.side;
  const item = (mark: string, text: string, wide = 20): string => {
    const svg = `<g transform="translate(${round(x)} ${y})"><g transform="translate(7 0)">${mark}</g><text x="${wide}" y="4.5" font-size="13" fill="${palette.muted}">${escapeXml(text)}</text></g>`;
    x += wide + estimateTextWidth(text, 13, false) + 24;
    return svg;
  };
  const drawn = new Set(plan.nodes.map(({ node }) => node.kind));
  const kinds = NODE_KINDS.filter((kind) => drawn.has(kind)).map((kind) =>
    item(svgFigure(kind, 11, palette.edge, [], undefined), `${words.kinds[kind]} ${plan.drawn.nodes[kind]}`),
  );
  if (days.length < 2) return kinds.join('');
  if (days.length > palette.days.length) {
    const marks = palette.stretches.map((colour, index) => `<rect x="${index * 8 - 5}" y="-5" width="8" height="10" fill="${colour}"/>`);
    return [...kinds, item(marks.join(''), words.stretches, 12 + 8 * marks.length)].join('');
  }
  const colours = days.map(({ day, date }, index) =>
    item(`<circle r="5" fill="${palette.days[index] ?? palette.edge}"/>`, day === undefined ? (date ?? '') : words.day(day)),
  );
  return [...kinds, ...colours].join('');
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
