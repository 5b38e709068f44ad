import type { Lens } from '../state/view-state.ts';
import { countFirst } from './count-drawn.ts';
import type { MapModel } from './map-node.ts';
import type { MapPlan } from './map-plan.ts';
import type { MapListener, MapShown } from './map-shown.ts';

/** Tells how much is drawn, when that is another than what was told last. */
export function tellDrawn(listener: Pick<MapListener, 'drawn'>) {
  let told = '';
  return ({ drawn, away, nodes, asked }: MapPlan, model: MapModel, { visibility }: MapShown, lens: Lens): void => {
    const first = visibility?.near === undefined ? countFirst(nodes, model.order(lens, false), visibility?.out) : undefined;
    const counts = JSON.stringify([drawn, model.total, away, first, asked]);
    if (counts === told) return;
    told = counts;
    listener.drawn(drawn, model.total, away, first, asked);
  };
}
