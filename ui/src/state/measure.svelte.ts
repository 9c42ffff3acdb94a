/** The scene of one measure. */

import { STATES } from '../backend/types';
import { choice } from './choice.svelte';
import { figures } from './figures.svelte';
import { say, showValue, t } from './language.svelte';
import { picture } from './picture.svelte';
import type { Scene } from './scene.svelte';
import { session } from './session.svelte';

export const measureScene: Scene = {
  get key() {
    return choice.measure;
  },
  get title() {
    return say(session.label(choice.measure));
  },
  get painting() {
    return picture.painting;
  },
  describe(position) {
    const shown = figures.shown?.level === choice.level ? figures.shown : null;
    const state = STATES[shown?.values.state[position] ?? 2] ?? 'unavailable';
    const value = shown?.values.value[position];
    const known = value !== undefined && Number.isFinite(value);
    let text = '';
    if (shown && known) {
      text =
        shown.measure.unit === 'category'
          ? t(value > 0.5 ? 'legend-mentioned' : 'legend-not-mentioned')
          : showValue(shown.measure.unit, value);
    }
    return {
      value: text,
      note: shown && (state !== 'published' || !known) ? t(`state-${state}`) : '',
    };
  },
};
