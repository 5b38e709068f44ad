import type { Page } from '@playwright/test';
import type { BenchFigure } from './bench-part.ts';
import type { PageSite } from './page-site.ts';

/** What every part of the page's benchmark works with; `use` opens a fresh page and closes it again. */
export interface PageMeasuring {
  readonly site: PageSite;
  readonly sizes: readonly number[];
  readonly use: <T>(work: (page: Page) => Promise<T>) => Promise<T>;
  readonly tell: (figure: BenchFigure) => void;
}
