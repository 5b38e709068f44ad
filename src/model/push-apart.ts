/** A box on the plane, by its centre; `fixed` boxes are never moved. */
export interface PushedBox {
  x: number;
  y: number;
  readonly width: number;
  readonly height: number;
  readonly fixed?: boolean;
}

/** Px that stay free between two boxes; `rounds` bounds the work, and then boxes may still overlap; `frame` keeps them inside of a frame around 0,0. */
export interface PushOptions {
  readonly gap: number;
  readonly rounds: number;
  readonly frame?: { readonly width: number; readonly height: number };
}

/** Moves boxes until none overlap, each pair along the shorter way out; says whether that was reached. The order of the boxes decides ties. */
export function pushApart(boxes: readonly PushedBox[], { gap, rounds, frame }: PushOptions): boolean {
  for (let round = 0; round < rounds; round += 1) {
    if (!pushOnce(boxes, gap, round % 4 === 3)) return true;
    if (frame !== undefined) for (const box of boxes) keepInside(box, frame.width, frame.height);
  }
  return false;
}

/** Moves boxes away from 0,0 by a factor; fixed ones stay. */
export function widen(boxes: readonly PushedBox[], factor: number): void {
  for (const box of boxes) {
    if (box.fixed) continue;
    box.x *= factor;
    box.y *= factor;
  }
}

/** `across`: boxes give way along the axis on which they overlap by the smaller share, so that wide boxes do not all pile up in columns. */
function pushOnce(boxes: readonly PushedBox[], gap: number, across: boolean): boolean {
  const byLeft = boxes.toSorted((a, b) => left(a) - left(b));
  let moved = false;
  for (const [index, a] of byLeft.entries()) {
    for (let next = index + 1; next < byLeft.length; next += 1) {
      const b = byLeft[next];
      // Boxes move within a round and a pair may be missed; a round that moves none has missed none.
      if (b === undefined || left(b) - gap > a.x + a.width / 2) break;
      if (separate(a, b, gap, across)) moved = true;
    }
  }
  return moved;
}

function keepInside(box: PushedBox, width: number, height: number): void {
  if (box.fixed) return;
  const x = Math.max(0, (width - box.width) / 2);
  const y = Math.max(0, (height - box.height) / 2);
  box.x = Math.min(x, Math.max(-x, box.x));
  box.y = Math.min(y, Math.max(-y, box.y));
}

function separate(a: PushedBox, b: PushedBox, gap: number, across: boolean): boolean {
  const overX = (a.width + b.width) / 2 + gap - Math.abs(b.x - a.x);
  const overY = (a.height + b.height) / 2 + gap - Math.abs(b.y - a.y);
  if (overX <= 0.01 || overY <= 0.01 || (a.fixed && b.fixed)) return false;
  const share = a.fixed ? 0 : b.fixed ? 1 : 0.5;
  const shape = across ? (a.width + b.width) / (a.height + b.height) : 1;
  if (overX < overY * shape) {
    const step = (overX + 0.02) * (b.x >= a.x ? 1 : -1);
    a.x -= step * share;
    b.x += step * (1 - share);
  } else {
    const step = (overY + 0.02) * (b.y >= a.y ? 1 : -1);
    a.y -= step * share;
    b.y += step * (1 - share);
  }
  return true;
}

function left(box: PushedBox): number {
  return box.x - box.width / 2;
}
