import type { Book } from './book.ts';
import { findNode } from './book.ts';
import { findPlaces } from './note-marks.ts';
import { findTellingLine } from './telling-line.ts';
import type { Place } from './view-state.ts';

/** Where to begin to read of a node: a talk at its heading, an idea where most is said of it, others where they come up beyond lists of names. */
export function findPlaceToRead(book: Book, key: string): Place | undefined {
  const node = findNode(book, key);
  const places = findPlaces(book, key);
  const telling = node?.kind === 'concept' ? findTellingLine(book, key)?.[0] : undefined;
  const listed = (place: Place) => node?.mentions.some(({ source, start }) => source === place.source && start === place.start);
  return (
    places.find(({ source, start }) => source === telling?.source && start === telling.start) ??
    places.find((place) => !listed(place)) ??
    places[0]
  );
}
