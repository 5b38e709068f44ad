import { html, nothing, svg } from 'lit';
import type { TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { labelOf } from '../state/book.ts';
import type { Book } from '../state/book.ts';
import type { OutlineTalk } from '../state/note-outline.ts';
import type { OpenNote } from '../state/open-note.ts';
import type { Place } from '../state/view-state.ts';
import { emit } from './events.ts';
import { words } from './messages.ts';
import { readerWords } from './reader-words.ts';
import { talkName, talkPlace, talkTitle } from './talk-words.ts';

/** What stands above the text of a note. */
export interface ReaderHead {
  readonly book: Book;
  readonly selection: readonly string[];
  readonly place: Place | undefined;
  readonly note: OpenNote;
  readonly outline: readonly OutlineTalk[];
  /** Where the selected nodes are named, in all notes. */
  readonly places: readonly Place[];
}

/** The way back, which note it is, the talk in view (and the way to the others), and from mention to mention of what is selected. */
export function readerHead({ book, selection, place, note, outline, places }: ReaderHead): TemplateResult {
  const sources = book.graph.getAttribute('sources').map(({ path }) => path);
  return html`<div class="head">
    <div class="bar">
      <button class="link back" type="button" @click=${close}>${readerWords.backToAbout(nameOf(selection, book))}</button>
      <button class="icon end" type="button" aria-label=${readerWords.closeNote} title=${readerWords.closeNote} @click=${close}>
        ${icon(svg`<path d="m4 4 8 8M12 4l-8 8" />`)}
      </button>
    </div>
    ${sources.length > 1 ? sourceChoice(sources, note.source) : html`<h2>${note.source}</h2>`}
    ${
      outline.length === 0
        ? nothing
        : html`<div class="bar">
            <select class="talks" aria-label=${readerWords.talkInView} @change=${(event: Event) => goToTalk(event, note, outline)}>
              ${guard([outline], () => outlineOptions(outline, book))}
            </select>
          </div>`
    }
    ${selection.length === 0 || places.length === 0 ? nothing : mentions(nameOf(selection, book), place, places)}
  </div>`;
}

/** The mention of the places that comes next, or before; round and round. */
export function nextMention(places: readonly Place[], place: Place | undefined, by: 1 | -1): Place | undefined {
  const at = findMention(places, place);
  if (at !== -1) return places[(at + by + places.length) % places.length];
  const behind = places.findIndex((each) => place !== undefined && each.source === place.source && each.start > place.start);
  if (behind === -1) return by === 1 ? places[0] : places.at(-1);
  return by === 1 ? places[behind] : places.at(behind - 1);
}

function findMention(places: readonly Place[], place: Place | undefined): number {
  return places.findIndex((each) => place !== undefined && each.source === place.source && each.start === place.start);
}

function mentions(name: string, place: Place | undefined, places: readonly Place[]) {
  const at = findMention(places, place);
  const step = (by: 1 | -1) => (event: Event) => {
    const next = nextMention(places, place, by);
    if (next !== undefined) emit(event.currentTarget as HTMLElement, 'kg-command', { type: 'read', place: next });
  };
  return html`<div class="bar mentions">
    <b>${name}</b> <span class="count" role="status">${readerWords.mentionOf(at + 1, places.length)}</span>
    <button
      class="icon end before"
      type="button"
      aria-label=${readerWords.mentionBefore}
      title=${readerWords.mentionBefore}
      @click=${step(-1)}
    >
      ${icon(svg`<path d="m4 10 4-4 4 4" />`)}
    </button>
    <button class="icon next" type="button" aria-label=${readerWords.mentionNext} title=${readerWords.mentionNext} @click=${step(1)}>
      ${icon(svg`<path d="m4 6 4 4 4-4" />`)}
    </button>
  </div>`;
}

function sourceChoice(sources: readonly string[], source: string) {
  const choose = (event: Event) => {
    const select = event.currentTarget as HTMLSelectElement;
    emit(select, 'kg-command', { type: 'read', place: { source: select.value, line: 1, start: 0, end: 0 } });
  };
  return html`<h2 class="visually-hidden">${source}</h2>
    <div class="bar">
      <select class="sources" aria-label=${readerWords.note} @change=${choose}>
        ${sources.map((path) => html`<option value=${path} ?selected=${path === source}>${path}</option>`)}
      </select>
    </div>`;
}

function outlineOptions(outline: readonly OutlineTalk[], book: Book) {
  const option = ({ key }: OutlineTalk) => {
    const talk = book.talks.get(key);
    const name = talk === undefined ? labelOf(book, key) : [talkPlace(talk), talkName(talk), talkTitle(talk)].filter(Boolean).join(' – ');
    return html`<option value=${key}>${name}</option>`;
  };
  return html`<option value="">${readerWords.beforeTalks}</option>
    ${outline.map(option)}`;
}

function goToTalk(event: Event, note: OpenNote, outline: readonly OutlineTalk[]): void {
  const select = event.currentTarget as HTMLSelectElement;
  const start = outline.find(({ key }) => key === select.value)?.start ?? 0;
  const line = note.chunks
    .flatMap((chunk) => (chunk.start <= start && chunk.end > start ? chunk.lines() : []))
    .find((each) => each.end > start);
  emit(select, 'kg-command', {
    type: 'read',
    place: { source: note.source, line: line?.number ?? 1, start: line?.start ?? start, end: line?.end ?? start },
  });
}

function close(event: Event): void {
  emit(event.currentTarget as HTMLElement, 'kg-command', { type: 'panel', panel: 'about' });
}

function nameOf(selection: readonly string[], book: Book): string {
  const [key, second] = selection;
  if (key === undefined) return '';
  if (second !== undefined) return words.severalTitle(selection.length);
  const talk = book.talks.get(key);
  return talk === undefined ? labelOf(book, key) : talkName(talk);
}

function icon(path: TemplateResult): TemplateResult {
  return html`<svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" focusable="false">${path}</svg>`;
}
