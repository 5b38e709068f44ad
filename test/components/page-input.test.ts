import { afterEach, describe, expect, test } from 'vitest';
import { PageInput } from '../../src/components/page-input.ts';
import type { Command } from '../../src/state/command.ts';

function listen({ wholePage = false, isOpen = true, letters = true } = {}) {
  const done: (Command | string)[] = [];
  const host = Object.assign(document.createElement('div'), { wholePage, isOpen, preferences: { letters } });
  document.body.append(host);
  const input = new PageInput(host, { run: (command) => done.push(command), openFile: ({ name }) => done.push(name) });
  input.hostConnected();
  return { host, done, input };
}

const press = (target: Element, key: string) => {
  const event = new KeyboardEvent('keydown', { key, ctrlKey: key === 'k', bubbles: true, cancelable: true, composed: true });
  target.dispatchEvent(event);
  return event.defaultPrevented;
};

afterEach(() => document.body.replaceChildren());

describe('PageInput', () => {
  test('keys pressed inside of the page act, those outside only where it is the whole page', () => {
    const part = listen();
    expect([press(part.host, 'k'), press(document.body, 'k')]).toEqual([true, false]);
    part.input.hostDisconnected();
    const whole = listen({ wholePage: true });
    expect(press(document.body, 'k')).toBe(true);
    expect(whole.done).toEqual([{ type: 'palette' }]);
    whole.input.hostDisconnected();
    expect(press(document.body, 'k')).toBe(false);
  });

  test('while nothing is shown keys do nothing, and letters where they are switched off', () => {
    const closed = listen({ isOpen: false });
    expect(press(closed.host, 'k')).toBe(false);
    closed.input.hostDisconnected();
    const silent = listen({ letters: false });
    expect(press(silent.host, '/')).toBe(false);
    silent.input.hostDisconnected();
  });

  test('a file that is dropped on the page is opened', () => {
    const { host, done, input } = listen();
    const dataTransfer = new DataTransfer();
    dataTransfer.items.add(new File(['{}'], 'view.json'));
    const event = new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true });
    host.dispatchEvent(event);
    expect([done, event.defaultPrevented]).toEqual([['view.json'], true]);
    input.hostDisconnected();
  });
});
