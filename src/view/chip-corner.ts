/** What stays free in the upper corner of the map at the start, in px: there the page says how much its filters hide, also for a finger. */
export const CHIP_CORNER = { width: 216, height: 52 } as const;
