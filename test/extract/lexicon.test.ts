import { describe, expect, test } from 'vitest';
import { parseLexicon } from '../../src/extract/lexicon.ts';

const read = (...texts: string[]) => parseLexicon(texts.map((text, i) => ({ path: `${i}.txt`, text })));

describe('parseLexicon', () => {
  test('reads a concept with all its columns', () => {
    const { lexicon, diagnostics } = read(
      '# talkgraph concepts\npolicy (reinforcement learning) | policy?; strategy map | idea | RL; field | agent | reward; Agents\n',
    );
    expect(diagnostics).toEqual([]);
    expect(lexicon.concepts).toEqual([
      {
        label: 'policy (reinforcement learning)',
        forms: [
          { text: 'policy', unsure: true },
          { text: 'policy', unsure: true },
          { text: 'strategy map', unsure: false },
        ],
        category: 'idea',
        broader: ['RL', 'field'],
        related: ['agent'],
        context: ['reward', 'agents'],
      },
    ]);
  });

  test('a later file replaces an entry of the same label', () => {
    const { lexicon } = read('# talkgraph concepts\nloom | | idea\nshuttle | | idea', '# talkgraph concepts\nloom | weaver | system');
    expect(lexicon.concepts.map(({ label, category }) => `${label} ${category}`)).toEqual(['loom system', 'shuttle idea']);
  });

  test('institutions, venues, names and words go where they belong', () => {
    const { lexicon } = read(
      '# talkgraph institutions\nDeepMind | Google DeepMind | company | Google',
      '# talkgraph venues\nNeurIPS | NIPS | conference',
      '# talkgraph given-names\nanna zoë\n# ambiguous\nmark',
      '# talkgraph words\n# verbs\nmake\n# nouns\nthing make',
      '# talkgraph phrases\nstate of the art',
    );
    expect(lexicon.institutions[0]).toEqual({
      label: 'DeepMind',
      forms: [
        { text: 'DeepMind', unsure: false },
        { text: 'Google DeepMind', unsure: false },
      ],
      kind: 'company',
    });
    expect(lexicon.venues[0]?.label).toBe('NeurIPS');
    expect([lexicon.givenNames.has('zoe'), lexicon.givenNames.has('mark'), lexicon.ambiguousNames.has('mark')]).toEqual([
      true,
      false,
      true,
    ]);
    expect([lexicon.words.get('make'), lexicon.words.get('thing')]).toEqual(['verbs', 'nouns']);
    expect(lexicon.phrases).toEqual(['state of the art']);
  });

  test('a form that is an everyday word is unsure', () => {
    const { lexicon } = read('# talkgraph concepts\ntrees | | idea', '# talkgraph words\n# nouns\ntree');
    expect(lexicon.concepts[0]?.forms).toEqual([{ text: 'trees', unsure: true }]);
  });

  test('what cannot be read is named with file and line, and the rest is read', () => {
    const { lexicon, diagnostics } = read('# talkgraph concepts\nloom | | idea\nshuttle | | thingy\n | | idea', 'no first line', '');
    expect(lexicon.concepts.map(({ label }) => label)).toEqual(['loom']);
    expect(diagnostics.map(({ source, line, rule }) => `${source}:${line} ${rule}`)).toEqual([
      '0.txt:3 lexicon',
      '0.txt:4 lexicon',
      '1.txt:1 lexicon',
      '2.txt:1 lexicon',
    ]);
  });

  test('a first line that names a property of all objects is no kind', () => {
    expect(read('# talkgraph constructor\nx').diagnostics).toHaveLength(1);
  });

  test('CRLF and a byte-order mark do no harm', () => {
    expect(read('\ufeff# talkgraph concepts\r\nloom | | idea\r\n').lexicon.concepts[0]?.label).toBe('loom');
  });
});
