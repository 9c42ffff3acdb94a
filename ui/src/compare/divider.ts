/** Where the divider goes; percentages of the width. */

/** One step of an arrow key, and of a page key. */
const STEP = 2;
const PAGE = 10;

function within(value: number): number {
  return Math.min(100, Math.max(0, Math.round(value)));
}

/** The place after a key; nothing for keys that do not move it. */
export function dividerAfterKey(key: string, value: number): number | undefined {
  switch (key) {
    case 'ArrowLeft':
    case 'ArrowDown':
      return within(value - STEP);
    case 'ArrowRight':
    case 'ArrowUp':
      return within(value + STEP);
    case 'PageDown':
      return within(value - PAGE);
    case 'PageUp':
      return within(value + PAGE);
    case 'Home':
      return 0;
    case 'End':
      return 100;
    default:
      return undefined;
  }
}

/** The place under a pointer at `x` over a map from `left`, `width` pixels wide. */
export function dividerAt(x: number, left: number, width: number): number {
  return width > 0 ? within(((x - left) / width) * 100) : 0;
}
