import { describe, expect, test, vi } from 'vitest';
import { FirstQuestions } from '../../src/components/first-questions.ts';
import { openSmall } from './open-page.ts';

class Host extends EventTarget {
  requestUpdate = (): void => {};
}

const soon = () => new Promise((resolve) => setTimeout(resolve, 100));
const later = () => new Promise((resolve) => setTimeout(resolve, 400));

describe('FirstQuestions', () => {
  test('the overview is there at once, the questions to start from when the map has been drawn', async () => {
    const host = new Host();
    const first = new FirstQuestions(host, () => true);
    void first.ask(openSmall().queries);
    await soon();
    expect([first.overview?.title, first.starts]).toEqual(['A small fair', undefined]);
    host.dispatchEvent(new Event('kg-drawn'));
    await later();
    expect(first.starts?.length).toBeGreaterThan(0);
  });

  test.each([
    ['the map cannot be drawn', true, 'kg-unmapped'],
    ['no map is to be seen', false, 'other'],
  ])('they do not wait where %s', async (_name, isComing, event) => {
    const host = new Host();
    const first = new FirstQuestions(host, () => isComing);
    void first.ask(openSmall().queries);
    host.dispatchEvent(new Event(event));
    await later();
    expect(first.starts?.length).toBeGreaterThan(0);
  });

  test('nor for longer than four seconds, in which it may still come', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout'] });
    const first = new FirstQuestions(new Host(), () => true);
    void first.ask(openSmall().queries);
    await vi.advanceTimersByTimeAsync(3900);
    expect(first.starts).toBeUndefined();
    await vi.advanceTimersByTimeAsync(100);
    vi.useRealTimers();
    await later();
    expect(first.starts?.length).toBeGreaterThan(0);
  });
});
