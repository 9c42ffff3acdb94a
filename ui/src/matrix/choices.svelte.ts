/** Which two measures or indexes are set against each other. */

import type { Level, Subject } from '../backend/types';
import { areaLists } from '../state/areas.svelte';
import { choice } from '../state/choice.svelte';
import { findSubject, subjectLevels, type SubjectKey } from '../subject/subject';
import type { Cell } from './cells';

export type MatrixQuestion = { x: Subject; y: Subject; level: Level; within: string | null };

class MatrixChoices {
  x = $state<SubjectKey>('recipe:connectivity');
  y = $state<SubjectKey>('recipe:need');
  /** Whether thirds are of the authority looked into instead of Wales. */
  inside = $state(false);
  /** The group that the map shows alone; all if null. */
  cell = $state<Cell | null>(null);

  /** The levels at which both have values. */
  levels = $derived.by(() => {
    const [x, y] = [findSubject(this.x), findSubject(this.y)];
    if (!x || !y) return [];
    const others = subjectLevels(y);
    return subjectLevels(x).filter((level) => others.includes(level));
  });

  /** What to ask the engine; null while something is missing. */
  question = $derived.by<MatrixQuestion | null>(() => {
    const [x, y] = [findSubject(this.x), findSubject(this.y)];
    if (!x || !y || !this.levels.includes(choice.level)) return null;
    const scope = this.inside && choice.level !== 'authority' ? choice.scope : null;
    const within = scope === null ? null : (areaLists.get('authority')?.codes[scope] ?? null);
    return { x, y, level: choice.level, within };
  });

  swap(): void {
    [this.x, this.y] = [this.y, this.x];
    if (this.cell !== null) this.cell = 3 * (this.cell % 3) + Math.floor(this.cell / 3);
  }
}

export const matrixChoices = new MatrixChoices();
