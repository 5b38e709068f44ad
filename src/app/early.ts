import { fetchGraph } from './fetch-graph.ts';

/** The graph of this page, asked for while the page's own code is still on its way: the built page runs this file first. */
export const early = fetchGraph(location.href, (...request) => fetch(...request));
