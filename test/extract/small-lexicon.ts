import { parseLexicon, type Lexicon } from '../../src/extract/lexicon.ts';

const CONCEPTS = `# talkgraph concepts
machine learning | | field
deep learning | | field | machine learning
neural network | neural net; NN | method | deep learning
support vector machine | SVM | method | machine learning
overparametrization | overparametrized | idea | deep learning
generalization | | idea | machine learning
reinforcement learning | RL | field | machine learning
policy (reinforcement learning) | policy? | idea | reinforcement learning | | agent; reward
attention (sequence models) | attention? | method | deep learning | | encoder; translation
attention (psychology) | attention? | idea | | | eye; gaze
agent | | idea | reinforcement learning
weaving | loom | idea
data set bias | biased data set; biased datasets | problem
Go (game) | Go? | system | | | chess
MNIST | | dataset
GAN | generative adversarial network | method | deep learning
graph theory | | field
`;
const INSTITUTIONS = `# talkgraph institutions
Massachusetts Institute of Technology | MIT | university
Stanford University | Stanford | university
McGill University | McGill | university
Mila | MILA | institute
Google | Google AI; Google Research | company
DeepMind | Google DeepMind | company | Google
University of California, Berkeley | UC Berkeley; Berkeley | university
New York University | NYU | university
University of Oxford | Oxford University; Oxford | university
ETH Zurich | ETH Zürich; ETH | university
National Institute of Standards and Technology | NIST | agency
University of Pennsylvania | Penn; UPenn | university
`;
const VENUES = `# talkgraph venues
NeurIPS | NIPS | conference
ICML | | conference
`;
const NAMES = `# talkgraph given-names
alan albert amelie andres anna anders barbara bruno charles chen chris daniel david doina donald elena emma eva frances
george hannah hans ines ivan jane jean jitendra john jonathan jonathon jose juan karen kyle lars laura leon lena
linus maria marie mary michael mohammed nadia naomi olga oscar paul pedro peter priya rachel ravi regina robert rosa ruth
samira sarah sofia sven thomas tomaso vera victor wei yuki yusuf zoe
# ambiguous
ada grace mark rich will may june art
`;
const WORDS = `# talkgraph words
# function
a about an and are as at by can do does for from how i in is it of on or our that the they this to we what when where who why with without you your
# verbs
ask build building do happen has have learn learning look looking make making meet need see teach teaching think understand use using
# adverbs
always fast forward here never now only slowly together well
# adjectives
big biological computational dark deep digital early general good great high human large modern new old open robust scientific simple small social statistical
# nouns
age art break brain case challenge code computer data day discussion engine evening field future history idea language life light lunch machine matter memory model morning music network notes paper part people problem progress question reason research room science side story system talk theory thing time tool view way welcome word work world year
`;

/** A lexicon of a few entries, so that what is tested does not hang on the words that ship. */
export function smallLexicon(): Lexicon {
  const files = [CONCEPTS, INSTITUTIONS, VENUES, NAMES, WORDS];
  return parseLexicon(files.map((text, i) => ({ path: `${i}.txt`, text }))).lexicon;
}
