import { parseLexicon, type Lexicon } from '../../src/extract/lexicon.ts';

const FILES = {
  concepts: `neural network | | method | | |
long short-term memory | LSTM; LSTMs | method | | |
sparse coding | | method | | |
causal inference | | field | | |
ImageNet | | dataset | | |
TensorFlow | | system | | |
Jupyter | | system | | |`,
  venues: `NeurIPS | NIPS; Neural Information Processing Systems | conference | machine learning
ICML | | conference | machine learning
ICLR | | conference | machine learning
ACL | | conference | natural language processing
EMNLP | | conference | natural language processing
KDD | | conference | data mining
Nature | | journal | science
Physical Review Letters | PRL | journal | physics
Cognitive Science | | journal | psychology`,
  institutions: `University of Leeds | Leeds | university | |
Google | | company | |`,
  'given-names': `ada alan alice anna cathy elon jane john judea rich steve`,
  words: `code cover fun history summer room questions red release version winter workshop paper news election office keynote free energy figure changed founded great best`,
};

/** A lexicon of a few lines for citations, so that what is read depends on these tests alone. */
export function citationLexicon(): Lexicon {
  const files = Object.entries(FILES).map(([kind, text]) => ({
    path: `${kind}.txt`,
    text: `# talkgraph ${kind}\n${kind === 'words' ? '# nouns\n' : ''}${text}\n`,
  }));
  return parseLexicon(files).lexicon;
}
