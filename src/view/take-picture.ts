import { writeSvg } from './write-svg.ts';
import type { MapDrawing } from './map-drawing.ts';
import type { PictureWords } from './write-svg.ts';

const FINENESS = { png: 1, png2: 2 } as const;

/** A picture of the map as it is seen: as SVG, or as PNG with one or two px for a px on screen. */
export async function takePicture(drawing: MapDrawing, as: 'png' | 'png2' | 'svg', words: PictureWords): Promise<Blob> {
  const { svg, width, height } = writeSvg(drawing, words);
  const blob = new Blob([svg], { type: 'image/svg+xml' });
  if (as === 'svg') return blob;
  const url = URL.createObjectURL(blob);
  try {
    const image = new Image();
    image.src = url;
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = width * FINENESS[as];
    canvas.height = height * FINENESS[as];
    canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
    const png = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
    if (png === null) throw new Error(`Expected a picture of ${canvas.width} × ${canvas.height} px, got none: make the window smaller.`);
    return png;
  } finally {
    URL.revokeObjectURL(url);
  }
}
