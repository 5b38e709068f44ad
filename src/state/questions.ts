import { talksInOrder } from '../graph/schedule.ts';
import type { Evidence } from '../model/evidence.ts';
import type { TalkAttributes } from '../model/graph-file.ts';
import type { Book } from './book.ts';
import { findNode } from './book.ts';
import { lastAtMost, lineStarts } from './line-starts.ts';
import { findLine, readSentences } from './sentence.ts';
import type { Sentence } from './sentence.ts';

/** What is asked in one talk. */
export interface AskedInTalk {
  readonly talk: string;
  readonly questions: readonly Sentence[];
}

/** A question mark that ends words, not one of an address or in brackets by itself. */
const ASKED = /[\p{L}\p{N}"'”’)\]]\s?\?(?=[\s"'”’)\]]|$)/u;

/** The questions that the notes ask in a talk, below its heading, or about an idea: the sentences with a question mark, in the order of the notes. */
export function findQuestions(book: Book, key: string): Sentence[] {
  const attributes = findNode(book, key);
  if (attributes?.kind === 'talk') return questionsOfTalk(book, attributes);
  if (attributes?.kind === 'concept') return questionsOnIdea(book, key);
  return [];
}

/** The questions of all talks of an event, talk by talk in the order of the schedule; talks without any are left out. */
export function findEventQuestions(book: Book, event: string): AskedInTalk[] {
  return talksInOrder(book.graph).flatMap((talk) => {
    const attributes = findNode(book, talk);
    if (attributes?.kind !== 'talk' || attributes.event !== event) return [];
    const questions = questionsOfTalk(book, attributes);
    return questions.length === 0 ? [] : [{ talk, questions }];
  });
}

function questionsOfTalk({ texts }: Book, { source, start, end }: TalkAttributes): Sentence[] {
  const text = texts.get(source);
  if (text === undefined) return [];
  const starts = lineStarts(texts, source);
  const questions: Sentence[] = [];
  for (let index = lastAtMost(starts, start) + 1; index < starts.length && starts[index]! < end; index += 1) {
    const from = starts[index]!;
    const to = Math.min(end, (starts[index + 1] ?? text.length + 1) - 1);
    const sentence = ASKED.test(text.slice(from, to)) ? findLine(source, index + 1, from, to, texts) : undefined;
    if (sentence !== undefined) questions.push(sentence);
  }
  return questions;
}

function questionsOnIdea(book: Book, idea: string): Sentence[] {
  const asked: Evidence[] = [];
  book.graph.forEachInEdge(idea, (_edge, { kind, evidence }, talk) => {
    if (kind !== 'covers') return;
    const attributes = findNode(book, talk);
    const heading = attributes?.kind === 'talk' ? (book.texts.get(attributes.source)?.indexOf('\n', attributes.start) ?? -1) : -1;
    for (const place of evidence) {
      const text = book.texts.get(place.source)?.slice(...place.context) ?? '';
      if (place.start > heading && ASKED.test(text)) asked.push(place);
    }
  });
  return readSentences(asked, book.texts);
}
