const IRREGULAR: ReadonlyMap<string, string> = new Map(
  Object.entries({
    analyses: 'analysis',
    bases: 'basis',
    children: 'child',
    criteria: 'criterion',
    hypotheses: 'hypothesis',
    indices: 'index',
    matrices: 'matrix',
    mice: 'mouse',
    phenomena: 'phenomenon',
    syntheses: 'synthesis',
    theses: 'thesis',
    vertices: 'vertex',
    women: 'woman',
    men: 'man',
  }),
);
const KEEPS_S = /(?:ss|us|is|ics|os|as|ous|news|lens|series|species)$/;

/** The singular of one folded English word by its ending; words of three letters or fewer stay as they are. */
export function singular(word: string): string {
  const irregular = IRREGULAR.get(word);
  if (irregular !== undefined) return irregular;
  if (word.length <= 3 || !word.endsWith('s') || KEEPS_S.test(word)) return word;
  if (word.endsWith('ies')) return word.length > 4 ? `${word.slice(0, -3)}y` : word.slice(0, -1);
  if (/(?:sses|shes|ches|xes|zzes)$/.test(word)) return word.slice(0, -2);
  return word.slice(0, -1);
}
