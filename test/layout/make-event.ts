import type { KnowledgeGraph } from '../../src/graph/knowledge-graph.ts';
import { seededRandom } from '../../src/layout/seeded-random.ts';
import { smallGraph } from '../graph/small-graph.ts';
import type { SmallTalk } from '../graph/small-graph.ts';

/** An event of so many talks, with so many ideas that two to four talks share, and two ideas, a paper and an institution of each talk alone. */
export function makeEvent(talks: number, shared: number): KnowledgeGraph {
  const random = seededRandom(7);
  const lines: string[][] = Array.from({ length: talks }, (_, index) => [
    `own idea ${index}a`,
    `own idea ${index}b`,
    `Author${index} 2001`,
  ]);
  const ideas = lines.flatMap((own) => own.slice(0, 2));
  for (let idea = 0; idea < shared; idea += 1) {
    const name = `common subject ${idea}`;
    ideas.push(name);
    const first = Math.floor(random() * talks);
    for (let turn = 0; turn < 2 + (idea % 3); turn += 1) lines[(first + turn * (1 + (idea % 5))) % talks]?.push(name);
  }
  const list: SmallTalk[] = lines.map((own, index) => ({
    title: `A longer title number ${index}`,
    speakers: [`Person Surname${index}`],
    lines: own,
    session: index * 2 < talks ? 'one' : 'two',
  }));
  return smallGraph({
    talks: list,
    ideas: Object.fromEntries(ideas.map((idea) => [idea, {}])),
    papers: list.map((_, index) => `Author${index} 2001`),
    affiliations: Object.fromEntries(list.map((_, index) => [`Person Surname${index}`, `Institute ${index % 5}`])),
    events: [
      {
        id: 'event',
        title: 'Event',
        sessions: [
          { id: 'one', label: 'One', order: 1, day: 1 },
          { id: 'two', label: 'Two', order: 2, day: 2 },
        ],
      },
    ],
  });
}
