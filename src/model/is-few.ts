/** Up to so many talks and shared ideas. */
const FEW = 30;

/** Whether there are so few talks, and so few ideas that join them, that on the map what is of one talk alone is drawn with them. */
export function isFew(talks: number, shared: number): boolean {
  return shared < talks && talks + shared <= FEW;
}
