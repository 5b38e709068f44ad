import type { KnowledgeGraph } from '../graph/knowledge-graph.ts';
import type { NodeKind } from '../model/ontology.ts';
import { foldWords } from '../text/fold.ts';
import { findRanges } from './ranges.ts';
import { compareHits } from './search-hit.ts';
import type { Hit } from './search-hit.ts';
import { createWordIndex } from './word-index.ts';

interface Form {
  readonly key: string;
  readonly kind: NodeKind;
  readonly importance: number;
  readonly text: string;
  readonly folded: string;
  readonly alias: boolean;
}

/** What a form of a name is worth by how it answers; an alias counts a little less than the label. */
const TIERS = { same: 8, beginning: 6, words: 4, some: 0 } as const;
const ALIAS = -1;

/** Finds nodes by label and alias: the same words first, then those that begin with them, then words within, then typos; each node once. */
export function createNodeIndex(graph: KnowledgeGraph): (query: string) => Hit[] {
  const forms = graph
    .mapNodes((key, { kind, label, aliases, importance }) =>
      [label, ...aliases].map((text, index): Form => ({ key, kind, importance, text, folded: foldWords(text), alias: index > 0 })),
    )
    .flat();
  const search = createWordIndex(forms.map((form) => form.text));
  return (query) => {
    const folded = foldWords(query);
    const best = new Map<string, Hit>();
    const matches = search(query);
    const top = matches[0]?.score ?? 1;
    for (const { id, score, words, complete } of matches) {
      const form = forms[id];
      if (!form) continue;
      const tier = TIERS[complete ? tierOf(form.folded, folded) : 'some'];
      // Within a tier the words' weight decides, then importance.
      const total = tier + (form.alias ? ALIAS : 0) + (0.7 * score) / top + 0.3 * form.importance;
      if (total <= (best.get(form.key)?.score ?? Number.NEGATIVE_INFINITY)) continue;
      best.set(form.key, {
        type: 'node',
        key: form.key,
        kind: form.kind,
        text: form.text,
        ranges: findRanges(form.text, words, query),
        score: total,
      });
    }
    return [...best.values()].sort(compareHits);
  };
}

function tierOf(form: string, query: string): keyof typeof TIERS {
  if (form === query) return 'same';
  if (form.startsWith(query)) return 'beginning';
  return ` ${form}`.includes(` ${query}`) ? 'words' : 'some';
}
