/** What areas found do to a selection; pure, so that it can be tested. */

export const HOWS = ['replace', 'add', 'take'] as const;
export type How = (typeof HOWS)[number];

/** The selection after areas were found: they replace it, join it, or leave it. */
export function combined(
  how: How,
  before: Iterable<number>,
  found: Iterable<number>,
): ReadonlySet<number> {
  if (how === 'replace') return new Set(found);
  const after = new Set(before);
  for (const position of found) {
    if (how === 'add') after.add(position);
    else after.delete(position);
  }
  return after;
}

/** How a gesture with a modifier key combines: Shift adds, Ctrl or Alt takes away; else as chosen. */
export function howOf(
  chosen: How,
  keys: { shiftKey: boolean; ctrlKey: boolean; altKey: boolean; metaKey: boolean },
): How {
  if (keys.shiftKey) return 'add';
  if (keys.altKey || keys.ctrlKey || keys.metaKey) return 'take';
  return chosen;
}
