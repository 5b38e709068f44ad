import { describe, expect, test } from 'vitest';
import '../../src/components/kg-sheet.ts';
import { find, findViolations, settle, show } from './open-page.ts';

const raise = async () => {
  const sheet = await show('kg-sheet', { raised: true });
  document.body.style.position = 'relative';
  document.body.style.height = '800px';
  return { sheet, handle: find(sheet, '.handle') };
};
const drag = (handle: Element, path: readonly (readonly [type: string, y: number, time: number])[]) => {
  for (const [type, clientY] of path) handle.dispatchEvent(new PointerEvent(type, { clientY, pointerId: 1, bubbles: true }));
};

describe('<kg-sheet>', () => {
  test('stands aside when it is not raised', async () => {
    const sheet = await show('kg-sheet', {});
    expect(getComputedStyle(sheet).display).toBe('contents');
    expect(find(sheet, '.handle').tabIndex).toBe(-1);
  });

  test('beside what it belongs to it is as high as that, and has no heights to choose from', async () => {
    const { sheet, handle } = await raise();
    sheet.beside = true;
    await settle();
    const around = sheet.offsetParent!.getBoundingClientRect();
    const { height, right } = sheet.getBoundingClientRect();
    expect([height, right]).toEqual([around.height, around.right]);
    expect(height).toBeGreaterThan(700);
    expect(getComputedStyle(handle).display).toBe('none');
    expect(await findViolations()).toEqual([]);
  });

  test('arrow keys and Enter move it between its heights', async () => {
    const { sheet, handle } = await raise();
    const press = async (key: string) => {
      handle.dispatchEvent(new KeyboardEvent('keydown', { key }));
      await settle();
      return handle.getAttribute('aria-valuetext');
    };
    expect(await press('ArrowUp')).toBe('half');
    expect(await press('ArrowUp')).toBe('whole');
    expect(await press('ArrowUp')).toBe('whole');
    expect(await press('Home')).toBe('a glance');
    expect(await press('Enter')).toBe('half');
    expect(sheet.rest).toBe(1);
    expect(await findViolations()).toEqual([]);
  });

  test('a drag rests at the nearest height', async () => {
    const { sheet, handle } = await raise();
    handle.setPointerCapture = () => undefined;
    drag(handle, [
      ['pointerdown', 600, 0],
      ['pointermove', 340, 0],
      ['pointerup', 340, 0],
    ]);
    await settle();
    expect(sheet.rest).toBeGreaterThan(0);
    expect(sheet.hasAttribute('dragged')).toBe(false);
  });
});
