import { digits } from './digits.ts';

/** The words of the map and of the menu of its nodes, part of the table of messages. */
export const mapWords = {
  mapHow:
    'Arrows go to the node in that direction, Space keeps it selected, Enter opens its connections. ' +
    'Comma and full stop walk its edges, F focuses on its neighbourhood and 1 to 5 set how far it reaches, P shows the path between two, C compares them. ' +
    'Shift and arrows move the map, plus and minus zoom, 0 shows the whole map. Shift F10 opens the menu of the node, slash searches, question mark shows all keys.',
  nodeMenu: (name: string) => `What to do with ${name}`,
  menuFocus: 'Focus on its neighbourhood',
  menuAdd: 'Add to the selection',
  menuTake: 'Take out of the selection',
  menuHide: 'Hide',
  menuPin: 'Pin here',
  menuUnpin: 'Let go of the pin',
  menuPath: (name: string) => `Path to ${name}`,
  menuCompare: (name: string) => `Compare with ${name}`,
  menuRead: 'Open in the note',
  stretches: 'from the first day to the last',
  nothingHere: 'Nothing is here:',
  showWhole: 'show the whole map',
  chosenHidden: 'what is chosen is hidden by filters',
  waiting: (count: number) => `+${digits(count)}: ideas and papers of this talk alone`,
  drawnOfAll: (drawn: number, total: number) => `${digits(drawn)} of ${digits(total)} drawn`,
} as const;
