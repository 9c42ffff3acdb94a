/** The scene of the index mode. */

import { t } from '../state/language.svelte';
import type { Scene } from '../state/scene.svelte';

export const indexScene: Scene = {
  get key() {
    return 'index';
  },
  get title() {
    return t('mode-index');
  },
  get painting() {
    return null;
  },
  describe() {
    return { value: '', note: '' };
  },
};
