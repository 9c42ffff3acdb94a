/** How large everything in the window is: by the settings, and by key as in a browser. */

import * as engine from '../backend/client';
import { announcer } from './announcer.svelte';
import { t } from './language.svelte';
import { layout, nextSize, USUAL } from './layout.svelte';
import { problems } from './problems.svelte';

/** Takes a size, and says so. */
export function resize(percent: number): void {
  layout.zoom = percent;
  announcer.say(t('access-size-shown', { percent }));
}

/** Whether a key changes the size; then it has. */
export function sizedByKey(event: KeyboardEvent): boolean {
  if (!(event.ctrlKey || event.metaKey) || event.altKey) return false;
  switch (event.key) {
    case '+':
    case '=':
      resize(nextSize(layout.zoom, 1));
      return true;
    case '-':
    case '_':
      resize(nextSize(layout.zoom, -1));
      return true;
    case '0':
      resize(USUAL.zoom);
      return true;
    default:
      return false;
  }
}

/** Shows the window at the size chosen. Call inside an effect root. */
export function keepSize(): void {
  let shown = USUAL.zoom;
  $effect(() => {
    const { zoom } = layout;
    if (zoom === shown) return;
    shown = zoom;
    engine.zoomWindow(zoom).catch((failure: unknown) => problems.report(failure));
  });
}
