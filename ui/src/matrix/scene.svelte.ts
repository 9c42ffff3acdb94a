/** The scene of the matrix mode. */

import { t } from '../state/language.svelte';
import type { Scene } from '../state/scene.svelte';

export const matrixScene: Scene = {
  get key() {
    return 'matrix';
  },
  get title() {
    return t('mode-matrix');
  },
  get painting() {
    return null;
  },
  describe() {
    return { value: '', note: '' };
  },
};
