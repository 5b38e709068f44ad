import { seededRandom } from '../../src/layout/seeded-random.ts';
import type { Evidence } from '../../src/model/evidence.ts';
import type { EdgeAttributes, GraphEdge, GraphFile, GraphNode, NodeAttributes } from '../../src/model/graph-file.ts';
import { nodeKey } from '../../src/model/keys.ts';
import { slug } from '../../src/text/slug.ts';

/** A generated graph has a talk for so many nodes, as the bundled one has. */
const NODES_A_TALK = 13.7;
const TALKS_A_NOTE = 30;
const OWN_IDEAS = 9;
const SHARED_IDEAS = 4;

const SYLLABLES = ['ba', 'den', 'fi', 'gor', 'ha', 'ken', 'li', 'mo', 'nes', 'pa', 'ri', 'sol', 'ta', 'ur', 'vel', 'zin'];
const QUALITIES = ['sparse', 'deep', 'causal', 'spectral', 'robust', 'neural', 'convex', 'latent', 'online', 'modal', 'quiet', 'formal'];
const THINGS = [
  'learning',
  'inference',
  'coding',
  'search',
  'memory',
  'vision',
  'planning',
  'sampling',
  'models',
  'control',
  'proofs',
  'games',
];

/** A sound graph file of about so many nodes, with texts, evidence and places, the same for the same number: to measure the page with. */
export function makeGraph(nodes: number): GraphFile {
  const random = seededRandom(nodes);
  const number = (below: number): number => Math.floor(random() * below);
  const oneOf = <T>(list: readonly T[]): T => list[number(list.length)] as T;
  const word = () => oneOf(SYLLABLES) + oneOf(SYLLABLES) + (number(2) === 0 ? oneOf(SYLLABLES) : '');
  const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
  const talks = Math.max(1, Math.round(nodes / NODES_A_TALK));
  const groups = Math.max(1, Math.round(talks / 22));
  const unique = new Set<string>();
  const fresh = (make: () => string): string => {
    for (;;) {
      const text = make();
      if (unique.has(slug(text))) continue;
      unique.add(slug(text));
      return text;
    }
  };
  const shared = Array.from({ length: Math.ceil(talks * 1.5) }, (_, index) => ({
    label: fresh(() => `${oneOf(QUALITIES)} ${word()} ${oneOf(THINGS)}`),
    group: index % groups,
  }));
  const people = Array.from({ length: Math.ceil(talks * 0.9) }, () => fresh(() => `${capital(word())} ${capital(word())}`));
  const places = Array.from({ length: Math.ceil(talks * 0.3) }, () => fresh(() => `University of ${capital(word())}`));

  const found = new Map<string, GraphNode>();
  const edges = new Map<string, { source: string; target: string; attributes: EdgeAttributes & { evidence: Evidence[] } }>();
  const sources: { path: string; sha256: string; event: string; text: string }[] = [];
  const events: { id: string; title: string; sessions: { id: string; label: string; order: number; day: number }[] }[] = [];
  const put = (kind: NodeAttributes['kind'], key: string, label: string, community: number, more: object = {}): string => {
    const attributes = {
      kind,
      label,
      aliases: [],
      x: 0,
      y: 0,
      importance: Math.round(random() * 1e4) / 1e4,
      community,
      mentions: [],
      ...more,
    };
    if (!found.has(key)) found.set(key, { key, attributes: attributes as unknown as NodeAttributes });
    return key;
  };

  for (let first = 0; first < talks; first += TALKS_A_NOTE) {
    const note = sources.length;
    const path = `meeting-${note + 1}.md`;
    const event = `meeting-${note + 1}`;
    let text = `# Meeting ${note + 1}\n\n`;
    let line = 3;
    const join = (kind: EdgeAttributes['kind'], source: string, target: string, quote: string, at: number, context: [number, number]) => {
      const evidence = { source: path, line, start: at, end: at + quote.length, quote, context, rule: 'generated' };
      const key = `${kind}/${source}/${target}`;
      const known = edges.get(key);
      const more = kind === 'gives' ? { role: 'speaker' as const } : {};
      if (known === undefined) edges.set(key, { source, target, attributes: { kind, weight: 1, evidence: [evidence], ...more } });
      else
        edges.set(key, {
          ...known,
          attributes: { ...known.attributes, weight: known.attributes.weight + 1, evidence: [...known.attributes.evidence, evidence] },
        });
    };
    for (let index = first; index < Math.min(talks, first + TALKS_A_NOTE); index += 1) {
      const group = index % groups;
      const near = shared.filter((idea) => idea.group === group);
      const title = `${capital(oneOf(QUALITIES))} ${word()} for ${oneOf(THINGS)}`;
      const [person, place] = [people[index % people.length] ?? '', places[index % places.length] ?? ''];
      const start = text.length;
      const key = nodeKey('talk', event, `${title} ${index}`);
      const heading = `${title} - ${person}, ${place}`;
      const speaker = put('speaker', nodeKey('speaker', person), person, group);
      put('institution', nodeKey('institution', place), place, group, {});
      const bounds = (): [number, number] => [start, start + heading.length + 3];
      const talk = {
        title,
        event,
        session: `day-${1 + (index % 2)}`,
        order: 1 + index - first,
        links: [],
        format: 'talk',
        source: path,
        start,
        end: start,
      };
      put('talk', key, title, group, talk);
      join('gives', speaker, key, person, start + 3 + title.length + 3, bounds());
      join('affiliated-with', speaker, nodeKey('institution', place), place, start + 3 + heading.length - place.length, bounds());
      text += `## ${heading}\n`;
      line += 1;
      const ideas = [
        ...Array.from({ length: OWN_IDEAS }, () => fresh(() => `${word()} ${oneOf(THINGS)}`)),
        ...Array.from({ length: SHARED_IDEAS }, () => (number(5) === 0 ? oneOf(shared) : oneOf(near.length > 0 ? near : shared)).label),
      ];
      for (const idea of ideas) {
        const sentence = `- The ${word()} shows what ${idea} does when ${word()} is ${oneOf(QUALITIES)}${number(6) === 0 ? '?' : ''}`;
        const at = text.length + sentence.indexOf(idea);
        const node = put('concept', nodeKey('concept', idea), idea, group, { category: 'idea', broader: [], related: [] });
        join('covers', key, node, idea, at, [text.length, text.length + sentence.length]);
        text += `${sentence}\n`;
        line += 1;
      }
      const cited = `${capital(word())} et al. ${1990 + number(30)}`;
      const paper = put('paper', nodeKey('paper', cited), cited, group, {
        authors: [cited.split(' ')[0] ?? ''],
        year: Number(cited.slice(-4)),
      });
      join('cites', key, paper, cited, text.length + 6, [text.length, text.length + 6 + cited.length]);
      text += `- See ${cited}\n\n`;
      line += 2;
      Object.assign(found.get(key)?.attributes ?? {}, { end: text.length });
    }
    sources.push({ path, sha256: '0'.repeat(64), event, text });
    events.push({
      id: event,
      title: `Meeting ${note + 1}`,
      sessions: [1, 2].map((day) => ({ id: `day-${day}`, label: `Day ${day}`, order: day, day })),
    });
  }
  const all = [...found.values()];
  placeAll(all, [...edges.values()], groups);
  const options = { type: 'directed', multi: true, allowSelfLoops: false } as const;
  const build = { version: '0', lexicon: '', corrections: '', settings: {} };
  return {
    attributes: { format: 'talkgraph', version: 1, title: `${nodes} nodes`, build, sources, events, ledger: [], review: [] },
    options,
    nodes: all,
    edges: [...edges].map(([key, edge]): GraphEdge => ({ key, ...edge })),
  };
}

/** Communities on a grid of 3:2, what many share in a sunflower in the middle of each, what belongs to one talk round it. */
function placeAll(nodes: readonly GraphNode[], edges: readonly { source: string; target: string }[], groups: number): void {
  const degree = new Map<string, number>();
  const talkOf = new Map<string, string>();
  for (const { source, target } of edges) {
    for (const key of [source, target]) degree.set(key, (degree.get(key) ?? 0) + 1);
    if (source.startsWith('talk/')) talkOf.set(target, source);
    if (target.startsWith('talk/')) talkOf.set(source, target);
  }
  const columns = Math.ceil(Math.sqrt(groups * 1.5));
  const size = 1500 / Math.sqrt(groups) + 900;
  const turn = new Map<number, number>();
  const at = new Map<string, { x: number; y: number }>();
  const set = (node: GraphNode, x: number, y: number) => {
    at.set(node.key, { x, y });
    Object.assign(node.attributes, { x: Math.round(x * 10) / 10, y: Math.round(y * 10) / 10 });
  };
  const isMain = ({ key, attributes }: GraphNode) =>
    attributes.kind === 'talk' || (attributes.kind === 'concept' && (degree.get(key) ?? 0) > 1);
  for (const node of nodes.filter(isMain)) {
    const { community } = node.attributes;
    const nth = turn.get(community) ?? 0;
    turn.set(community, nth + 1);
    const angle = nth * 2.399963;
    const radius = 62 * Math.sqrt(nth);
    set(
      node,
      (community % columns) * size + Math.cos(angle) * radius * 1.3,
      Math.floor(community / columns) * size * 0.72 + Math.sin(angle) * radius * 0.8,
    );
  }
  const round = new Map<string, number>();
  for (const node of nodes) {
    if (isMain(node)) continue;
    const talk = talkOf.get(node.key) ?? [...at.keys()][0] ?? '';
    const home = at.get(talk) ?? { x: 0, y: 0 };
    const nth = round.get(talk) ?? 0;
    round.set(talk, nth + 1);
    set(node, home.x + Math.cos(nth * 2.4) * (50 + 15 * Math.sqrt(nth)), home.y + Math.sin(nth * 2.4) * (24 + 10 * Math.sqrt(nth)));
  }
}
