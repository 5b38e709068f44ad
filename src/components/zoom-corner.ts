/** What decides how large the zoom buttons are and which way they run. */
export interface Pointing {
  /** One points with a finger. */
  readonly coarse: boolean;
  /** There is room for one of panel and map only. */
  readonly narrow: boolean;
}

const BUTTONS = 3;
/** The lines around and between the buttons, their distance from the edge of the map, and some px beside them. */
const AROUND = 26;

/** What of the map's lower corner at the end its buttons need, in px: on a narrow page they stand in a row, beside what is said at the map's foot. */
export function zoomCorner({ coarse, narrow }: Pointing): { readonly width: number; readonly height: number } {
  const target = coarse ? 44 : 32;
  const [long, short] = [BUTTONS * target + AROUND, target + AROUND];
  return narrow ? { width: long, height: short } : { width: short, height: long };
}
