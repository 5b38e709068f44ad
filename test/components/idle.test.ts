import { describe, expect, test } from 'vitest';
import { idle, letIdleWait } from '../../src/components/idle.ts';

describe('idle', () => {
  test('comes when there is nothing else to do, and behind what it is told to wait for, also when that fails', async () => {
    await idle();
    const order: string[] = [];
    let fail: (reason: Error) => void = () => {};
    letIdleWait(new Promise((_resolve, reject) => (fail = reject)));
    const paused = idle().then(() => order.push('pause'));
    await new Promise((resolve) => setTimeout(resolve, 60));
    order.push('first');
    fail(new Error('Expected to be passed over.'));
    await paused;
    expect(order).toEqual(['first', 'pause']);
  });
});
