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
/** More columns than any map has, so that a cell is one number. */
const COLUMNS = 2 ** 20;

/** An empty screen without bounds, in which boxes are found by a grid. */
export function makeRoom(): ScreenRoom {
  const cells = new Map<number, ScreenBox[]>();
  return {
    isFree: (box) => !someCell(box, (cell) => cells.get(cell)?.some((other) => overlap(box, other)) === true),
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
