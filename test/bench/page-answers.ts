import type { PageMeasuring } from './page-measuring.ts';
import { ask, openProbed } from './page-probe.ts';
import { median, quantile } from './statistics.ts';

/** One and a half frames of a screen with 60 Hz, in ms. */
const BOUND = 1.5 * (1000 / 60);

/** Clicks blocks of the schedule one after the other; answers how long each took until its related talks stood in the panel. */
const CLICKS = `(async () => {
  const app = document.querySelector('kg-app');
  const deep = (root, selector) => {
    const found = root.querySelector(selector);
    if (found !== null) return found;
    for (const each of root.querySelectorAll('*')) {
      const inner = each.shadowRoot === null ? null : deep(each.shadowRoot, selector);
      if (inner !== null) return inner;
    }
    return null;
  };
  const strip = deep(app.renderRoot, 'kg-strip');
  // Looked for where it comes: a walk through the whole page each time would be measured too.
  const panel = deep(app.renderRoot, 'kg-panel');
  const blocks = [...strip.renderRoot.querySelectorAll('ol button')];
  const soon = () => new Promise((resolve) => { const { port1, port2 } = new MessageChannel(); port1.onmessage = resolve; port2.postMessage(0); });
  const times = [];
  for (let index = 0; index < 31; index += 1) {
    const block = blocks[(index * 7) % blocks.length];
    await probe.frame();
    await probe.frame();
    const start = performance.now();
    block.click();
    for (let turn = 0; ; turn += 1) {
      const related = deep(panel.renderRoot, 'kg-related');
      if (related?.answer !== undefined && related.answer !== globalThis.lastAnswer && !related.isUpdatePending) break;
      if (performance.now() - start > 3000) throw new Error('Expected related talks of ' + app.view.selection);
      // An answer may come in the same turn of the browser: what it does after that is not waited for.
      await (turn < 100 ? undefined : soon());
    }
    const related = deep(panel.renderRoot, 'kg-related');
    globalThis.lastAnswer = related.answer;
    related.getBoundingClientRect();
    times.push(performance.now() - start);
  }
  return times;
})()`;

/** Types words letter by letter; answers how long each letter took until its results stood below the field. */
const TYPING = `(async () => {
  const header = document.querySelector('kg-app').renderRoot.querySelector('kg-header');
  const search = header.renderRoot.querySelector('kg-search');
  const field = search.renderRoot.querySelector('input');
  const soon = () => new Promise((resolve) => { const { port1, port2 } = new MessageChannel(); port1.onmessage = resolve; port2.postMessage(0); });
  const type = async (text) => {
    const before = search.hits;
    const start = performance.now();
    field.value = text;
    field.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
    while (search.hits === before || search.isUpdatePending) {
      if (performance.now() - start > 5000) throw new Error('Expected results of ' + text);
      await soon();
    }
    search.getBoundingClientRect();
    return performance.now() - start;
  };
  field.focus();
  await probe.pause(1500);
  const times = [];
  for (const word of ['deep learning', 'University of', 'what sparse does', 'robust games']) {
    for (let end = 1; end <= word.length; end += 1) {
      await probe.frame();
      times.push(await type(word.slice(0, end)));
    }
  }
  return times;
})()`;

/** How soon a click is answered by related talks and a letter by results. */
export async function measureAnswers({ site, sizes, use, tell }: PageMeasuring): Promise<void> {
  for (const size of sizes) {
    await use(async (page) => {
      await openProbed(page, site.app(size));
      await page.waitForTimeout(1500);
      const clicks = await ask<number[]>(page, CLICKS);
      const [cold = 0, ...warm] = clicks;
      const p95 = `95 % within ${quantile(warm, 0.95).toFixed(1)} ms`;
      tell({ what: `click → related talks at ${size} nodes`, value: median(warm), unit: 'ms', bound: BOUND, more: p95 });
      tell({ what: `the first click, whose code is still to be loaded`, value: cold, unit: 'ms' });
      const letters = await ask<number[]>(page, TYPING);
      tell({ what: `search per keystroke at ${size} nodes`, value: median(letters), unit: 'ms', bound: BOUND, more: spread(letters) });
    });
  }
}

function spread(times: readonly number[]): string {
  return `first ${times[0]?.toFixed(1)} ms, slowest ${Math.max(...times).toFixed(1)} ms`;
}
