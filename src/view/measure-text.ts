import type { MeasureText } from '../model/map-box.ts';
import { estimateTextWidth } from '../text/text-width.ts';

/** Measures text as a canvas of this page would draw it in a font family; estimates where there is no canvas. */
export function measureText(font: string): MeasureText {
  const context = document.createElement('canvas').getContext('2d');
  if (context === null) return estimateTextWidth;
  return (text, size, bold) => {
    context.font = `${bold ? 600 : 400} ${size}px ${font}`;
    return context.measureText(text).width;
  };
}
