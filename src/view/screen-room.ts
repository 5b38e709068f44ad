/** A box on screen by its centre, in px. */
export interface ScreenBox {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** The room that is taken on screen. */
export interface ScreenRoom {
  readonly isFree: (box: ScreenBox) => boolean;
  readonly take: (box: ScreenBox) => void;
}

/** Px that stay free between two nodes, so that the eye keeps them apart. */
export const GAP = 8;

/** Closer in, what belongs to one talk stands close round its card. */
const CLOSE = { zoom: 1.5, gap: 2 } as const;

/** Px that stay free between two nodes at a zoom. */
export function gapAt(zoom: number): number {
  return zoom < CLOSE.zoom ? GAP : CLOSE.gap;
}

const CELL = 160;
/** More columns than any map has, so that a cell is one number. */
const COLUMNS = 2 ** 20;

/** An empty screen without bounds, in which boxes are found by a grid; a box is free only with `gap` px around it. */
export function makeRoom(gap = 0): ScreenRoom {
  const cells = new Map<number, ScreenBox[]>();
  return {
    isFree: (asked) => {
      const box = widen(asked, gap);
      return !someCell(box, (cell) => cells.get(cell)?.some((other) => overlap(box, other)) === true);
    },
    take: (box) => {
      someCell(box, (cell) => {
        const boxes = cells.get(cell);
        if (boxes === undefined) cells.set(cell, [box]);
        else boxes.push(box);
        return false;
      });
    },
  };
}

/** A box with so many px more on every side. */
export function widen({ x, y, width, height }: ScreenBox, by: number): ScreenBox {
  return { x, y, width: width + 2 * by, height: height + 2 * by };
}

/** Whether two boxes cover a common point. */
export function overlap(a: ScreenBox, b: ScreenBox): boolean {
  return Math.abs(a.x - b.x) * 2 < a.width + b.width && Math.abs(a.y - b.y) * 2 < a.height + b.height;
}

/** Asks the cells that a box touches one by one, until one of them says yes. */
function someCell({ x, y, width, height }: ScreenBox, ask: (cell: number) => boolean): boolean {
  const [right, bottom] = [Math.floor((x + width / 2) / CELL), Math.floor((y + height / 2) / CELL)];
  for (let column = Math.floor((x - width / 2) / CELL); column <= right; column += 1) {
    for (let row = Math.floor((y - height / 2) / CELL); row <= bottom; row += 1) if (ask(row * COLUMNS + column)) return true;
  }
  return false;
}
