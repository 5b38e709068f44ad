import type { Evidence } from '../model/evidence.ts';
import type { TalkAttributes } from '../model/graph-file.ts';
import type { Book } from './book.ts';
import { findNode } from './book.ts';
import { findLine, readSentences } from './sentence.ts';
import type { Sentence } from './sentence.ts';

/** A question mark that ends words, not one of an address or in brackets by itself. */
const ASKED = /[\p{L}\p{N}"'”’)\]]\s?\?(?=[\s"'”’)\]]|$)/u;

/** The questions that the notes ask in a talk, below its heading, or about an idea: the sentences with a question mark, in the order of the notes. */
export function findQuestions(book: Book, key: string): Sentence[] {
  const attributes = findNode(book, key);
  if (attributes?.kind === 'talk') return questionsOfTalk(book, attributes);
  if (attributes?.kind === 'concept') return questionsOnIdea(book, key);
  return [];
}

function questionsOfTalk(book: Book, { source, start, end }: TalkAttributes): Sentence[] {
  const text = book.texts.get(source);
  if (text === undefined) return [];
  const questions: Sentence[] = [];
  let number = text.slice(0, start).split('\n').length;
  let at = start;
  for (const line of text.slice(start, end).split('\n')) {
    const from = text.lastIndexOf('\n', at - 1) + 1;
    const sentence = at > start && ASKED.test(line) ? findLine(source, number, from, at + line.length, book.texts) : undefined;
    if (sentence !== undefined) questions.push(sentence);
    at += line.length + 1;
    number += 1;
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
