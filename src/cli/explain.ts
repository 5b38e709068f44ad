import { explainNode } from '../formats/explain-node.ts';
import { findNamed } from '../formats/find-named.ts';
import type { Console } from './console.ts';
import { readGraph } from './read-input.ts';
import { UserError } from '../node/user-error.ts';

const LISTED = 20;

/** `talkgraph explain`: why a node of a graph exists. Returns the exit code. */
export async function explain(path: string, name: string, { all }: { readonly all?: boolean }, console: Console): Promise<number> {
  const file = await readGraph(path, 'a graph');
  const { nodes, nearest } = findNamed(file, name);
  const [only, ...others] = nodes;
  if (!only) {
    const hint = nearest.length > 0 ? `The nearest names are: ${nearest.join(', ')}.` : 'Try another spelling.';
    throw new UserError(`Nothing in ${path} is called "${name}". ${hint}`);
  }
  if (others.length === 0) await console.write(`${explainNode(file, only, all).join('\n')}\n`);
  else {
    const shown = all === true ? nodes : nodes.slice(0, LISTED);
    const list = shown.map(({ key, attributes }) => `  ${key}  ${attributes.label} (${attributes.kind})`);
    const more = nodes.length > shown.length ? [`  … and ${nodes.length - shown.length} more (--all)`] : [];
    throw new UserError(`${nodes.length} may be meant by "${name}"; name one by its key:\n${[...list, ...more].join('\n')}`);
  }
  return 0;
}
