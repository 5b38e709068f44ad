import type { MapGroup } from './map-group.ts';
import type { Point } from './map-node.ts';
import { overlap } from './screen-room.ts';
import type { ScreenBox } from './screen-room.ts';

/** Where groups are packed, in px on screen. */
export interface PackInto {
  readonly frame: ScreenBox;
  /** What stays free, at the lower corners. */
  readonly taken: readonly ScreenBox[];
  /** Px that stay free between two groups. */
  readonly gap: number;
  /** No more nodes than these. */
  readonly most: number;
  /** Where a group belongs. */
  readonly home: (group: MapGroup) => Point;
}

interface Item extends Point {
  readonly group: MapGroup;
}

interface Row {
  readonly items: readonly Item[];
  readonly width: number;
  readonly height: number;
}

interface Span {
  readonly left: number;
  readonly right: number;
}

/** A row may take one of so many that come next from above, where the very next is too wide for it. */
const AHEAD = 5;
/** So often rows are looked for that leave the corners free. */
const TURNS = 3;
/** So many may fail after each other: what is free is then too small. */
const FAILS = 8;

/**
 * Places for groups by the keys of their nodes, in px on screen: in rows, from above and from the left as they belong, as many as have room, the first before
 * the later. Far more find a place than where each is pushed away from the others.
 */
export function packRows(groups: readonly MapGroup[], { taken, ...given }: PackInto): Map<string, Point> {
  // Most frames reach into no corner: then a row is as wide wherever it lies.
  const into = { ...given, taken: taken.filter((box) => overlap(box, given.frame)) };
  const items: Item[] = [];
  let [placed, nodes, failed]: [ReadonlyMap<Item, Point>, number, number] = [new Map(), 0, 0];
  for (const group of groups) {
    if (failed >= FAILS || nodes >= into.most) break;
    if (nodes + group.members.length > into.most) continue;
    const item = { group, ...into.home(group) };
    const fits = placeAll([...items, item], into);
    failed = fits === undefined ? failed + 1 : 0;
    if (fits === undefined) continue;
    items.push(item);
    nodes += group.members.length;
    placed = fits;
  }
  return new Map(
    [...placed].flatMap(([{ group }, at]) =>
      group.members.map(({ node, x, y }) => [node.key, { x: Math.round(at.x + x), y: Math.round(at.y + y) }] as const),
    ),
  );
}

/** The middle of each item, from above as they belong, else those of about one height together; undefined when there is no room for all. */
function placeAll(items: readonly Item[], into: PackInto): Map<Item, Point> | undefined {
  const inOrder = items.toSorted((a, b) => a.y - b.y);
  return (
    placeRows(inOrder, into) ??
    placeRows(
      inOrder.toSorted((a, b) => a.group.height - b.group.height),
      into,
    )
  );
}

function placeRows(items: readonly Item[], into: PackInto): Map<Item, Point> | undefined {
  const { frame, gap } = into;
  let tops: readonly number[] = [];
  for (let turn = 0; turn < TURNS; turn += 1) {
    const rows = fillRows(items, (row, height) => spanOf(into, tops[row], height), gap);
    if (rows === undefined) return undefined;
    const high = rows.reduce((sum, { height }) => sum + height, 0);
    const slack = frame.height - high - gap * (rows.length - 1);
    if (slack < 0) return undefined;
    let top = frame.y - frame.height / 2 + slack / (rows.length + 1);
    tops = rows.map(({ height }) => {
      const own = top;
      top += height + gap + slack / (rows.length + 1);
      return own;
    });
    const spans = rows.map(({ height }, row) => spanOf(into, tops[row], height));
    if (rows.some(({ width }, row) => width > room(spans[row]))) continue;
    return new Map(rows.flatMap((row, index) => placeRow(row, tops[index] ?? 0, spans[index] ?? { left: 0, right: 0 }, gap)));
  }
  return undefined;
}

/** Rows from above; undefined when something is too wide for any. */
function fillRows(items: readonly Item[], spanAt: (row: number, height: number) => Span, gap: number): Row[] | undefined {
  const rows: Row[] = [];
  const rest = [...items];
  while (rest.length > 0) {
    const own: Item[] = [];
    let [width, height] = [-gap, 0];
    for (;;) {
      const next = rest.slice(0, AHEAD).findIndex(({ group }) => {
        return width + gap + group.width <= room(spanAt(rows.length, Math.max(height, group.height)));
      });
      const [item] = next < 0 ? [] : rest.splice(next, 1);
      if (item === undefined) break;
      own.push(item);
      width += gap + item.group.width;
      height = Math.max(height, item.group.height);
    }
    if (own.length === 0) return undefined;
    rows.push({ items: own, width, height });
  }
  return rows;
}

/** From where to where a row reaches beside what is taken; the whole frame while it is not known where it lies. */
function spanOf({ frame, taken, gap }: PackInto, top: number | undefined, height: number): Span {
  const whole = { left: frame.x - frame.width / 2, right: frame.x + frame.width / 2 };
  if (top === undefined || taken.length === 0) return whole;
  const band = { ...frame, y: top + height / 2, height: height + 2 * gap };
  return taken
    .filter((box) => overlap(box, band))
    .reduce(
      ({ left, right }, box) =>
        box.x > frame.x
          ? { left, right: Math.min(right, box.x - box.width / 2 - gap) }
          : { left: Math.max(left, box.x + box.width / 2 + gap), right },
      whole,
    );
}

/** Spread over the row, each moved towards where it belongs as far as the others let it. */
function placeRow({ items, height, width }: Row, top: number, { left, right }: Span, gap: number): [Item, Point][] {
  const air = (right - left - width) / (items.length + 1);
  let from = left;
  return items
    .toSorted((a, b) => a.x - b.x)
    .map((item) => {
      const { group } = item;
      const spread = from + air + group.width / 2;
      from += air + group.width + gap;
      const loose = (height - group.height) / 2;
      const middle = top + height / 2;
      return [item, { x: near(item.x, spread, air / 2), y: near(item.y, middle, loose) }];
    });
}

function near(wanted: number, middle: number, reach: number): number {
  return middle + Math.max(-reach, Math.min(reach, wanted - middle));
}

function room(span: Span | undefined): number {
  return span === undefined ? 0 : span.right - span.left;
}
