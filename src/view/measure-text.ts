import type { MeasureText } from '../model/map-box.ts';
import { estimateTextWidth } from '../text/text-width.ts';

/** Measures text as a canvas of this page would draw it in a font family, each text once; estimates where there is no canvas. */
export function measureText(font: string): MeasureText {
  const context = document.createElement('canvas').getContext('2d');
  if (context === null) return estimateTextWidth;
  const known = new Map<string, Map<string, number>>();
  let used = '';
  return (text, size, bold) => {
    const style = `${bold ? 600 : 400} ${size}px ${font}`;
    const widths = known.get(style) ?? new Map<string, number>();
    known.set(style, widths);
    const before = widths.get(text);
    if (before !== undefined) return before;
    // A canvas reads the name of a font each time that it is told one.
    if (style !== used) context.font = used = style;
    const { width } = context.measureText(text);
    widths.set(text, width);
    return width;
  };
}
