import { describe, expect, test } from 'vitest';
import { processConsole, progressBar } from '../../src/cli/console.ts';

/** A console whose streams and clock are the test's. */
function consoleOn(isTTY: boolean) {
  const shown: string[] = [];
  const write = (text: string): void => void shown.push(text);
  const stream = { isTTY, columns: 40, write, on: () => {} };
  let time = 0;
  const console = processConsole({ stdout: stream, stderr: stream }, () => time);
  return { console, shown, at: (ms: number) => void (time = ms) };
}

describe('processConsole().progress(done, total, what)', () => {
  test.each([true, false])('says nothing within the first second (terminal: %s)', (isTTY) => {
    const { console, shown, at } = consoleOn(isTTY);
    for (const ms of [0, 400, 999]) {
      at(ms);
      console.progress(1, 10, 'a.md');
    }
    expect(shown).toEqual([]);
  });

  test('elsewhere than on a terminal it is a plain line a second', () => {
    const { console, shown, at } = consoleOn(false);
    console.progress(0, 3000, 'a.md');
    for (const ms of [1000, 1500, 1999, 2000]) {
      at(ms);
      console.progress(ms, 3000, 'a.md');
    }
    expect(shown).toEqual(['a.md 1000/3000\n', 'a.md 2000/3000\n']);
  });

  test('the second counts from the first step of the work, not from the start of the program', () => {
    const { console, shown, at } = consoleOn(false);
    for (const ms of [5000, 5900]) {
      at(ms);
      console.progress(1, 3, 'a.md');
    }
    expect(shown).toEqual([]);
  });

  test('a step that counts nothing shows no numbers', () => {
    const { console, shown, at } = consoleOn(false);
    console.progress(0, 3, 'a.md');
    at(1000);
    console.progress(0, 0, 'placing the map');
    expect(shown).toEqual(['placing the map …\n']);
    expect(progressBar(0, 0, 'placing the map', 80)).toBe(`${'█'.repeat(24)} placing the map`);
  });

  test('on a terminal it is one bar that renews itself, and goes before anything else is said', () => {
    const { console, shown, at } = consoleOn(true);
    console.progress(0, 10, 'a.md');
    at(1000);
    console.progress(5, 10, 'a.md');
    at(1100);
    console.progress(6, 10, 'b.md');
    console.say('done');
    expect(shown).toEqual([progressBar(5, 10, 'a.md', 40), '\r\u001b[K', progressBar(6, 10, 'b.md', 40), '\r\u001b[K', 'done\n']);
  });
});

describe('progressBar(done, total, what, width)', () => {
  test('is as full as the work is done', () => {
    expect(progressBar(0, 8, 'a', 80)).toBe(`${'░'.repeat(24)} 0/8 a`);
    expect(progressBar(2, 8, 'a', 80)).toBe(`${'█'.repeat(6)}${'░'.repeat(18)} 2/8 a`);
    expect(progressBar(8, 8, 'a', 80)).toBe(`${'█'.repeat(24)} 8/8 a`);
  });

  test('never breaks a line of the terminal', () => {
    expect([...progressBar(1, 2, 'a/very/long/path/of/a/note.md', 30)]).toHaveLength(29);
  });
});
