/** What a click does to a selection; pure, so that it can be tested. */

/** A plain click selects one area; with Shift or Ctrl it adds the area, or takes it out again. */
export function afterPick(
  selected: ReadonlySet<number>,
  position: number,
  adding: boolean,
): ReadonlySet<number> {
  if (!adding) return new Set([position]);
  const next = new Set(selected);
  if (!next.delete(position)) next.add(position);
  return next;
}
