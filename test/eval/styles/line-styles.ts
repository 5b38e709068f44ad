import { bracketed, bullets, clock, commaed, join, names, placed, places, prose, type Card, type Style } from './card.ts';

/** Styles whose talks open with a line, a list item, a label or a file of their own. */
export const LINE_STYLES: readonly Style[] = [
  list('- **Title** - Name (Aff)', 'md', (c) => `- ${join(' - ', `**${c.title}**`, bracketed(c))}`),
  list('- Name (Aff): Title', 'md', (c) => `- ${join(': ', bracketed(c), c.title)}`),
  list('- [Title](url) - Name, Aff', 'md', (c, i) => `- ${join(' - ', `[${c.title}](https://example.org/${i})`, commaed(c))}`),
  list(
    '* **Name** (Aff) – *Title*',
    'md',
    (c) =>
      `* ${join(' – ', c.people.map(({ name, places: at }) => `**${name}**${at.length > 0 ? ` (${at.join(', ')})` : ''}`).join(', '), `*${c.title}*`)}`,
  ),
  list('1. Title (Name, Aff)', 'md', (c, i) => `${i + 1}. ${c.people.length > 0 ? `${c.title} (${commaed(c)})` : c.title}`),
  list('1) Name, "Title"', 'txt', (c, i) => `${i + 1}) ${join(', ', names(c), `"${c.title}"`)}`, true),
  list('- 9:00 Name – Title', 'md', (c, i) => `- ${clock(i)} ${join(' – ', names(c), c.title)}`, true),
  list('- Title, with - Name (Aff) one level down', 'md', (c) => `- ${c.title}${c.people.length > 0 ? `\n  - ${bracketed(c)}` : ''}`),
  list('- Name, with - Title one level down', 'md', (c) => (c.people.length > 0 ? `- ${names(c)}\n  - ${c.title}` : `- ${c.title}`), true),
  list('- Title, **Name** as a paragraph below', 'md', (c) => `- ${c.title}${c.people.length > 0 ? `\n\n  **${names(c)}**` : ''}`, true),
  list('- 🎤 **Title** / Name, Aff', 'md', (c) => `- 🎤 ${join(' / ', `**${c.title}**`, commaed(c))}`),
  list('- [x] Title — Name (Aff)', 'md', (c) => `- [x] ${join(' — ', c.title, bracketed(c))}`),
  lines('**Name (Aff): Title**', 'md', (c) => `**${join(': ', bracketed(c), c.title)}**`),
  lines('**Title** — Name, Aff', 'md', (c) => join(' — ', `**${c.title}**`, commaed(c))),
  lines('**Title** and *Name, Aff* on the next line', 'md', (c) => `**${c.title}**${c.people.length > 0 ? `\n*${commaed(c)}*` : ''}`),
  lines(
    '**Name** and **Title** on the next line',
    'md',
    (c) => (c.people.length > 0 ? `**${names(c)}**\n**${c.title}**` : `**${c.title}**`),
    true,
  ),
  lines(
    '10:30 Name, Title: … on the next line',
    'txt',
    (c, i) => `${clock(i)} ${c.people.length > 0 ? `${names(c)}\nTitle: ` : ''}${c.title}`,
    true,
  ),
  lines('**Title** | Name | Aff', 'md', (c) => join(' | ', `**${c.title}**`, names(c), ...(c.people.length > 1 ? [] : places(c)))),
  lines('[10:30] Name (Aff): Title', 'txt', (c, i) => `[${clock(i)}] ${join(': ', bracketed(c), c.title)}`),
  lines('10h30 – Name, Aff : Title', 'md', (c, i) => `${clock(i, 'h')} – ${join(' : ', commaed(c), c.title)}`),
  lines('09:00-09:40 | Name | Title', 'txt', (c, i) => `${clock(i)}-${clock(i + 1)} | ${join(' | ', names(c), c.title)}`, true),
  lines(
    '09:00 Title, Name on the next line',
    'txt',
    (c, i) => `${clock(i)} ${c.title}${c.people.length > 0 ? `\n      ${bracketed(c)}` : ''}`,
  ),
  lines('2023-03-10: Name (Aff), Title', 'txt', (c, i) => `2023-03-${i + 10}: ${join(' - ', bracketed(c), c.title)}`),
  lines('Name (Aff) – "Title"', 'md', (c) => join(' – ', bracketed(c), `"${c.title}"`)),
  lines('Talk 3 - Title, then Name, Aff', 'txt', (c, i) => `Talk ${i + 1} - ${c.title}${c.people.length > 0 ? `\n${commaed(c)}` : ''}`),
  lines('TITLE IN CAPITALS, then Name, Aff', 'txt', (c) => `${c.title.toUpperCase()}${c.people.length > 0 ? `\n${commaed(c)}` : ''}`),
  lines(
    'Title underlined, then Name (Aff)',
    'txt',
    (c) => `${c.title}\n${'-'.repeat(c.title.length)}${c.people.length > 0 ? `\n${bracketed(c)}` : ''}`,
  ),
  lines(
    'Name underlined, then Title',
    'txt',
    (c) => (c.people.length > 0 ? `${names(c)}\n${'='.repeat(names(c).length)}\n${c.title}` : `${c.title}\n${'='.repeat(c.title.length)}`),
    true,
  ),
  lines('Title: …, Speaker: …, Affiliation: …', 'txt', (c) => fields(c, 'Title', 'Speaker', 'Affiliation')),
  lines('Speaker: Name (Aff), Title: …', 'txt', (c) => `${c.people.length > 0 ? `Speaker: ${bracketed(c)}\n` : ''}Title: ${c.title}`),
  lines('Titel: …, Vortragende: …, Institution: …', 'txt', (c) => fields(c, 'Titel', 'Vortragende', 'Institution')),
  lines('*** Title ***, (Name / Aff)', 'txt', (c) => `*** ${c.title} ***${c.people.length > 0 ? `\n(${placed(c, ' / ', '; ')})` : ''}`),
  lines('> Title, > Name, Aff', 'md', (c) => `> **${c.title}**  \n> ${commaed(c)}`),
  {
    name: 'prose below **Name** (Aff) Title.',
    file: 'md',
    render: (cards, event) =>
      `# ${event}\n\n${cards.map((c) => `${c.people.map(({ name, places: at }) => `**${name}**${at.length > 0 ? ` (${at.join(', ')})` : ''}`).join(', ')} *${c.title}*\n\n${prose(c)}\n`).join('\n')}`,
  },
  {
    name: '* Day, ** Name: Title (org)',
    file: 'org',
    bare: true,
    render: (cards, event) =>
      `#+TITLE: ${event}\n\n${cards.map((c, i) => `${i % 4 === 0 ? `* Day ${i / 4 + 1}\n` : ''}** ${join(': ', names(c), c.title)}\n${bullets(c, '- ', '   ')}\n`).join('')}`,
  },
  {
    name: '* Title, - Speaker :: Name (org)',
    file: 'org',
    render: (cards, event) =>
      `#+TITLE: ${event}\n\n${cards.map((c) => `* ${c.title}\n${c.people.length > 0 ? `- Speaker :: ${bracketed(c)}\n` : ''}${bullets(c)}\n`).join('')}`,
  },
  {
    name: '* Title, drawer with SPEAKER and AFFILIATION (org)',
    file: 'org',
    render: (cards, event) =>
      `#+TITLE: ${event}\n\n${cards.map((c) => `* ${c.title}\n${c.people.length > 0 ? `:PROPERTIES:\n:SPEAKER: ${names(c)}\n:AFFILIATION: ${places(c).join('; ')}\n:END:\n` : ''}${bullets(c)}\n`).join('')}`,
  },
  {
    name: 'one file a talk: # Title, Name, Aff',
    file: 'md',
    folder: true,
    render: ([c]) => (c ? `# ${c.title}\n\n${commaed(c)}\n\n${bullets(c)}\n` : ''),
  },
  {
    name: 'one file a talk: # Name: Title',
    file: 'md',
    folder: true,
    bare: true,
    render: ([c]) => (c ? `# ${join(': ', names(c), c.title)}\n\n## Notes\n${bullets(c)}\n` : ''),
  },
  {
    name: 'one file a talk: # Title, **Speaker**: Name (Aff)',
    file: 'md',
    folder: true,
    render: ([c], event) =>
      c
        ? `# ${c.title}\n\n**Event**: ${event}\n${c.people.length > 0 ? `**Speaker${c.people.length > 1 ? 's' : ''}**: ${bracketed(c)}\n` : ''}\n## Summary\n\n${prose(c)}\n\n## Details\n\n${bullets(c)}\n`
        : '',
  },
  {
    name: 'one file a talk: front matter',
    file: 'md',
    folder: true,
    render: ([c], event) =>
      c
        ? `---\ntitle: "${c.title.replaceAll('"', "'")}"\nspeakers: [${c.people.map(({ name }) => name).join(', ')}]\naffiliation: ${JSON.stringify(c.people.length === 1 ? places(c).join('; ') : '')}\nevent: ${event}\ntype: talk\n---\n\n${bullets(c)}\n`
        : '',
  },
];

function list(name: string, file: Style['file'], head: (card: Card, i: number) => string, bare = false): Style {
  const render: Style['render'] = (cards, event) =>
    `${file === 'md' ? '# ' : ''}${event}\n\n${cards.map((c, i) => `${head(c, i)}\n${bullets(c, '- ', '    ')}\n`).join('')}`;
  return { name, file, render, ...(bare ? { bare: true } : {}) };
}

function lines(name: string, file: Style['file'], head: (card: Card, i: number) => string, bare = false): Style {
  const render: Style['render'] = (cards, event) =>
    `${file === 'md' ? '# ' : ''}${event}\n\n${cards.map((c, i) => `${head(c, i)}\n\n${bullets(c)}\n`).join('\n')}`;
  return { name, file, render, ...(bare ? { bare: true } : {}) };
}

function fields(c: Card, title: string, speaker: string, place: string): string {
  return [
    `${title}: ${c.title}`,
    ...(c.people.length > 0 ? [`${speaker}: ${names(c)}`] : []),
    ...(places(c).length > 0 ? [`${place}: ${places(c).join('; ')}`] : []),
  ].join('\n');
}
