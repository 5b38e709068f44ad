import { fastest } from '../fastest.ts';
import { describe, expect, test } from 'vitest';
import { findPapers } from '../../src/extract/find-papers.ts';
import type { PaperCandidate, TalkCandidate } from '../../src/model/candidates.ts';
import { parseNote } from '../../src/notes/parse-note.ts';
import { plainText } from '../../src/notes/plain-text.ts';
import { citationLexicon } from './citation-lexicon.ts';

const lexicon = citationLexicon();

function papersOf(text: string, name = 'note.md'): readonly PaperCandidate[] {
  const { note } = parseNote(name, text);
  const talks: TalkCandidate[] = note.blocks
    .filter(({ kind, level }) => kind === 'heading' && level === 2)
    .map((block) => ({
      title: '',
      format: 'talk',
      links: [],
      start: block.start,
      end: text.length,
      header: { start: block.start, end: block.end },
    }));
  const bounded = talks.map((talk, i) => ({ ...talk, end: talks[i + 1]?.start ?? text.length }));
  return (
    findPapers.find({ note, plain: plainText(note), lexicon, talks: bounded, people: [], affiliations: [], concepts: [], papers: [] })
      .papers ?? []
  );
}

/** "Names & co year venue: title" as far as told. */
function say({ authors, etAl, year, venue, title, arxiv, doi, url }: PaperCandidate): string {
  const who = [authors.join(', '), etAl ? '& co' : '', year ?? '', venue ?? ''].filter((part) => part !== '').join(' ');
  return [who, title ?? '', arxiv ?? doi ?? url ?? ''].filter((part) => part !== '').join(': ');
}

const SHORT: readonly (readonly [string, ...string[]])[] = [
  ['as in Friston’s 2010 paper on free energy', 'Friston 2010'],
  ['a 2014 GAN paper by Goodfellow and Bengio', 'Goodfellow, Bengio 2014'],
  ['a library by Aaron Turon in his ICML 2012 paper', 'Aaron Turon 2012'],
  ['attention [Vaswani17] and others [Devlin2018b]', 'Vaswani 2017', 'Devlin 2018'],
  ['Latour, 2005, 63-86', 'Latour 2005'],
  ['As shown in Vaswani et al. (2017), attention suffices.', 'Vaswani & co 2017'],
  ['This builds on (Kingma and Welling, 2014; Rezende et al., 2014).', 'Kingma, Welling 2014', 'Rezende & co 2014'],
  ['Tishby & Zaslavsky 2015 started the debate', 'Tishby, Zaslavsky 2015'],
  ['see Friston 2010 for the free energy principle', 'Friston 2010'],
  ['- Olshausen and Field (1996): sparse coding', 'Olshausen, Field 1996'],
  ['[Marcus 2018] lists ten limits', 'Marcus 2018'],
  ['Marcus (2018) argues that this is brittle', 'Marcus 2018'],
  ['work by Hubel & Wiesel, 1962', 'Hubel, Wiesel 1962'],
  ["GANs (Goodfellow et al. '14) were next", 'Goodfellow & co 2014: GANs'],
  ['Bahdanau, Cho & Bengio (ICLR 2015)', 'Bahdanau, Cho, Bengio 2015 ICLR'],
  ['Devlin, Chang, Lee and Toutanova, NeurIPS 2019', 'Devlin, Chang, Lee, Toutanova 2019 NeurIPS'],
  ['van den Oord et al., 2016', 'van den Oord & co 2016'],
  ['de Finetti (1937) introduced exchangeability', 'de Finetti 1937'],
  ['(Rumelhart, Hinton & Williams 1986)', 'Rumelhart, Hinton, Williams 1986'],
  ['MacKay 1992a, MacKay 1992b', 'MacKay 1992', 'MacKay 1992'],
  ['López-Paz & Oquab 2017 show a classifier test', 'López-Paz, Oquab 2017'],
  ["Ioffe and Szegedy, ICML'15", 'Ioffe, Szegedy 2015 ICML'],
  ['Ribeiro et al, KDD 2016: LIME', 'Ribeiro & co 2016 KDD'],
  ["Rahimi and Recht '07", 'Rahimi, Recht 2007'],
  ['Jumper and colleagues (2021) solved folding', 'Jumper & co 2021'],
  ['Pennington et al. (EMNLP, 2014)', 'Pennington & co 2014 EMNLP'],
  ['B. Efron (1979) invented the bootstrap', 'B. Efron 1979'],
  ['Nakkiran et al iclr 2020 saw it twice', 'Nakkiran & co 2020 ICLR'],
  ['LSTMs: Graves 2013', 'Graves 2013'],
  ['Jordan et al CTM, Marr et al VISN (1982)', 'Jordan & co: CTM', 'Marr & co 1982: VISN'],
  ['(Tenenbaum 2001, 2006)', 'Tenenbaum 2001', 'Tenenbaum 2006'],
  ['The Lottery Ticket Hypothesis (Frankle & Carbin, ICLR 2019)', 'Frankle, Carbin 2019 ICLR: The Lottery Ticket Hypothesis'],
  ['Knowledge graphs as memory for open questions (EMNLP 21)', '2021 EMNLP: Knowledge graphs as memory for open questions'],
  ['(cf. Chomsky 1957), e.g. Spelke 2009', 'Chomsky 1957', 'Spelke 2009'],
  ['Perlmutter+ 1999, Riess+ (1998)', 'Perlmutter & co 1999', 'Riess & co 1998'],
  ['|Krizhevsky et al. 2012|AlexNet|', 'Krizhevsky & co 2012'],
  ['#### Mikolov et al. 2013', 'Mikolov & co 2013'],
];

const TITLED: readonly (readonly [string, ...string[]])[] = [
  ['[ICML 2020: Looms That Learn From Threads](https://looms.example/)', '2020 ICML: Looms That Learn From Threads'],
  ["see [NeurIPS'19 Learning to Weave by Hand](https://looms.example/x) too", '2019 NeurIPS: Learning to Weave by Hand'],
  [
    'Byron, Ada. (2003). Stylish looms: or, why weavers write. *Looms, 11*(2), 239-268.',
    'Ada Byron 2003: Stylish looms: or, why weavers write',
  ],
  [
    'Lee, Carole J., Novak, C. R., and Olsen, B. (2013). Bias in weaving. *Cloth, 64*(1).',
    'Carole J. Lee, C. R. Novak, B. Olsen 2013: Bias in weaving',
  ],
  ['J. Pearl, Causality, Northshire University Press, 2009', 'J. Pearl 2009: Causality'],
  ['Ada Larsen, The Common Weaver (1957)', 'Ada Larsen 1957: The Common Weaver'],
  ['“The Bitter Lesson” by Rich Sutton', 'Rich Sutton: The Bitter Lesson'],
  ['He recommended the book *Thinking, Fast and Slow* to everyone.', 'Thinking, Fast and Slow'],
  ["Judea Pearl's *The Book of Why* was mentioned twice", 'Judea Pearl: The Book of Why'],
  ['_the second machine age_, e. brynjolfsson (2014)', 'e. brynjolfsson 2014: the second machine age'],
  ['Their paper "Deep residual learning for image recognition" won', 'Deep residual learning for image recognition'],
  ['"Why should I trust you?" (Ribeiro et al., 2016)', 'Ribeiro & co 2016: Why should I trust you?'],
  ['Shwartz-Ziv and Tishby (2017), "Opening the black box of networks"', 'Shwartz-Ziv, Tishby 2017: Opening the black box of networks'],
  ['Paper: Neural ordinary equations, Chen et al., NeurIPS 2018', 'Chen & co 2018 NeurIPS: Neural ordinary equations'],
  ["Book: Weapons of Math Destruction by Cathy O'Neil", "Cathy O'Neil: Weapons of Math Destruction"],
  ['Reading: "Statistical modeling: the two cultures" (Breiman, 2001)', 'Breiman 2001: Statistical modeling: the two cultures'],
  ['Ref. Measuring the speed of light in tea - Brewer, Kettle', 'Brewer, Kettle: Measuring the speed of light in tea'],
  ['Ref: Rubin (1974) Estimating causal effects', 'Rubin 1974: Estimating causal effects'],
  ['Ho & Salimans, "Classifier-free diffusion guidance" (2022)', 'Ho, Salimans 2022: Classifier-free diffusion guidance'],
  [
    'Piwowar HA, Vision TJ (2013) Data reuse and the open citation advantage. PeerJ 1:e175',
    'Piwowar HA, Vision TJ 2013: Data reuse and the open citation advantage',
  ],
  ['Priem, J., Groth, P. and Neylon, C. (2010), Altmetrics: A manifesto', 'J. Priem, P. Groth, C. Neylon 2010: Altmetrics: A manifesto'],
  ['Kahneman, D. (2011). Thinking, Fast and Slow. Farrar, Straus and Giroux.', 'D. Kahneman 2011: Thinking, Fast and Slow'],
  ['Silver D., Huang A. et al. Mastering the game of Go. Nature, 2016', 'Silver D., Huang A. & co 2016 Nature: Mastering the game of Go'],
];

const LINKED: readonly (readonly [string, ...string[]])[] = [
  ['[Attention is all you need](https://arxiv.org/abs/1706.03762)', 'Attention is all you need: 1706.03762'],
  ['https://arxiv.org/pdf/2005.14165v2.pdf', '2005.14165'],
  ['Language models are few-shot learners: https://arxiv.org/abs/2005.14165', 'Language models are few-shot learners: 2005.14165'],
  ['https://doi.org/10.1038/s41586-019-1666-5', '10.1038/s41586-019-1666-5'],
  ['arXiv:1312.6114 came up', '1312.6114'],
  ['doi:10.1145/3292500.3330701.', '10.1145/3292500.3330701'],
  ['Frankle & Carbin 2019 ([pdf](https://arxiv.org/abs/1803.03635))', 'Frankle, Carbin 2019: 1803.03635'],
  ['see https://openreview.net/forum?id=rJl-b3RcF7', 'https://openreview.net/forum?id=rJl-b3RcF7'],
  [
    '[A survey on graphs in vision](https://example.org/papers/survey.pdf)',
    'A survey on graphs in vision: https://example.org/papers/survey.pdf',
  ],
];

const NOTHING: readonly string[] = [
  '[ICML 2020: Workshop on Looms That Learn](https://looms.example/)',
  'the Conference’s 2014 book fair, and a 2014 paper by Monday [Figure12]',
  'Ada Larsen, Looms, Northshire College, 1971',
  'NIPS 2017',
  'March 2015 and Fall 2019',
  'ILSVRC2012 and TID2018 are data sets',
  'Challenge 2016, Day 2, Python 3',
  'In 1980 and since 1998',
  'The workshop took place in Lisbon 2019',
  'PyData Berlin 2017 was fun',
  'Keynote (NeurIPS 2018)',
  '(Summer 2020)',
  '(London, 2016)',
  'Born in 1912, Alan Turing studied at Cambridge',
  'Ada Lovelace (1815–1852)',
  'Founded by Elon Musk 2015',
  'ImageNet (2012) changed everything',
  'TensorFlow (2015), PyTorch (2016)',
  'Brexit (2016) and Covid (2020)',
  'Room 2014, Figure 2014',
  '"we should stop doing this" - Guido',
  'Horizon 2020 project, Agenda 2030',
  'Best Paper Award 2019',
  'Jane Doe, University of Leeds, 2015',
  'Version 2007 of Office',
  'Fukushima 2011',
  'Hamburg (2014), Leipzig (2015), Dresden (2016)',
  'Q3 2019 results',
  'Jupyter (2014)',
  'Steve Jobs (2007)',
  '[slides](https://example.org/slides.pdf) and [video](https://www.youtube.com/watch?v=abc)',
  'code: https://github.com/foo/bar and https://doi.org/10.5281/zenodo.12345',
  '[Talk page](https://conf.example.org/2019/talk/12)',
  '*Important:* do not forget, _very_ nice talk by Alice',
  'many thanks to Meyer et al',
  'Google+ 2011 and C++ 2014',
  'sales grew 2015 and 2016',
  'FERET, Dept of State, Harbours (2010) - 1.6 million images',
];

describe('findPapers', () => {
  test.each(SHORT)('reads the short citation in: %s', (text, ...expected) => {
    expect(papersOf(text).map(say)).toEqual(expected);
  });

  test.each(TITLED)('reads the titled work in: %s', (text, ...expected) => {
    expect(papersOf(text).map(say)).toEqual(expected);
  });

  test.each(LINKED)('reads the linked work in: %s', (text, ...expected) => {
    expect(papersOf(text).map(say)).toEqual(expected);
  });

  test.each(NOTHING)('reads no work in: %s', (text) => {
    expect(papersOf(text).map(say)).toEqual([]);
  });

  test('takes a lone author with a year in parentheses only where other works are cited', () => {
    expect(papersOf('- Mumford (2010)\n').map(say)).toEqual([]);
    expect(papersOf('- Mumford (2010)\n- Lee et al. (2003)\n').map(say)).toEqual(['Mumford 2010', 'Lee & co 2003']);
  });

  test('quotes a citation from its first author or title to its year', () => {
    const quotes = papersOf('So ELMo (Peters 2018) beat what Zhang, Hardt et al. 2017 had.').map(({ evidence }) => evidence.quote);
    expect(quotes).toEqual(['ELMo (Peters 2018)', 'Zhang, Hardt et al. 2017']);
  });

  test('a line of nothing but the number below a reference is that reference’s', () => {
    const papers = papersOf(
      '## Looms\n\nByron, Ada. (2003). Stylish looms and their weavers. *Looms*.\ndoi:[10.1353/con.2004.0018](http://dx.doi.org/10.1353/con.2004.0018).\n',
    );
    expect(papers.map(({ title, doi }) => [title, doi])).toEqual([['Stylish looms and their weavers', '10.1353/con.2004.0018']]);
  });

  test('takes each line below a label as a work, and deeper lines as remarks', () => {
    const text =
      'Papers:\n\n- The origin of order\n  - a remark on it\n- Entropy at Work (Boltz et al., 1999)\n- TOPSY (Turvy et al., ICML18), FLIPSY\n';
    expect(papersOf(text).map(say)).toEqual([
      'The origin of order',
      'Boltz & co 1999: Entropy at Work',
      'Turvy & co 2018 ICML: TOPSY',
      'FLIPSY',
    ]);
  });

  test('reads a numbered list of references outside of talks, and cites it where a talk says the number', () => {
    const text = `# Meeting

## Ada: Tea

Steeping matters [2], and so does [1, 2].

## References

[1] A. Brewer and B. Kettle. On hot water. Nature, 2009.
[2] C. Leaf, D. Bag. "Steeping times of black tea," Physical Review Letters, 2011.
`;
    const found = papersOf(text.replace('## References', '## Bob: Milk\n\n## References'));
    expect(found.filter(({ evidence }) => evidence.quote.length > 12).map(say)).toEqual([
      'A. Brewer, B. Kettle 2009 Nature: On hot water',
      'C. Leaf, D. Bag 2011 Physical Review Letters: Steeping times of black tea',
    ]);
    expect(found.filter(({ talk }) => talk === 0).map(({ evidence, title }) => [evidence.quote, title])).toEqual([
      ['[2]', 'Steeping times of black tea'],
      ['[1, 2]', 'On hot water'],
      ['[1, 2]', 'Steeping times of black tea'],
    ]);
  });

  test('reads footnotes as works of the talk that points to them', () => {
    const text =
      '## Ada: Tea\n\nSteeping[^s] matters.\n\n## Bob: Milk\n\nNothing.\n\n[^s]: Leaf, C., & Bag, D. (2011). Steeping times of tea. Nature.\n';
    expect(
      papersOf(text)
        .filter(({ talk }) => talk === 0)
        .map(say),
    ).toEqual(['C. Leaf, D. Bag 2011 Nature: Steeping times of tea']);
  });

  test('takes time linear in the text', () => {
    const lines = [
      'Smith et al 2014 ',
      '2014 ',
      'A. ',
      'Smith, ',
      '"a b" ',
      'et al ',
      '(',
      'Ref. ',
      '[1] ',
      'Aa ',
      'https://arxiv.org/abs/1706.03762 ',
    ];
    for (const line of lines) {
      const time = (length: number): number => {
        const text = line.repeat(length / line.length);
        const { note } = parseNote('note.md', text);
        const reading = { note, plain: plainText(note), lexicon, talks: [], people: [], affiliations: [], concepts: [], papers: [] };
        return fastest(() => findPapers.find(reading));
      };
      time(12_000);
      expect(time(120_000), line).toBeLessThan(100 + 30 * time(12_000));
    }
  });
});
