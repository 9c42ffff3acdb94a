/** Where values lie along an axis, and round numbers to write there. */

export type Range = { from: number; to: number };

/** Round numbers inside a range, about `about` of them. */
export function roundTicks({ from, to }: Range, about: number): number[] {
  const span = to - from;
  if (!(span > 0) || !Number.isFinite(span)) return Number.isFinite(from) ? [from] : [];
  const rough = span / Math.max(1, about);
  const power = Math.floor(Math.log10(rough));
  const factor = [1, 2, 2.5, 5, 10].find((one) => one * 10 ** power >= rough * (1 - 1e-9)) ?? 10;
  // Dividing by a power of ten keeps 0.3 from becoming 0.30000000000000004.
  const at = (count: number): number =>
    power < 0 ? (count * factor) / 10 ** -power : count * factor * 10 ** power;
  const ticks: number[] = [];
  for (let count = Math.ceil(from / at(1)); at(count) <= to; count += 1) ticks.push(at(count) + 0);
  return ticks;
}

/** What values span, widened by a share on both sides; a range of nothing becomes one of 1. */
export function rangeOf(values: Iterable<number | null>, margin = 0): Range {
  let [from, to] = [Infinity, -Infinity];
  for (const value of values) {
    if (value === null) continue;
    if (value < from) from = value;
    if (value > to) to = value;
  }
  if (from > to) return { from: 0, to: 1 };
  if (from === to) return { from: from - 0.5, to: to + 0.5 };
  const room = (to - from) * margin;
  return { from: from - room, to: to + room };
}

/** Pixels along an axis of `length` pixels. */
export function along({ from, to }: Range, value: number, length: number): number {
  return ((value - from) / (to - from)) * length;
}
