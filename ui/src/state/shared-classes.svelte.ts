/** Classes that two maps beside each other share, so that a colour means the same on both. */

import type { Level } from '../backend/types';

export type SharedBreaks = {
  measures: readonly [string, string];
  level: Level;
  /** Upper bounds; no value of either measure is above the last. */
  breaks: readonly number[];
};

class SharedClassesState {
  /** What the engine made of both; null while every map has classes of its own. */
  current = $state.raw<SharedBreaks | null>(null);

  /** The bounds that a measure shares at a level. */
  of(measure: string, level: Level): readonly number[] | null {
    const { current } = this;
    return current?.level === level && current.measures.includes(measure) ? current.breaks : null;
  }
}

export const sharedClasses = new SharedClassesState();
