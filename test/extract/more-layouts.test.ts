import { describe, expect, test } from 'vitest';
import { showTalks, yieldOf } from './yield-of.ts';

const talksOf = (path: string, text: string): string[] => showTalks(yieldOf(path, text));

describe('extractNote: people and titles that stand apart', () => {
  test('a heading that only names people, their place below it, and the title as a heading of its own', () => {
    const text = `# Loom Days

## Anna Larsen
**Weaving Director, Stanford University** · she/her

### A shuttle is a promise

Notes on shuttles.

## Peter Novak & Ruth Okafor
**Freelance**

### Threads, twice

Notes on threads.
`;
    expect(talksOf('a.md', text)).toEqual([
      'Anna Larsen @ Stanford University : A shuttle is a promise',
      'Peter Novak + Ruth Okafor @  : Threads, twice',
    ]);
  });

  test('the same sub-heading under each name is no title', () => {
    const text = `# Loom Days\n\n## Anna Larsen\n\n### What she said\n\nSilk.\n\n## Peter Novak\n\n### What she said\n\nWool.\n`;
    expect(talksOf('a.md', text).some((talk) => talk.includes('What she said'))).toBe(false);
  });

  test('numbered lines that run on from title and people into the notes', () => {
    const text = `# Talks at Loom Days

1. **[On silk and steam](https://example.org/1)** (oral). *Anna Larsen, Peter Novak.* It was long and had many slides.
2. **Threads that never break** (poster). *Ruth Okafor — Stanford University.* We spoke for an hour.
`;
    expect(talksOf('a.md', text)).toEqual([
      'Anna Larsen + Peter Novak @  : On silk and steam',
      'Ruth Okafor @ Stanford University : Threads that never break',
    ]);
  });

  test('a week in bold in front of name and title is no title', () => {
    const text = `# Weaving seminar

**Week 1 (7 Oct).** Anna Larsen (Stanford University), _On silk and steam_

Silk first.

**Week 2 (14 Oct).** Peter Novak (Stanford University), _Threads that never break_

Steam next.
`;
    expect(talksOf('a.md', text)).toEqual([
      'Anna Larsen @ Stanford University : On silk and steam',
      'Peter Novak @ Stanford University : Threads that never break',
    ]);
  });

  test('a label that the note has in front of names, in a language of its own, says who speaks', () => {
    const text = `# Loom Days

## On silk and steam
**Vefari:** Anna Larsen
**Efni:** silk

## Threads that never break
**Vefari:** Peter Novak
**Efni:** wool

## A pattern language
**Vefari:** Ruth Okafor
**Efni:** flowers
`;
    expect(talksOf('a.md', text)).toEqual([
      'Anna Larsen @  : On silk and steam',
      'Peter Novak @  : Threads that never break',
      'Ruth Okafor @  : A pattern language',
    ]);
  });

  test('what stands in brackets behind a name and is no place is none', () => {
    const text = `# Loom Days

## On silk and steam
Speaker: Anna Larsen (independent)

## Threads that never break
Speaker: Peter Novak (they/them)

## A pattern language
Speakers: Ruth Okafor (Staff Engineer, Northern Looms)
`;
    expect(talksOf('a.md', text)).toEqual([
      'Anna Larsen @  : On silk and steam',
      'Peter Novak @  : Threads that never break',
      'Ruth Okafor @ Northern Looms : A pattern language',
    ]);
  });

  test('cells between bars without a table', () => {
    const text = `# Loom Days

\`LD-17\` | Anna Larsen | Stanford University | **On silk and steam**
silk was first

\`LD-18\` | Peter Novak, Ruth Okafor | Northern Looms / Acme Widgets | **Threads that never break**
steam was next
`;
    expect(talksOf('a.md', text)).toEqual([
      'Anna Larsen @ Stanford University : On silk and steam',
      'Peter Novak + Ruth Okafor @ Northern Looms + Acme Widgets : Threads that never break',
    ]);
  });
});
