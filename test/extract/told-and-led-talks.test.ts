import { describe, expect, test } from 'vitest';
import { showTalks, yieldOf } from './yield-of.ts';

const talksOf = (path: string, text: string): string[] => showTalks(yieldOf(path, text));
const MORE = ' It went on for an hour, with many pictures of mills, and at the end somebody asked about the price of thread and of wool.';

describe('extractNote: talks that paragraphs report', () => {
  const report = (...sentences: string[]): string => `Loom Days 2019\n\n${sentences.map((words) => `${words}${MORE}\n`).join('\n')}`;

  test('a paragraph that begins with who spoke is a talk, where several do', () => {
    const text = report(
      'Anna Larsen (from Stanford University) discussed how silk is spun.',
      'Peter Novak then talked about steam.',
      'The weather was fine. Ruth Okafor announced a new loom.',
    );
    expect(talksOf('days.txt', text)).toEqual(['Anna Larsen @ Stanford University : ', 'Peter Novak @  : ', 'Ruth Okafor @  : ']);
  });

  test('two of them are an anecdote', () => {
    const text = report('Anna Larsen discussed how silk is spun.', 'Peter Novak then talked about steam.', 'We had lunch in the old mill.');
    expect(talksOf('days.txt', text)).toEqual([]);
  });

  test('a name with a place in front of a title in quotation marks is called up, or it may be an author', () => {
    const text = (lead: string): string =>
      `Loom Days 2019\n\nWe had coffee. ${lead}Anna Larsen (Stanford), "The history of the loom", with pictures.\n`;
    expect(talksOf('days.txt', text('Now it was time for '))).toEqual(['Anna Larsen @ Stanford : The history of the loom']);
    expect(talksOf('days.txt', text('We read '))).toEqual([]);
  });

  test('notes that are not named for talks have none', () => {
    const text = report('Anna Larsen discussed how silk is spun.', 'Peter Novak talked about steam.', 'Ruth Okafor showed a loom.');
    expect(talksOf('letters.txt', text.replace('Loom Days 2019', 'A letter home'))).toEqual([]);
  });

  test('"Next up was …" and "… was the last speaker" say it as well, and who is told of twice spoke once', () => {
    const text = report(
      'First out was Professor Anna Larsen from Stanford University, speaking about silk.',
      'Next up was Peter Novak, a weaver at the mill, who began with wool.',
      'Ruth Okafor was the last invited speaker, and a good one.',
      'Later Peter Novak talked about wool again.',
    );
    expect(talksOf('days.txt', text)).toEqual(['Anna Larsen @ Stanford University : ', 'Peter Novak @  : ', 'Ruth Okafor @  : ']);
  });
});

describe('extractNote: a note that says at its top who speaks', () => {
  const matter = '---\ntitle: "Reading slowly: a defence"\n---\n\n';
  const list = 'Presenters:  \n- Anna Larsen  \n- Peter Novak  \n\n';

  test('"Presenters:" above a list makes it one talk, whatever headings it has', () => {
    const text = `${matter}${list}## Anna:\n\n- silk and wool\n\n## Peter:\n\n- wheels and cards\n`;
    expect(talksOf('reading.md', text)).toEqual(['Anna Larsen + Peter Novak @  : Reading slowly: a defence']);
  });

  test('headings that name others are talks of their own', () => {
    const text = `${matter}${list}## Ruth Okafor: On silk\n\n- silk and wool\n\n## Vera Lind: On steam\n\n- wheels and cards\n`;
    expect(talksOf('reading.md', text)).toEqual(['Ruth Okafor @  : On silk', 'Vera Lind @  : On steam']);
  });

  test('a heading below over what one of them said tells where she is from', () => {
    const text = `${matter}${list}## Anna Larsen, Stanford University\n\n- silk and wool\n\n## Peter Novak, weaver\n\n- wheels and cards\n`;
    expect(talksOf('reading.md', text)).toEqual(['Anna Larsen + Peter Novak @ Stanford University : Reading slowly: a defence']);
  });

  test('a panel is a heading over nothing but names', () => {
    const text = '# Open looms (Panel)\n\n- Anna Larsen, Stanford University\n- Peter Novak\n- Ruth Okafor\n\nWho owns a pattern?\n';
    expect(talksOf('panel.md', text)).toEqual(['Anna Larsen + Peter Novak + Ruth Okafor @ Stanford University : Open looms (Panel)']);
  });

  test('a line of names below the title in the front matter says who speaks', () => {
    const text = `---\ntitle: Looms and votes\nsubtitle: Anna Larsen & Peter Novak\n---\n\nNotes for the session on Thursday 2:40pm-3:10pm.\n\n- silk\n- wool\n`;
    expect(talksOf('votes.md', text)).toEqual(['Anna Larsen + Peter Novak @  : Looms and votes']);
  });
});

describe('extractNote: names where lists and timetables have them', () => {
  test('below an item that is a title stand those who spoke', () => {
    const item = (title: string, names: string): string =>
      `* [${title}](https://example.org/a.pdf)\n    - ${names}\n\n    Much of silk.\n\n`;
    const text = `# Loom Days 2019\n\n### Keynote: The price of thread\n\n#### Vera Lind\n\nOf wool.\n\n### Session 1\n\n${item('On silk and steam', 'Anna Larsen and Peter Novak')}${item('Threads that break', 'Ruth Okafor')}### Session 2\n\n${item('Cards for looms', 'Ada Byron, Carl Duff')}${item('A pattern language', 'Lena Storm')}`;
    expect(talksOf('days.md', text)).toEqual([
      'Vera Lind @  : The price of thread',
      'Anna Larsen + Peter Novak @  : On silk and steam',
      'Ruth Okafor @  : Threads that break',
      'Ada Byron + Carl Duff @  : Cards for looms',
      'Lena Storm @  : A pattern language',
    ]);
  });

  test('below the hours of a slot stand name and title, be they in capitals', () => {
    const slot = (hours: string, ...lines: string[]): string => `${[hours, ...lines].join('  \n')}  \n- wool and cards\n\n`;
    const text = `# Loom Days\n\n${slot('10:00 - 10:40', 'ANNA LARSEN', 'SILK AND STEAM')}${slot('10:45 - 11:25', 'PETER NOVAK', 'THREADS THAT BREAK')}12:00 - 13:00  \nLUNCH\n\n${slot('13:00', 'RUTH OKAFOR', 'THE PRICE OF WOOL')}`;
    expect(talksOf('days.md', text)).toEqual([
      'ANNA LARSEN @  : SILK AND STEAM',
      'PETER NOVAK @  : THREADS THAT BREAK',
      'RUTH OKAFOR @  : THE PRICE OF WOOL',
    ]);
  });

  test('a surname in front of the given name is one name, and called as people are', () => {
    const text =
      '# Loom Days\n\n- Larsen, Anna: On silk\n  - wool\n- Novak, Peter: On steam\n  - wheels\n- Okafor, Ruth: On thread\n  - cards\n';
    expect(talksOf('days.md', text)).toEqual(['Anna Larsen @  : On silk', 'Peter Novak @  : On steam', 'Ruth Okafor @  : On thread']);
  });

  test('a line below the abstract says whose talk it is', () => {
    const talk = (title: string, name: string): string =>
      `## ${title}\nConference - Thursday, Blue Hall\n> #### Abstract\n>\n> ${'Much has been said of silk. '.repeat(9)}\n\n> #### Speaker Bio : ${name}\n> She is a weaver.\n\n- wool\n\n`;
    expect(
      talksOf('days.md', `# Loom Days\n\n${talk('On silk and steam', 'Anna Larsen')}${talk('Threads that break', 'Ruth Okafor')}`),
    ).toEqual(['Anna Larsen @  : On silk and steam', 'Ruth Okafor @  : Threads that break']);
  });

  test('what is said behind a name in Japanese is no part of it', () => {
    const text = `# はじめに\n\nLoom Meetup #6\n\n# 織機への挑戦 by 一円 真治さん\n\n- 糸\n\n# 糸の改善 by 小川 健史さん\n\n- 絹\n`;
    expect(talksOf('meetup.md', text)).toEqual(['一円 真治 @  : 織機への挑戦', '小川 健史 @  : 糸の改善']);
  });

  test('attributes and tags that a site is built with are no words', () => {
    const text =
      '# Loom Meetup\n\n{% include toc.md %}\n\n## On silk\nBy [Anna Larsen](https://example.org){:rel="nofollow"}, Stanford University\n\n- wool\n\n## On steam\nBy Peter Novak\n\n- wheels\n';
    expect(talksOf('meetup.md', text)).toEqual(['Anna Larsen @ Stanford University : On silk', 'Peter Novak @  : On steam']);
  });

  test('a heading may lack the blank behind its mark, a tag is none', () => {
    expect(
      talksOf('days.md', '#On silk and steam – Anna Larsen (Stanford University)\n\n- wool and cards and the price of thread\n'),
    ).toEqual(['Anna Larsen @ Stanford University : On silk and steam']);
    expect(talksOf('days.md', '#Silk\n\n- wool and cards and the price of thread\n')).toEqual([]);
  });
});
