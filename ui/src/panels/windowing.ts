/** The rows of a long list that are worth having in the page. */
export interface RowWindow {
  /** First row drawn. */
  first: number;
  /** One past the last row drawn. */
  end: number;
}

/** Rows drawn beyond either edge, so that scrolling by a little shows no gap. */
const OVERSCAN = 8;

/** Which of `count` rows of `rowHeight` pixels are in sight, and a few more. */
export function rowWindow(
  count: number,
  scrollTop: number,
  viewHeight: number,
  rowHeight: number,
): RowWindow {
  const top = Math.max(0, Math.floor(scrollTop / rowHeight) - OVERSCAN);
  const bottom = Math.ceil((scrollTop + viewHeight) / rowHeight) + OVERSCAN;
  const end = Math.max(0, Math.min(count, bottom));
  return { first: Math.min(top, Math.max(0, end - 1)), end };
}

/**
 * The scroll position that brings a row into sight with the least movement.
 *
 * `viewHeight` is the height left for rows, without a header that stays at the top.
 */
export function scrollToShow(
  row: number,
  scrollTop: number,
  viewHeight: number,
  rowHeight: number,
): number {
  const top = row * rowHeight;
  if (top < scrollTop) return top;
  if (top + rowHeight > scrollTop + viewHeight) return Math.max(0, top + rowHeight - viewHeight);
  return scrollTop;
}

/** The row that a key leads to from `row`; nothing when the key does not move. */
export function rowAfterKey(
  key: string,
  row: number,
  count: number,
  pageRows: number,
): number | undefined {
  const last = count - 1;
  if (last < 0) return undefined;
  const page = Math.max(1, pageRows);
  const target: Record<string, number> = {
    ArrowUp: row - 1,
    ArrowDown: row + 1,
    PageUp: row - page,
    PageDown: row + page,
    Home: 0,
    End: last,
  };
  const wanted = target[key];
  return wanted === undefined ? undefined : Math.max(0, Math.min(last, wanted));
}
