import type { Core } from 'cytoscape';

interface CanvasRenderer {
  drawElements(context: unknown, elements: unknown): void;
  drawLayeredElements?: (context: unknown, elements: unknown) => void;
  drawCachedElements?: (context: unknown, elements: unknown) => void;
}

/**
 * Lets Cytoscape draw each element afresh instead of from textures, which lie between pixels and blur small text.
 * Some hundred elements are drawn in a few milliseconds; a renderer without these methods is left as it is.
 */
export function drawDirectly(cy: Core): void {
  const { renderer } = cy as unknown as { readonly renderer?: () => CanvasRenderer | undefined };
  const canvas = renderer?.call(cy);
  if (typeof canvas?.drawElements !== 'function') return;
  const direct = (context: unknown, elements: unknown) => canvas.drawElements(context, elements);
  canvas.drawLayeredElements = direct;
  canvas.drawCachedElements = direct;
}
