/** Keeps in sight what was seen when the map becomes half as wide, and goes back when it has its room again. */

import { tick, untrack } from 'svelte';
import { WALES } from '../map/grid';
import { compare } from './compare.svelte';
import { common, farther } from './room';

/** To be called once, while the maps are mounted; `canvas` is what the first map fills. */
export function followRoom(canvas: () => HTMLElement | undefined): void {
  /** How much farther away the map went when it got smaller. */
  let back = 1;
  let before = compare.kind;
  // Before the page changes, while the map still has the size that it had.
  $effect.pre(() => {
    const { kind } = compare;
    untrack(() => {
      const [was, is] = [before === 'side', kind === 'side'];
      before = kind;
      const sight = compare.first?.sight;
      const resolution = sight?.getResolution();
      if (was === is || !sight || resolution === undefined) return;
      if (was) {
        sight.setResolution(sight.getConstrainedResolution(resolution / back) ?? resolution);
        back = 1;
        return;
      }
      const at = canvas();
      if (!at) return;
      const size = [at.clientWidth, at.clientHeight];
      const seen = common(sight.calculateExtent(size), WALES);
      void tick().then(() => {
        back = farther(seen, resolution, [at.clientWidth, at.clientHeight]);
        sight.setResolution(resolution * back);
      });
    });
  });
}
