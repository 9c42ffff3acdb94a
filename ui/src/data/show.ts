/** How imported figures come on the map. */

import type { Level, LevelMode, MeasureInfo } from '../backend/types';
import { announcer } from '../state/announcer.svelte';
import { choice } from '../state/choice.svelte';
import { say, t } from '../state/language.svelte';
import { session } from '../state/session.svelte';
import { closeToMap } from './open';

/** From the smallest areas that can be drawn to the largest. */
const FINEST_FIRST: readonly Level[] = ['lsoa', 'msoa', 'ward', 'authority'];

/** The smallest areas that have figures and can be drawn; as the view has it where there are none. */
export function shownLevel(levels: readonly Level[], drawn: readonly Level[]): LevelMode {
  return FINEST_FIRST.find((level) => levels.includes(level) && drawn.includes(level)) ?? 'auto';
}

/** Goes to the map, which shows a measure at the smallest areas that have it. */
export function showOnMap(measure: MeasureInfo): void {
  choice.mode = 'measure';
  choice.measure = measure.id;
  choice.levelMode = shownLevel(measure.levels, session.mapLevels);
  if (choice.panel === 'result') choice.panel = 'details';
  closeToMap();
  announcer.say(t('shell-measure-shown', { measure: say(measure.label) }));
}
