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
const PREFIX_FROM = 2;

/** Finds at most `limit` nodes by label and alias: the same words first, then those that begin with them, then words within, then typos; each node once. */
export function createNodeIndex(graph: KnowledgeGraph): (query: string, limit: number) => Hit[] {
  const forms = graph
    .mapNodes((key, { kind, label, aliases, importance }) =>
      [label, ...aliases].map((text, index): Form => ({ key, kind, importance, text, folded: foldWords(text), alias: index > 0 })),
    )
    .flat();
  const search = createWordIndex(
    forms.map((form) => form.text),
    PREFIX_FROM,
  );
  return (query, limit) => {
    const folded = foldWords(query);
    const best = new Map<string, Scored>();
    const matches = search(query);
    const top = matches[0]?.score ?? 1;
    for (const { id, score, words, complete } of matches) {
      const form = forms[id];
      if (!form) continue;
      const tier = TIERS[complete ? tierOf(form.folded, folded) : 'some'];
      // Within a tier the words' weight decides, then importance.
      const total = tier + (form.alias ? ALIAS : 0) + (0.7 * score) / top + 0.3 * form.importance;
      if (total > (best.get(form.key)?.score ?? Number.NEGATIVE_INFINITY)) best.set(form.key, { ...form, score: total, words });
    }
    return [...best.values()]
      .sort(compareHits)
      .slice(0, limit)
      .map(({ key, kind, text, score, words }) => ({ type: 'node', key, kind, text, ranges: findRanges(text, words, query), score }));
  };
}

interface Scored extends Form {
  readonly score: number;
  readonly words: readonly string[];
}

function tierOf(form: string, query: string): keyof typeof TIERS {
  if (form === query) return 'same';
  if (form.startsWith(query)) return 'beginning';
  return ` ${form}`.includes(` ${query}`) ? 'words' : 'some';
}
