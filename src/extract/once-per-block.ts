import type { Block, Note } from '../notes/note.ts';
import type { HeaderTests } from './header-atoms.ts';

/**
 * Reads a block at the first call and keeps that as long as the tests it was read with: a line is looked at as a heading, as the by-line of
 * those above it, and again once the layout is known. Tests belong to one note.
 */
export function oncePerBlock<T>(
  read: (note: Note, plain: string, block: Block, tests: HeaderTests) => T,
): (note: Note, plain: string, block: Block, tests: HeaderTests) => T {
  const held = new WeakMap<HeaderTests, Map<Block, { readonly value: T }>>();
  return (note, plain, block, tests) => {
    let blocks = held.get(tests);
    if (!blocks) held.set(tests, (blocks = new Map<Block, { readonly value: T }>()));
    let one = blocks.get(block);
    if (!one) blocks.set(block, (one = { value: read(note, plain, block, tests) }));
    return one.value;
  };
}
