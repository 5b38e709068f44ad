/** The lowest height of a sheet, for its handle and a title, in px. */
export const SHEET_LEAST = 116;

/** The width of one that stands beside the map, in px. */
export const SHEET_ASIDE = 320;
