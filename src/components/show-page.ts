import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { Overview, Queries, Start } from '../queries/queries.ts';
import type { Book } from '../state/book.ts';
import type { Command } from '../state/command.ts';
import { readTalkShares } from '../state/talk-shares.ts';
import type { ViewState } from '../state/view-state.ts';
import type { Visibility } from '../state/visibility.ts';
import { CHIP_CORNER } from '../view/chip-corner.ts';
import { announceSelection, announceWalk } from './announce.ts';
import type { MapHands } from './carry-out.ts';
import type { CommandFacts } from './command-table.ts';
import type { KgEvents } from './events.ts';
import type { Note } from './kg-note.ts';
import { words } from './messages.ts';
import { SHEET_ASIDE, SHEET_LEAST } from './sheet-height.ts';
import './kg-header.ts';
import './kg-legend.ts';
import './kg-list.ts';
import './kg-note.ts';
import './kg-panel.ts';
import './kg-strip.ts';
import './kg-zoom.ts';

/** Px of the map that the chip of a focus lies over, for a finger too: on a narrow page it may take two lines. */
const CHIP = { wide: 52, narrow: 84 } as const;
/** What of the map something lies over, and where filters may have something said; the same objects again and again, since the map looks where they change. */
const COVERED = {
  nothing: { top: 0, bottom: 0, start: CHIP_CORNER },
  sheet: { top: 0, bottom: SHEET_LEAST, start: CHIP_CORNER },
  line: { top: CHIP.wide, bottom: 0, start: CHIP_CORNER },
  focus: { top: CHIP.narrow, bottom: SHEET_LEAST, start: CHIP_CORNER },
  sheetAside: { top: 0, bottom: 0, end: SHEET_ASIDE, start: CHIP_CORNER },
  focusAside: { top: CHIP.narrow, bottom: 0, end: SHEET_ASIDE, start: CHIP_CORNER },
} as const;

/** All that the page shows, and what its parts may ask for. */
export interface ShownPage {
  readonly book: Book;
  readonly overview: Overview;
  /** Undefined until they are found. */
  readonly starts: readonly Start[] | undefined;
  readonly queries: Queries | undefined;
  readonly view: ViewState;
  readonly visibility: Visibility;
  readonly facts: CommandFacts;
  readonly drawn: KgEvents['kg-drawn'] | undefined;
  readonly path: readonly string[] | undefined;
  readonly note: Note | undefined;
  readonly dialog: 'palette' | 'keys' | undefined;
  /** What the palette begins with. */
  readonly typed: string;
  /** The map can be drawn. */
  readonly isMapped: boolean;
  /** There is room for one of panel and map only. */
  readonly isNarrow: boolean;
  /** It is also low: the sheet stands beside the map. */
  readonly isLow: boolean;
  readonly map: MapHands;
  readonly run: (command: Command) => void;
  readonly closeDialog: () => void;
}

/** The page in its parts: header, strip, legend, map or list, panel, and what is said. */
export function showPage(page: ShownPage): TemplateResult {
  const { book, overview, queries, view, visibility, facts, drawn } = page;
  const { selection } = view;
  const header = html`<kg-header .overview=${overview} .queries=${queries} .book=${book} .facts=${facts}></kg-header>`;
  const dialog = showDialog(page);
  if (book.graph.order === 0)
    return html`${header}
      <main class="alone"><kg-nothing></kg-nothing><kg-note .note=${page.note}></kg-note></main>
      ${dialog}`;
  const shares = readTalkShares(book.graph, selection);
  // Without talks there is no schedule.
  const strip =
    overview.counts.talk === 0
      ? nothing
      : html`<kg-strip
          .schedule=${overview.schedule}
          .book=${book}
          .shares=${shares}
          .selection=${selection}
          .visibility=${visibility}
        ></kg-strip>`;
  // A list draws nothing.
  const counted = view.main === 'map' ? drawn?.drawn : undefined;
  return html`
    ${header}
    <main class="page">
      ${page.isNarrow ? strip : nothing}
      <kg-legend
        .drawn=${counted}
        .total=${drawn?.total ?? overview.counts}
        .relations=${view.main === 'map' ? drawn?.relations.drawn : undefined}
        .book=${book}
        .view=${view}
        .visibility=${visibility}
        .away=${view.main === 'map' ? drawn?.away : undefined}
      ></kg-legend>
      ${showStage(page)} ${page.isNarrow ? nothing : strip}
      <kg-sheet ?raised=${isSheet(page)} ?beside=${page.isLow}>
        <section class="panel" tabindex="-1" aria-label=${words.panel}>
          <kg-panel
            .book=${book}
            .queries=${queries}
            .overview=${overview}
            .starts=${page.starts}
            .selection=${selection}
            .view=${view}
            .visibility=${visibility}
          ></kg-panel>
        </section>
      </kg-sheet>
      <p class="visually-hidden" role="status" aria-atomic="false">
        <span>${announceSelection(book, view, shares.size)}</span> <span>${announceWalk(book, view, visibility)}</span>
      </p>
      <kg-note .note=${page.note}></kg-note>
    </main>
    <nav class="panes" aria-label=${words.show}>
      ${showPaneButton('panel', words.paneRead, page)} ${showPaneButton('main', words.mains[view.main], page)}
    </nav>
    ${dialog}
  `;
}

/** The map with the list for those who cannot see it, or the list in its place. */
function showStage(page: ShownPage): TemplateResult {
  const { book, overview, view, visibility, facts, path, isMapped, map } = page;
  const listed = view.main === 'list' || !isMapped;
  const list = html`<kg-list
    .book=${book}
    .schedule=${overview.schedule}
    .selection=${view.selection}
    .visibility=${visibility}
    ?walks=${view.walk !== undefined}
    ?quiet=${!listed}
  ></kg-list>`;
  if (listed) {
    return html`<div class="stage list">${isMapped ? nothing : html`<p class="unmapped">${words.mapMissing}</p>`}${list}</div>`;
  }
  return html`<div class="stage">
    <kg-map
      .graph=${book.graph}
      .selection=${view.selection}
      .lens=${view.lens}
      .scheme=${facts.preferences.scheme}
      .visibility=${visibility}
      .pins=${view.pins}
      .walk=${view.walk}
      .path=${path}
      .camera=${live(view.camera)}
      .covered=${findCovered(page)}
      .letters=${facts.preferences.letters}
      ><p class="drawing" role="status">${words.drawing}</p></kg-map
    >
    <kg-zoom .map=${map}></kg-zoom>
    ${list}
  </div>`;
}

/** Of a narrow page what a focus draws is clear of the sheet from the first, so that nothing moves when it comes. */
function findCovered(page: ShownPage) {
  const isFocus = page.view.focus !== undefined;
  if (page.isLow) return isFocus ? COVERED.focusAside : isSheet(page) ? COVERED.sheetAside : COVERED.nothing;
  if (page.isNarrow) return isFocus ? COVERED.focus : isSheet(page) ? COVERED.sheet : COVERED.nothing;
  return isFocus ? COVERED.line : COVERED.nothing;
}

/** Where there is room for one only, what is chosen on the map is read on a sheet over it. */
function isSheet({ view, isNarrow, isMapped }: ShownPage): boolean {
  return isNarrow && isMapped && view.pane === 'main' && view.main === 'map' && (view.selection.length > 0 || view.panel === 'note');
}

function showPaneButton(pane: ViewState['pane'], label: string, { view, run }: ShownPage): TemplateResult {
  return html`<button type="button" aria-pressed=${view.pane === pane} @click=${() => run({ type: 'pane', pane })}>${label}</button>`;
}

/** The dialogs load when they are asked for. */
function showDialog({ dialog, facts, queries, book, typed, closeDialog }: ShownPage): TemplateResult | typeof nothing {
  if (dialog === 'keys') return html`<kg-keys .letters=${facts.preferences.letters} @close=${closeDialog}></kg-keys>`;
  if (dialog !== 'palette') return nothing;
  return html`<kg-palette .facts=${facts} .queries=${queries} .book=${book} .query=${typed} @close=${closeDialog}></kg-palette>`;
}
