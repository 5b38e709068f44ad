import { allMatches } from '../text/all-matches.ts';
import type { Block, Note } from '../notes/note.ts';

/** A stretch of a note that holds one work, by its place: a line of a list of references, a footnote, or what stands behind "Ref.". */
export interface ReferencePlace {
  readonly start: number;
  readonly end: number;
  readonly by: 'label' | 'list' | 'footnote';
  /** How the text refers to it: "[3]", "[^a]"; '' without one. */
  readonly mark: string;
  /** Level of the heading that the list stands under; 0 without one. */
  readonly heading: number;
}

const KIND = String.raw`(?:(?:key|main|further|related|some|selected|relevant|recommended|suggested|cited|mentioned|important|interesting|the|background|their|his|her)\s){0,2}(?:papers?|references?|refs?|bibliography|literature|publications?|readings?|reading list|books?|articles?|works cited|citations?|preprints?|sources|must[- ]reads?|book (?:list|recommendations?|tips?|club)|reading (?:tips?|recommendations?|suggestions?)|références|bibliographie|à lire|Literatur(?:hinweise|verzeichnis|tipps|liste)?|Quellen|bibliografía|referencias|lecturas?|bibliografia|riferimenti|letture|referências|参考文献|參考文獻)(?:\s(?:mentioned|cited|list|discussed|to read|and links|referenced|recommended))?`;
const LABEL = new RegExp(String.raw`^[\s\p{P}\p{S}]{0,4}${KIND}\s*(?:\([^()]{0,30}\))?\s*[:.]?\s*$`, 'iu');
const INLINE = new RegExp(String.raw`^[\s\p{P}\p{S}]{0,4}(${KIND})\s{0,3}:\s{1,6}(?=\S)`, 'iu');
const REF = /(?<!\p{L})Refs?(?:\.|:|\.:)\s{1,3}(?=[\p{L}"“'[\d])/gu;
const NUMBERED = /^\s{0,3}(?:\[(\^?[\p{L}\p{N}+-]{1,12})\](?::|\s|(?=\p{Lu}))|(\d{1,3})[.)]\s)\s*/u;

/** The places of a note where works are listed; `plain` decides what are words. In document order, time linear in the blocks. */
export function findReferencePlaces(note: Note, plain: string, from: number): ReferencePlace[] {
  const places: ReferencePlace[] = [];
  let list: { heading: number; level: number; item: boolean; indent: number; first: boolean } | undefined;
  for (const block of note.blocks) {
    if (block.kind === 'code' || block.kind === 'hidden' || block.kind === 'rule' || block.start < from) continue;
    const words = plain.slice(block.textStart, Math.min(block.textEnd, block.textStart + 160));
    const fits = block.textEnd - block.textStart < 60 && LABEL.test(words);
    if (
      fits &&
      (block.kind === 'heading' ||
        /:\s*\W*$/.test(words) ||
        isStrong(block) ||
        /^(?:references|bibliography|works cited|further reading|reading list)\W*$/i.test(words.trim()))
    ) {
      list = {
        heading: block.kind === 'heading' ? block.level : 0,
        level: block.level,
        item: block.kind === 'item',
        indent: block.indent,
        first: true,
      };
      continue;
    }
    const footnote = /^\s{0,3}\[(\^[\p{L}\p{N}_-]{1,20})\]:\s*/u.exec(words);
    if (footnote) {
      places.push({
        start: block.textStart + footnote[0].length,
        end: block.textEnd,
        by: 'footnote',
        mark: `[${footnote[1]}]`,
        heading: 0,
      });
      continue;
    }
    if (list && goesOn(block, list)) {
      if (list.first && block.kind === 'item') list = { ...list, level: block.level, item: true, first: false };
      else list = { ...list, first: false };
      // Deeper items are remarks on the work above them.
      if (!(block.kind === 'item' && list.item && block.level > list.level)) places.push(entry(block, words, list.heading));
      continue;
    }
    list = undefined;
    const inline = block.kind === 'row' ? null : INLINE.exec(words);
    if (inline && !/https?:/.test(words.slice(0, inline[0].length))) {
      places.push({
        start: block.textStart + inline[0].length,
        end: block.textEnd,
        by: /s$/i.test(inline[1] ?? '') ? 'list' : 'label',
        mark: '',
        heading: 0,
      });
      continue;
    }
    const marked = /^\s{0,3}\[(\d{1,3})\](?:\s{1,3}|(?=\p{Lu}))(?=[\p{Lu}"“])/u.exec(words);
    if (marked && words.trim().length > 30) {
      places.push({ start: block.textStart + marked[0].length, end: block.textEnd, by: 'footnote', mark: `[${marked[1]}]`, heading: 0 });
      continue;
    }
    const cues = allMatches(plain.slice(block.textStart, block.textEnd), REF);
    cues.forEach((cue, i) => {
      const start = block.textStart + cue.index + cue[0].length;
      places.push({
        start,
        end: Math.min(block.textEnd, block.textStart + (cues[i + 1]?.index ?? Infinity)),
        by: 'label',
        mark: '',
        heading: 0,
      });
    });
  }
  return places;
}

function entry(block: Block, words: string, heading: number): ReferencePlace {
  const marked = NUMBERED.exec(words);
  const mark = marked?.[1] ?? marked?.[2] ?? (block.kind === 'item' && block.number !== undefined ? String(block.number) : undefined);
  return {
    start: block.textStart + (marked?.[0].length ?? 0),
    end: block.textEnd,
    by: 'list',
    mark: mark === undefined ? '' : `[${mark}]`,
    heading,
  };
}

function goesOn(block: Block, list: { heading: number; level: number; item: boolean; indent: number; first: boolean }): boolean {
  if (block.kind === 'heading' || block.kind === 'row') return false;
  if (list.first) return block.kind === 'item' ? !list.item || block.level > list.level : !list.item;
  if (list.item) return block.kind === 'item' && block.level >= list.level && (list.heading > 0 || !block.gap || block.level > 0);
  return list.heading > 0 || !block.gap;
}

function isStrong(block: Block): boolean {
  return block.inlines.some(
    ({ kind, start, end }) => (kind === 'strong' || kind === 'emphasis') && end - start > (block.textEnd - block.textStart) * 0.7,
  );
}

/** Places in the text that refer to a list by number: "[3]", "[1, 4]", "[^a]". */
export function findMarks(text: string, start: number, end: number): { mark: string; start: number; end: number }[] {
  const found: { mark: string; start: number; end: number }[] = [];
  for (const match of text.slice(start, end).matchAll(/\[(\^[\p{L}\p{N}_-]{1,20}|\d{1,3}(?:\s?[,;]\s?\d{1,3}){0,8})\](?![(:])/gu)) {
    const at = start + match.index;
    for (const part of (match[1] ?? '').split(/\s?[,;]\s?/)) found.push({ mark: `[${part}]`, start: at, end: at + match[0].length });
  }
  return found;
}
