import { describe, expect, test } from 'vitest';
import { findDays } from '../../src/graph/days.ts';
import type { Day } from '../../src/graph/days.ts';
import { estimateTextWidth } from '../../src/text/text-width.ts';
import { MapScreen } from '../../src/view/map-screen.ts';
import { planMap } from '../../src/view/plan-map.ts';
import { readMap } from '../../src/view/read-map.ts';
import { svgFigure } from '../../src/view/svg-figure.ts';
import { writeSvg } from '../../src/view/write-svg.ts';
import { makeEvent } from '../layout/make-event.ts';

const WORDS = {
  title: 'Deep <Learning> & "more"',
  kinds: { talk: 'Talks', speaker: 'Speakers', institution: 'Institutions', concept: 'Ideas', paper: 'Papers' },
  day: (day: number) => `Day ${day}`,
  stretches: 'from the first day to the last',
};

function picture(selection: readonly string[] = [], pinned = new Set<string>(), more: readonly Day[] = []) {
  const graph = makeEvent(6, 6);
  let nth = 0;
  graph.updateEachNodeAttributes((_key, attributes) => ({ ...attributes, x: (nth % 9) * 140, y: Math.floor(nth++ / 9) * 90 }));
  const model = readMap(graph, estimateTextWidth, 'Panel');
  const screen = new MapScreen();
  Object.assign(screen, { width: 900, height: 600 });
  screen.settle(model, 'ideas', { width: 0, height: 0 });
  const { scale, place } = screen;
  const plan = planMap(model, { lens: 'ideas', selection, zoom: 1, width: 900, height: 600, scale, place, pinned });
  const drawing = {
    plan,
    scale,
    pan: { x: 450, y: 300 },
    width: 900,
    height: 600,
    scheme: 'light' as const,
    font: 'system-ui, "Noto Sans"',
  };
  return { plan, ...writeSvg({ ...drawing, days: [...findDays(graph).days, ...more] }, WORDS) };
}

describe('writeSvg(drawing, words)', () => {
  test('has the title, every label, every edge, and a legend of what is drawn', () => {
    const { svg, plan, height } = picture();
    expect(svg).toContain('Deep &lt;Learning&gt; &amp; &quot;more&quot;');
    for (const { node } of plan.nodes)
      for (const line of node.words === undefined ? node.lines : [node.words.head]) expect(svg).toContain(line);
    expect(svg.match(/<line /g)).toHaveLength(plan.edges.length);
    expect(svg).toMatch(/Talks 6<.*Ideas \d+<.*Day 1<.*Day 2</s);
    expect(svg).not.toContain('Papers');
    expect(height).toBeGreaterThan(600);
  });

  test('is sound XML without anything from elsewhere', () => {
    const { svg } = picture();
    expect(svg.match(/<g[ >]/g)?.length).toBe(svg.match(/<\/g>/g)?.length);
    expect(svg).not.toMatch(/https?:\/\/(?!www\.w3\.org\/2000\/svg)|@import|<image|<script/);
    expect(svg).toContain('font-family="system-ui, &quot;Noto Sans&quot;"');
  });

  test('what is chosen stands out and the rest fades', () => {
    const { svg, plan } = picture(['concept/common-subject-1']);
    expect(plan.fading).toBe(true);
    expect(svg.match(/opacity="0.13"/g)?.length).toBeGreaterThan(3);
    expect(svg).toContain('stroke-width="2.5"');
  });

  test('more days than colours are a row of stretches in the legend', () => {
    const more = Array.from({ length: 9 }, (_, index) => ({ event: 'more', day: index + 3 }));
    const { svg } = picture([], new Set(), more);
    expect(svg.match(/<rect [^>]*width="8" height="10"/g)).toHaveLength(8);
    expect(svg).toContain('>from the first day to the last<');
    expect(svg).not.toContain('>Day 1<');
  });

  test('a pin is drawn with its sign', () => {
    expect(picture([], new Set(['talk/note/a-longer-title-number-1'])).svg).toContain('M6 7.5V11.5');
  });
});

describe('svgFigure(kind, diameter, colour, parts, ring)', () => {
  test('an idea of two days is a pie of two halves', () => {
    const pie = svgFigure('concept', 20, '#000', ['#111', '#222'], undefined);
    expect(pie.match(/<path/g)).toHaveLength(2);
    expect(pie).toContain('L0.00 -10.00A10 10 0 0 1 0.00 10.00Z');
  });

  test('every kind has its own shape', () => {
    const shapes = (['talk', 'speaker', 'institution', 'concept', 'paper'] as const).map((kind) =>
      svgFigure(kind, 10, '#000', [], undefined),
    );
    expect(new Set(shapes).size).toBe(5);
  });
});
