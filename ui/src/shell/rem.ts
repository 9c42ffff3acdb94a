/** Pixels of a rem: as large as the user reads text. */
export function pixelsOfRem(): number {
  const size = Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
  return Number.isFinite(size) && size > 0 ? size : 16;
}
