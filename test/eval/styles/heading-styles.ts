import { bracketed, bullets, clock, commaed, join, names, placed, places, prose, type Style } from './card.ts';

/** Styles whose talks have headings with the names in them or right below. */
export const HEADING_STYLES: readonly Style[] = [
  heading('## Name: Title', true, (c) => join(': ', names(c), c.title)),
  heading('## Name (Aff): Title', false, (c) => join(': ', bracketed(c), c.title)),
  heading('## Title – Name (Aff)', false, (c) => join(' – ', c.title, bracketed(c))),
  heading('## Title - Name, Aff', false, (c) => join(' - ', c.title, commaed(c))),
  heading('## Title (Name, Aff)', false, (c) => (c.people.length > 0 ? `${c.title} (${commaed(c)})` : c.title)),
  heading('## Title by Name (Aff)', false, (c) => join(' by ', c.title, bracketed(c))),
  heading('## Title, Name (Aff)', false, (c) => join(', ', c.title, bracketed(c))),
  heading('## Title | Name | Aff', false, (c) => join(' | ', c.title, names(c), ...(c.people.length > 1 ? [] : places(c))), 1),
  heading('## Name | Aff | Title', false, (c) => join(' | ', names(c), ...(c.people.length > 1 ? [] : places(c)), c.title), 1),
  heading('## Title / Name, Aff', false, (c) => join(' / ', c.title, commaed(c))),
  heading('## Title // Name @ Aff', false, (c) => join(' // ', c.title, placed(c, ' @ '))),
  heading('## Title :: Name (Aff)', false, (c) => join(' :: ', c.title, bracketed(c))),
  heading('## Title ~ Name (Aff)', false, (c) => join(' ~ ', c.title, bracketed(c))),
  heading('## Name -> Title', true, (c) => join(' -> ', names(c), c.title)),
  heading('## Name (Aff) → Title', false, (c) => join(' → ', bracketed(c), c.title)),
  heading('## Name, Aff — "Title"', false, (c) => join(' — ', commaed(c), `"${c.title}"`)),
  heading('## Name – Aff – Title', false, (c) => join(' – ', names(c), ...(c.people.length > 1 ? [] : places(c)), c.title), 1),
  heading('## [Title](url) - Name @Aff', false, (c, i) => join(' - ', `[${c.title}](https://example.org/talks/${i})`, placed(c, ' @'))),
  heading('## Talk 3: Title (Name)', true, (c, i) => `Talk ${i + 1}: ${c.people.length > 0 ? `${c.title} (${names(c)})` : c.title}`),
  heading('## 3. Name - Title', true, (c, i) => `${i + 1}. ${join(' - ', names(c), c.title)}`),
  heading('## [[Name]] - Title', true, (c) => join(' - ', c.people.map(({ name }) => `[[${name}]]`).join(', '), c.title)),
  heading('## Keynote/Talk 1: Dr. Name, "Title"', true, (c, i) =>
    join(', ', `Talk ${i + 1}: ${c.people.map(({ name }) => `Dr. ${name}`).join(' & ')}`, `"${c.title}"`),
  ),
  heading('## 🎤 Title — Name (Aff)', false, (c) => `🎤 ${join(' — ', c.title, bracketed(c))}`),
  heading('## 10:30 Title (Name, Aff)', false, (c, i) => `${clock(i)} ${c.people.length > 0 ? `${c.title} (${commaed(c)})` : c.title}`),
  heading('## Name. Title', true, (c) => join('. ', names(c), c.title)),
  heading('## Title. Name, Aff.', false, (c) => `${join('. ', c.title, commaed(c))}.`),
  heading('## Name on Title', true, (c) => join(' on ', names(c), c.title)),
  below('## Title, *Name, Aff* below', (c) => `*${commaed(c)}*`),
  below('## Title, **Speaker:** Name (Aff) below', (c) => `**Speaker:** ${bracketed(c)}`),
  below('## Title, Speakers: Name, Aff below', (c) => `Speaker${c.people.length > 1 ? 's' : ''}: ${commaed(c)}`),
  below('## Title, Presented by Name of Aff below', (c) => `Presented by ${placed(c, ' of ', ' and ')}`),
  below('## Title, > Name, Aff below', (c) => `> ${commaed(c)}`),
  below('## Title, by Name, Aff below', (c) => `by ${commaed(c)}`),
  below('## Title, — Name (Aff) below', (c) => `— ${bracketed(c)}`),
  below('## Title, Name, Aff below', (c) => commaed(c)),
  below('## Title, Name (Aff) below', (c) => bracketed(c)),
  below('## Title, Name @ Aff below', (c) => placed(c, ' @ ')),
  below('## Title, Name · Aff below', (c) => placed(c, ' · ', ' & ')),
  below('## Title, Name – Aff below', (c) => placed(c, ' – ', '; ')),
  below('## Title, **Name** | *Aff* below', (c) =>
    c.people.map(({ name, places: at }) => join(' | ', `**${name}**`, at.length > 0 ? `*${at.join(', ')}*` : '')).join('  \n'),
  ),
  below('## Title, Name from Aff below', (c) => placed(c, ' from ')),
  below('## Title, Name and Aff on lines of their own', (c) => c.people.map(({ name, places: at }) => [name, ...at].join('\n')).join('\n')),
  below('## Title, [Name](url), Aff below', (c) =>
    c.people.map(({ name, places: at }) => [`[${name}](https://example.org/people)`, ...at].join(', ')).join('; '),
  ),
  below('## Title, 👤 Name, Aff below', (c) => `👤 ${commaed(c)}\n🕐 10:30, Main hall`),
  below('## Title, - Name, Aff as first bullet', (c) => `- ${commaed(c)}`, ''),
  below('## Title, - **Speaker**: Name - **Affiliation**: Aff', (c) =>
    [
      `- **Speaker${c.people.length > 1 ? 's' : ''}**: ${names(c)}`,
      ...(places(c).length > 0 ? [`- **Affiliation**: ${places(c).join('; ')}`] : []),
    ].join('\n'),
  ),
  below('## Title, Presenter | Org | Time in one line', (c) =>
    join(' | ', `Presenter: ${names(c)}`, places(c).length > 0 ? `Org: ${places(c).join(', ')}` : '', 'Time: 10:30'),
  ),
  below('## Title, Speaker:: [[Name]]', (c) => `Speaker:: ${c.people.map(({ name }) => `[[${name}]]`).join(', ')}\nRoom:: 2`, '\n', true),
  below('## Title, ### Name, Aff below', (c) => `### ${commaed(c)}`),
  below('## Title, Name¹ and ¹ Aff below', superscript),
  below('## Title, Time, place, then Name (Aff)', (c, i) => `*${clock(i)}, Hall B*\n\n${bracketed(c)}`),
  {
    name: '## Title, abstract of the programme, then notes',
    file: 'md',
    render: (cards, event) =>
      `# ${event}\n\n${cards.map((c) => `## ${c.title}\n\n${c.people.length > 0 ? `**${commaed(c)}**\n\n` : ''}### Abstract\n\n${prose({ ...c, lines: c.lines.slice(0, 3) })}\n\n### Notes\n\n${bullets(c)}\n`).join('\n')}`,
  },
  {
    name: '## Title, notes, — Name, Aff at the end',
    file: 'md',
    render: (cards, event) =>
      `# ${event}\n\n${cards.map((c) => `## ${c.title}\n\n${bullets(c)}\n\n${c.people.length > 0 ? `*— ${commaed(c)}*\n` : ''}`).join('\n')}`,
  },
  {
    name: '## Name (Aff), **Title** below',
    file: 'md',
    render: (cards, event) =>
      `# ${event}\n\n${cards.map((c) => (c.people.length > 0 ? `## ${bracketed(c)}\n**${c.title}**\n\n${bullets(c)}\n` : `## ${c.title}\n\n${bullets(c)}\n`)).join('\n')}`,
  },
  {
    name: '## Name, Aff, Title: … below',
    file: 'md',
    render: (cards, event) =>
      `# ${event}\n\n${cards.map((c) => (c.people.length > 0 ? `## ${commaed(c)}\n\nTitle: ${c.title}\n\n${bullets(c)}\n` : `## ${c.title}\n\n${bullets(c)}\n`)).join('\n')}`,
  },
  {
    name: '## Day, ### Track, #### Title, Name (Aff) below',
    file: 'md',
    render: (cards, event) =>
      `# ${event}\n\n${cards.map((c, i) => `${i % 4 === 0 ? `## Day ${i / 4 + 1}\n\n` : ''}${i % 2 === 0 ? `### Track ${i % 4 === 0 ? 'A' : 'B'}\n\n` : ''}#### ${c.title}\n${bracketed(c)}\n\n${bullets(c)}\n`).join('\n')}`,
  },
  {
    name: '## Date, **Name** (Aff): Title below',
    file: 'md',
    render: (cards, event) =>
      `# ${event}\n\n${cards.map((c, i) => `## 2023-03-${String(i + 10)}\n\n${join(': ', c.people.map(({ name, places: at }) => `**${name}**${at.length > 0 ? ` (${at.join(', ')})` : ''}`).join(', '), c.title)}\n\n${bullets(c)}\n`).join('\n')}`,
  },
  {
    name: 'contents, then ## Name: Title',
    file: 'md',
    bare: true,
    render: (cards, event) =>
      `# ${event}\n\n## Contents\n\n${cards.map((c, i) => `${i + 1}. [${join(': ', names(c), c.title)}](#talk-${i + 1})`).join('\n')}\n\n${cards.map((c) => `## ${join(': ', names(c), c.title)}\n\n${bullets(c)}\n`).join('\n')}`,
  },
];

function heading(name: string, bare: boolean, words: (card: Parameters<typeof names>[0], i: number) => string, alone = 0): Style {
  const render: Style['render'] = (cards, event) =>
    `# ${event}\n\n${cards.map((card, i) => `## ${words(card, i)}\n\n${alone === i % 2 ? bullets(card) : bullets(card, '* ')}\n`).join('\n')}`;
  return { name, file: 'md', render, ...(bare ? { bare: true } : {}) };
}

function below(name: string, line: (card: Parameters<typeof names>[0], i: number) => string, gap = '\n', bare = false): Style {
  const render: Style['render'] = (cards, event) =>
    `# ${event}\n\n${cards.map((card, i) => `## ${card.title}\n${card.people.length > 0 ? `${line(card, i)}\n` : ''}${gap}${bullets(card)}\n`).join('\n')}`;
  return { name, file: 'md', render, ...(bare ? { bare: true } : {}) };
}

function superscript(card: Parameters<typeof names>[0]): string {
  const marks = ['¹', '²', '³', '⁴', '⁵'];
  const all = places(card);
  const people = card.people.map(({ name, places: at }) => `${name}${at.map((place) => marks[all.indexOf(place)]).join('˒')}`);
  return `${people.join(', ')}\n\n${all.map((place, i) => `${marks[i]} ${place}`).join('\n')}`;
}
