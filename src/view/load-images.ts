import type { Core, ElementDefinition } from 'cytoscape';

/** What Cytoscape's renderer keeps of the images that it draws, by their addresses. */
interface ImageRenderer {
  imageCache?: Record<string, { readonly image: HTMLImageElement }>;
}

/** So long images are waited for, in ms: they are drawn when they come then. */
const LONGEST = 300;

/**
 * Loads the images of elements into Cytoscape's own store before they are drawn: it else draws all without them first, and all of it again with each that
 * has come. Undefined when none is to be waited for.
 */
export function loadImages(cy: Core, elements: Iterable<ElementDefinition>): Promise<unknown> | undefined {
  const { renderer } = cy as unknown as { readonly renderer?: () => ImageRenderer | undefined };
  const canvas = renderer?.call(cy);
  if (canvas === undefined) return undefined;
  const known = (canvas.imageCache ??= {});
  const coming: Promise<unknown>[] = [];
  for (const { data } of elements) {
    const address: unknown = data['image'];
    if (typeof address !== 'string') continue;
    const { image } = (known[address] ??= { image: startImage(address) });
    if (!image.complete) coming.push(settled(image));
  }
  return coming.length === 0 ? undefined : Promise.race([Promise.all(coming), pause()]);
}

/** A broken one is marked as Cytoscape marks those that it loads itself. */
function startImage(address: string): HTMLImageElement {
  const image = new Image();
  image.addEventListener('error', () => Object.assign(image, { error: true }), { once: true });
  image.src = address;
  return image;
}

function settled(image: HTMLImageElement): Promise<void> {
  return new Promise((resolve) => {
    for (const type of ['load', 'error']) image.addEventListener(type, () => resolve(), { once: true });
  });
}

function pause(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, LONGEST));
}
