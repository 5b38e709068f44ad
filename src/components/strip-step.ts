/** The block that a key leads to among the lanes of the schedule; up and down keep the relative place in the lane. */
export function stepInLanes(lanes: readonly (readonly string[])[], from: string, key: string): string | undefined {
  const row = lanes.findIndex((talks) => talks.includes(from));
  const lane = lanes[row];
  if (lane === undefined) return undefined;
  const column = lane.indexOf(from);
  const across = (to: readonly string[] | undefined) => to?.[Math.min(to.length - 1, Math.round((column / lane.length) * to.length))];
  switch (key) {
    case 'ArrowLeft':
      return lane[column - 1];
    case 'ArrowRight':
      return lane[column + 1];
    case 'ArrowUp':
      return across(lanes[row - 1]);
    case 'ArrowDown':
      return across(lanes[row + 1]);
    case 'Home':
      return lane[0];
    case 'End':
      return lane.at(-1);
    default:
      return undefined;
  }
}
