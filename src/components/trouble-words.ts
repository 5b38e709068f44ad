/** What is said when no graph can be shown: what happened, and what to do. */
export const troubleWords = {
  trouble: {
    'not-found': (address: string) => ({
      title: 'There is no graph here',
      text: `The page looked for ${address}, and the server has no such file.`,
      remedy: 'Build one with “talkgraph extract <notes> --out graph.json” and put it beside this page, or name one with ?graph=.',
    }),
    'web-page': (address: string) => ({
      title: 'This is no graph',
      text: `${address} answered with a web page instead of a graph file. Often that is a server’s way to say that the file is missing.`,
      remedy: 'Check the name of the file, and that the server gives it out as it is.',
    }),
    unreachable: (address: string) => ({
      title: 'The graph could not be fetched',
      text: `${address} gave no answer.`,
      remedy: 'Check that the server still runs, then reload the page.',
    }),
    refused: (address: string, status: string) => ({
      title: 'The graph could not be fetched',
      text: `${address} answered “${status}”.`,
      remedy: 'Check the server, then reload the page.',
    }),
    'other-origin': (address: string) => ({
      title: 'This graph is somewhere else',
      text: `${address} is on another server. So that nothing leaves or enters unseen, the page opens graphs of its own server only.`,
      remedy: 'Download that file, put it beside this page and name it with ?graph=.',
    }),
    broken: (address: string, detail: string) => ({
      title: 'This graph cannot be opened',
      text: `${address}: ${detail}`,
      remedy: 'Nothing was changed. Another graph can be opened with ?graph= in the address.',
    }),
    newer: (address: string, detail: string) => ({
      title: 'This graph is from a newer Talkgraph',
      text: `${address}: ${detail}`,
      remedy: 'Nothing was changed. Another graph can be opened with ?graph= in the address.',
    }),
    page: (_address: string, detail: string) => ({
      title: 'The page has stopped',
      text: detail,
      remedy: 'Reload it. If it happens again, please report it with the graph file.',
    }),
  },
} as const;
