/** The scene of the hotspots mode. */

import { t } from '../state/language.svelte';
import type { Scene } from '../state/scene.svelte';

export const hotspotScene: Scene = {
  get key() {
    return 'hotspots';
  },
  get title() {
    return t('mode-hotspots');
  },
  get painting() {
    return null;
  },
  describe() {
    return { value: '', note: '' };
  },
};
