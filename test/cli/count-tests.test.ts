import { describe, expect, test } from 'vitest';
import { countPlaywright, countVitest } from '../../src/cli/count-tests.mjs';

describe('countVitest(report)', () => {
  const file = (status: string, ...tests: string[]) => ({ status, assertionResults: tests.map((status) => ({ status })) });

  test('tests are counted, not files; skipped ones are neither', () => {
    const testResults = [file('passed', 'passed', 'passed', 'skipped'), file('failed', 'passed', 'failed', 'failed', 'todo')];
    expect(countVitest({ testResults })).toEqual({ passed: 3, failed: 2 });
  });

  test('a file that cannot be loaded has failed, though it has no test', () => {
    expect(countVitest({ testResults: [file('failed'), file('passed', 'passed')] })).toEqual({ passed: 1, failed: 1 });
  });

  test('without a report there is nothing to count', () => {
    expect(countVitest(undefined)).toEqual({ passed: 0, failed: 0 });
  });
});

describe('countPlaywright(report)', () => {
  test('a second try that passes has passed, errors outside of tests have failed', () => {
    const stats = { expected: 5, unexpected: 1, flaky: 1, skipped: 2 };
    expect(countPlaywright({ stats, errors: [{}] })).toEqual({ passed: 6, failed: 2 });
    expect(countPlaywright(undefined)).toEqual({ passed: 0, failed: 0 });
  });
});
