import { pushApart, widen } from '../model/push-apart.ts';
import type { PushedBox } from '../model/push-apart.ts';

/** Width to height of the whole map. */
export const RATIO = 1.5;
/** Px between two boxes. */
export const GAP = 9;

/** The share of the map's area that boxes cover. */
const DENSITY = 0.5;
/** After so many rounds boxes that still overlap are given more room. */
const ROUNDS = 100;
/** How far places go towards an even spread: 0 keeps them, 1 keeps only their order. */
const EVENNESS = 0.5;

/** Stretches raw places to 3:2 at a density (the share of the map's area that boxes cover) that can be read, evens them out, and pushes the boxes apart until none overlap. Centres at 0,0. */
export function spreadBoxes(boxes: readonly PushedBox[], density = DENSITY): void {
  if (boxes.length === 0) return;
  const area = boxes.reduce((sum, { width, height }) => sum + (width + GAP) * (height + GAP), 0) / density;
  const height = Math.sqrt(area / RATIO);
  evenOut(boxes, 'x', height * RATIO);
  evenOut(boxes, 'y', height);
  while (!pushApart(boxes, { gap: GAP, rounds: ROUNDS })) widen(boxes, 1.05);
  centre(boxes);
}

/** Brings one axis to `size`, half by its own distances and half by rank, so that no corner stays empty and the middle is not crowded. */
function evenOut(boxes: readonly PushedBox[], axis: 'x' | 'y', size: number): void {
  const values = boxes.map((box) => box[axis]);
  const least = values.reduce((low, value) => Math.min(low, value), Infinity);
  const span = values.reduce((high, value) => Math.max(high, value), -Infinity) - least;
  const order = [...boxes.keys()].sort((a, b) => (values[a] ?? 0) - (values[b] ?? 0) || a - b);
  order.forEach((index, rank) => {
    const box = boxes[index];
    if (box === undefined) return;
    const own = span > 0 ? (box[axis] - least) / span : 0.5;
    const even = boxes.length > 1 ? rank / (boxes.length - 1) : 0.5;
    box[axis] = (own * (1 - EVENNESS) + even * EVENNESS - 0.5) * size;
  });
}

function centre(boxes: readonly PushedBox[]): void {
  const middle = (low: (box: PushedBox) => number, high: (box: PushedBox) => number) =>
    (boxes.reduce((least, box) => Math.min(least, low(box)), Infinity) +
      boxes.reduce((most, box) => Math.max(most, high(box)), -Infinity)) /
    2;
  const x = middle(
    (box) => box.x - box.width / 2,
    (box) => box.x + box.width / 2,
  );
  const y = middle(
    (box) => box.y - box.height / 2,
    (box) => box.y + box.height / 2,
  );
  for (const box of boxes) {
    box.x -= x;
    box.y -= y;
  }
}
