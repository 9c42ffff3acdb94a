/** Which parts of the window are shown, how wide they are, and how large everything is. */

import { tick } from 'svelte';
import type { LayoutSettings } from '../backend/types';

/** The sizes offered, in percent. */
export const SIZES: readonly number[] = [75, 100, 110, 125, 150, 175, 200, 250, 300, 400];

/** How wide the parts beside the map may be, in rem. */
export const WIDTHS = {
  left: { least: 15, most: 32, usual: 20.5 },
  right: { least: 18, most: 48, usual: 25 },
} as const;

export type Side = keyof typeof WIDTHS;

export const USUAL: LayoutSettings = {
  zoom: 100,
  contrast: false,
  left: true,
  right: true,
  left_width: WIDTHS.left.usual,
  right_width: WIDTHS.right.usual,
};

/** A width that a part may have, to half a rem. */
export function allowedWidth(side: Side, width: number): number {
  const { least, most } = WIDTHS[side];
  return Math.min(most, Math.max(least, Math.round(width * 2) / 2));
}

/** The size offered next to a size: the next larger one for 1, the next smaller one for -1. */
export function nextSize(size: number, way: 1 | -1): number {
  const found =
    way === 1
      ? SIZES.find((offered) => offered > size)
      : SIZES.findLast((offered) => offered < size);
  return found ?? size;
}

class Layout {
  /** Percent. */
  zoom = $state(USUAL.zoom);
  left = $state(USUAL.left);
  right = $state(USUAL.right);
  widths = $state<Record<Side, number>>({ left: USUAL.left_width, right: USUAL.right_width });

  setWidth(side: Side, width: number): void {
    this.widths[side] = allowedWidth(side, width);
  }

  /** Shows what was found, and puts the focus there: what had it may be gone, or elsewhere. */
  async goToFindings(): Promise<void> {
    this.right = true;
    await tick();
    document.getElementById('panel')?.focus();
  }
}

export const layout = new Layout();
