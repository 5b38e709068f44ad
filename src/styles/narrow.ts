import { unsafeCSS } from 'lit';

/** Where there is room for one of panel and map only: a phone, or a window magnified to twice its size. As a media query for scripts. */
export const NARROW = '(max-width: 719px), (max-width: 959px) and (max-height: 559px)';

/** Of these what is low: a sheet has more room beside the map than over its foot. As a media query for scripts. */
export const LOW = '(min-width: 600px) and (max-width: 959px) and (max-height: 559px)';

/** The same, for styles. */
export const narrow = unsafeCSS(NARROW);
export const low = unsafeCSS(LOW);
