import type { ScheduleLane } from '../queries/queries.ts';

/** A lane as the strip shows it. */
export interface StripRow {
  readonly lane: ScheduleLane;
  /** What stands before its blocks. */
  readonly label: string;
  /** The event that begins here, where several have several sessions each. */
  readonly heading?: string;
}

/** The sessions with talks in their order: of several events each is named once, above its sessions or in the place of its only one. */
export function readStripRows(schedule: readonly ScheduleLane[], titleOf: (event: string) => string): StripRow[] {
  const lanes = schedule.filter(({ talks }) => talks.length > 0);
  const sizes = new Map<string, number>();
  for (const { event } of lanes) sizes.set(event, (sizes.get(event) ?? 0) + 1);
  return lanes.map((lane, index) => {
    const title = titleOf(lane.event);
    if (sizes.size < 2 || title === '') return { lane, label: lane.label };
    if (sizes.get(lane.event) === 1) return { lane, label: title };
    const begins = lanes[index - 1]?.event !== lane.event;
    return { lane, label: lane.label, ...(begins ? { heading: title } : {}) };
  });
}
