/** Reading ranks: how many areas have one, and which come first. */

/** How many areas have a score. */
export function scored(ranks: Uint32Array): number {
  let count = 0;
  for (const rank of ranks) if (rank > 0) count += 1;
  return count;
}

/** The positions of the `count` worst areas, of those `inside` if given. */
export function worst(
  ranks: Uint32Array,
  count: number,
  inside: readonly number[] | null,
): number[] {
  const positions = inside ?? Array.from(ranks.keys());
  return positions
    .filter((position) => (ranks[position] ?? 0) > 0)
    .sort((a, b) => (ranks[a] ?? 0) - (ranks[b] ?? 0) || a - b)
    .slice(0, count);
}
