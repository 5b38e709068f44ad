import { MultiDirectedGraph } from 'graphology';
import { describe, expect, test } from 'vitest';
import { coveredIdeas, ideaTalks } from '../../src/graph/idea-talks.ts';
import type { KnowledgeGraph } from '../../src/graph/knowledge-graph.ts';
import { sharedIdeas } from '../../src/graph/shared-ideas.ts';

/** A graph of these edges in this order. */
function graphOf(edges: readonly (readonly [kind: string, source: string, target: string])[]) {
  const graph = new MultiDirectedGraph();
  for (const [kind, source, target] of edges) {
    for (const key of [source, target]) if (!graph.hasNode(key)) graph.addNode(key, { kind: key.startsWith('talk') ? 'talk' : 'concept' });
    graph.addEdge(source, target, { kind });
  }
  return { graph, read: graph as unknown as KnowledgeGraph };
}

describe('ideaTalks(graph, idea), coveredIdeas(graph)', () => {
  test('the talks of an idea are sorted and come once, in whatever order and however often the edges say so', () => {
    const { read } = graphOf([
      ['covers', 'talk/c', 'concept/x'],
      ['covers', 'talk/a', 'concept/x'],
      ['covers', 'talk/c', 'concept/x'],
      ['covers', 'talk/b', 'concept/y'],
      ['covers', 'talk/b', 'concept/y'],
      ['cites', 'talk/b', 'concept/x'],
    ]);
    expect(ideaTalks(read, 'concept/x')).toEqual(['talk/a', 'talk/c']);
    expect(ideaTalks(read, 'concept/y')).toEqual(['talk/b']);
    expect(ideaTalks(read, 'concept/none')).toEqual([]);
    expect([...coveredIdeas(read).keys()]).toEqual(['concept/x', 'concept/y']);
    expect([...sharedIdeas(read)]).toEqual([['concept/x', 2]]);
  });

  test('an edge more is seen', () => {
    const { graph, read } = graphOf([['covers', 'talk/a', 'concept/x']]);
    expect(sharedIdeas(read).size).toBe(0);
    graph.addNode('talk/b', { kind: 'talk' });
    graph.addEdge('talk/b', 'concept/x', { kind: 'covers' });
    expect(ideaTalks(read, 'concept/x')).toEqual(['talk/a', 'talk/b']);
    expect([...sharedIdeas(read)]).toEqual([['concept/x', 2]]);
  });
});
