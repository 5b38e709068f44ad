import type { Day } from '../graph/days.ts';
import type { Point } from './map-node.ts';
import type { MapPlan } from './map-plan.ts';

/** All that a picture of the map is made from: what is drawn, at which scale, and which part of it is seen. */
export interface MapDrawing {
  readonly plan: MapPlan;
  /** Px on screen for a px of the layout. */
  readonly scale: Point;
  /** Where the middle of the layout lies on screen. */
  readonly pan: Point;
  readonly width: number;
  readonly height: number;
  readonly scheme: 'light' | 'dark';
  readonly font: string;
  readonly days: readonly Day[];
}
