import forceAtlas2 from 'graphology-layout-forceatlas2';
import { createPlacedWeb } from '../graph/placed-web.ts';
import type { Point } from './run-fcose.ts';
import { seededRandom } from './seeded-random.ts';

/** So many nodes get all iterations; more get fewer, so that the time grows with the nodes alone. */
const FULL = 2000;
const ITERATIONS = 200;
const LEAST = 40;
const SETTINGS = { barnesHutOptimize: true, barnesHutTheta: 0.8, linLogMode: false, gravity: 0.5, scalingRatio: 8 } as const;

/**
 * Places of many nodes by ForceAtlas2 (Jacomy et al. 2014) with the approximation of Barnes and Hut, from places on a disk that follow
 * from the seed; the same for the same seed. Sizes are left to whoever spreads the boxes.
 */
export function runForces(nodes: readonly { readonly key: string; readonly links: readonly string[] }[], seed: number): Map<string, Point> {
  if (nodes.length < 2) return new Map(nodes.map(({ key }) => [key, { x: 0, y: 0 }]));
  const random = seededRandom(seed);
  const radius = 10 * Math.sqrt(nodes.length);
  const web = createPlacedWeb(nodes, () => {
    const reach = radius * Math.sqrt(random());
    const angle = 2 * Math.PI * random();
    return { x: reach * Math.cos(angle), y: reach * Math.sin(angle) };
  });
  const iterations = Math.max(LEAST, Math.round(ITERATIONS * Math.min(1, FULL / nodes.length)));
  const places = forceAtlas2(web, { iterations, settings: { ...SETTINGS, slowDown: 1 + Math.log(nodes.length) } });
  return new Map(nodes.map(({ key }) => [key, places[key] ?? { x: 0, y: 0 }]));
}
