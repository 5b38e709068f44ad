/** The words of a page whose graph holds nothing, part of the table of messages. */
export const nothingWords = {
  title: 'No talks were found',
  advice: 'So there is nothing to draw yet. Give each talk a heading of its own with its speaker, for example:',
  example: '# Spring Colloquium 2026\n## Ada Byron: On engines\n- the engine weaves patterns of algebra',
  next: 'Then build the graph again with “talkgraph extract <notes> --out graph.json”. It says for each file what it found.',
} as const;
