import type { NoteYield } from '../model/candidates.ts';
import type { Corrections } from '../model/corrections.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import { foldWords } from '../text/fold.ts';
import { asKind } from './change-kind.ts';
import { drop, without, type Dropped } from './correct-mentions.ts';
import type { Entity } from './entity.ts';
import { LIST_OF, type MentionedKind } from './find-places.ts';

/** The entities of a kind, and which of them each mention of a note is (-1 for none). */
export interface Resolved {
  readonly entities: readonly Entity[];
  readonly entityOf: (note: number, index: number) => number;
}

/** Reads all mentions of an entity that a correction names as another kind; `resolved` gives the entities as they are without it. */
export function changeKinds(
  yields: readonly NoteYield[],
  resolved: (kind: MentionedKind) => Resolved,
  corrections: Corrections | undefined,
): { yields: readonly NoteYield[]; diagnostics: Diagnostic[] } {
  const diagnostics: Diagnostic[] = [];
  const changed = [...yields];
  const dropped: Dropped = new Map();
  for (const correction of corrections?.list ?? []) {
    if (correction.does !== 'change-kind' || typeof correction.name !== 'string') continue;
    const kind = correction.kind as MentionedKind;
    const { entities, entityOf } = resolved(kind);
    const name = foldWords(correction.name);
    const meant = new Set(
      entities.flatMap(({ label, forms }, i) => ([label, ...forms.keys()].some((form) => foldWords(form) === name) ? [i] : [])),
    );
    if (meant.size === 0) {
      const message = `No ${kind} of these notes is called ${JSON.stringify(correction.name)}; the correction no longer applies. Check the spelling or remove it.`;
      diagnostics.push({ source: corrections?.path ?? '', line: correction.line, rule: 'corrections', message });
    }
    yields.forEach((found, note) => {
      found[LIST_OF[kind]].forEach((_: unknown, index: number) => {
        if (!meant.has(entityOf(note, index))) return;
        changed[note] = asKind(changed[note] ?? found, kind, index, correction.to as MentionedKind);
        drop(dropped, kind, [{ note, index }]);
      });
    });
  }
  return { yields: changed.map((found, note) => without(found, note, dropped)), diagnostics };
}
