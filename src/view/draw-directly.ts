import type { Core } from 'cytoscape';

type Draw = (this: unknown, context: unknown, elements: unknown, ...more: unknown[]) => void;

interface CanvasRenderer {
  drawElements: Draw;
  drawLayeredElements?: Draw;
  drawCachedElements?: Draw;
}

/** Says how the map moves: `pan` all of it, `zoom` the nodes apart; undefined when it rests. */
export type TellMotion = (motion: 'pan' | 'zoom' | undefined) => void;

/**
 * Lets Cytoscape draw a map that rests element by element instead of from textures, which lie between pixels and blur small text;
 * while it moves it is drawn from textures, faster than a hundred texts can be written. A renderer without these methods is left as it is.
 */
export function drawDirectly(cy: Core): TellMotion {
  const { renderer } = cy as unknown as { readonly renderer?: () => CanvasRenderer | undefined };
  const canvas = renderer?.call(cy);
  const layered = canvas?.drawLayeredElements;
  const cached = canvas?.drawCachedElements;
  if (canvas === undefined || typeof canvas.drawElements !== 'function' || layered === undefined || cached === undefined) return () => {};
  let now: 'pan' | 'zoom' | undefined;
  const draw: Draw = (context, elements, ...more) => {
    const by = now === undefined ? canvas.drawElements : now === 'pan' ? layered : cached;
    by.call(canvas, context, elements, ...more);
  };
  canvas.drawLayeredElements = draw;
  canvas.drawCachedElements = (context, elements, ...more) =>
    (now === undefined ? canvas.drawElements : cached).call(canvas, context, elements, ...more);
  return (motion) => {
    if (motion === now) return;
    now = motion;
    if (motion === undefined) cy.forceRender();
  };
}
