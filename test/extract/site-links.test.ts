import { describe, expect, test } from 'vitest';
import { parseNote } from '../../src/notes/parse-note.ts';
import { siteLinks } from '../../src/extract/site-links.ts';

describe('siteLinks', () => {
  test('links called after the site that they lead to, and no others', () => {
    const text =
      '- [GitHub](https://github.com/looms), [on YouTube](https://youtu.be/x), [OpenReview.net](https://openreview.net/forum?id=1)\n- [GitHub Actions](https://github.com/features), [looms](https://github.com/looms) and GitHub itself\n';
    const { note } = parseNote('notes.md', text);
    expect(siteLinks(note).map(({ start, end }) => text.slice(start, end).split(']')[0])).toEqual([
      '[GitHub',
      '[on YouTube',
      '[OpenReview.net',
    ]);
  });
});
