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

const CELL = 160;

/** An empty screen without bounds, in which boxes are found by a grid. */
export function makeRoom(): ScreenRoom {
  const cells = new Map<string, ScreenBox[]>();
  return {
    isFree: (box) => cellsOf(box).every((cell) => !(cells.get(cell) ?? []).some((other) => overlap(box, other))),
    take: (box) => {
      for (const cell of cellsOf(box)) {
        const boxes = cells.get(cell);
        if (boxes === undefined) cells.set(cell, [box]);
        else boxes.push(box);
      }
    },
  };
}

/** Whether two boxes cover a common point. */
export function overlap(a: ScreenBox, b: ScreenBox): boolean {
  return Math.abs(a.x - b.x) * 2 < a.width + b.width && Math.abs(a.y - b.y) * 2 < a.height + b.height;
}

function cellsOf({ x, y, width, height }: ScreenBox): string[] {
  const cells: string[] = [];
  for (let column = Math.floor((x - width / 2) / CELL); column <= Math.floor((x + width / 2) / CELL); column += 1) {
    for (let row = Math.floor((y - height / 2) / CELL); row <= Math.floor((y + height / 2) / CELL); row += 1)
      cells.push(`${column},${row}`);
  }
  return cells;
}
