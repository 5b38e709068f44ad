/** @typedef {{ passed: number, failed: number }} Count */

/**
 * Counts the tests of vitest's JSON report; a file that failed without a failed test (it could not be loaded) counts as one.
 * @param {unknown} report
 * @returns {Count}
 */
export function countVitest(report) {
  if (report === undefined) return { passed: 0, failed: 0 };
  const files = /** @type {{ testResults: { status: string, assertionResults: { status: string }[] }[] }} */ (report).testResults;
  const count = { passed: 0, failed: 0 };
  for (const { status, assertionResults } of files) {
    const failed = assertionResults.filter((test) => test.status === 'failed').length;
    count.passed += assertionResults.filter((test) => test.status === 'passed').length;
    count.failed += failed === 0 && status === 'failed' ? 1 : failed;
  }
  return count;
}

/**
 * Counts the tests of Playwright's JSON report: one that passed at a second try has passed; errors outside of tests count as failed.
 * @param {unknown} report
 * @returns {Count}
 */
export function countPlaywright(report) {
  if (report === undefined) return { passed: 0, failed: 0 };
  const { stats, errors } = /** @type {{ stats: { expected: number, unexpected: number, flaky: number }, errors: unknown[] }} */ (report);
  return { passed: stats.expected + stats.flaky, failed: stats.unexpected + errors.length };
}
