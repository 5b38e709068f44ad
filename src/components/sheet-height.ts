/** The lowest height of a sheet, for its handle and a title, in px. */
export const SHEET_LEAST = 116;
