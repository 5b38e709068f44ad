import type { PageMeasuring } from './page-measuring.ts';
import { ask, openProbed } from './page-probe.ts';
import { median, quantile } from './statistics.ts';

const ROUNDS = 4;
const FRAMES = 150;
const TO_BARE = 1.1;
const TO_SMALL = 1.5;

interface Frames {
  readonly median: number;
  readonly p95: number;
}

/** How long a frame takes, as the screen shows it, while the map is panned and zoomed, in turn with the bare page; the fastest of some rounds, because a busy machine only ever adds. */
export async function measureFrames({ site, sizes, use, tell }: PageMeasuring): Promise<void> {
  for (const gesture of ['pan', 'zoom'] as const) {
    let small: Frames | undefined;
    for (const size of sizes) {
      const rounds = { app: [] as Frames[], bare: [] as Frames[] };
      await use((app) =>
        use(async (bare) => {
          await openProbed(app, site.app(size));
          await openProbed(bare, site.bare(size));
          for (let round = 0; round < ROUNDS; round += 1) {
            for (const [name, page] of [
              ['bare', bare],
              ['app', app],
            ] as const) {
              await page.bringToFront();
              const times = await ask<number[]>(page, `probe.drive('${gesture}', ${FRAMES})`);
              rounds[name].push({ median: median(times), p95: quantile(times, 0.95) });
            }
          }
        }),
      );
      const [app, bare] = [fastest(rounds.app), fastest(rounds.bare)];
      small ??= app;
      for (const name of ['median', 'p95'] as const) {
        const what = `${gesture}, ${name} frame at ${size} nodes`;
        const more = `${app[name].toFixed(1)} ms, bare ${bare[name].toFixed(1)} ms`;
        tell({ what: `${what}, to the bare page`, value: app[name] / bare[name], unit: '×', bound: TO_BARE, more });
        if (size !== sizes[0]) tell({ what: `${what}, to ${sizes[0]} nodes`, value: app[name] / small[name], unit: '×', bound: TO_SMALL });
      }
    }
  }
}

function fastest(rounds: readonly Frames[]): Frames {
  return { median: Math.min(...rounds.map((round) => round.median)), p95: Math.min(...rounds.map((round) => round.p95)) };
}
