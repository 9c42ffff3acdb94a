/** The matrix worked out last, with the values behind it. */

import type { Failure, Matrix } from '../backend/types';
import * as engine from '../backend/client';
import { toFailure } from '../backend/failure';
import { following } from '../state/following';
import { subjectKey, subjectValues, subjectWorse, type Worse } from '../subject/subject';
import { cellsOf, type Cell } from './cells';
import type { MatrixQuestion } from './choices.svelte';

/** Everything that belongs to one answer; replaced as a whole. */
export type MatrixFound = {
  key: string;
  question: MatrixQuestion;
  matrix: Matrix;
  /** Values of both, one an area; NaN where there is none. */
  x: Float64Array;
  y: Float64Array;
  worse: { x: Worse; y: Worse };
  cells: (Cell | null)[];
};

/** Names a question by all that it depends on. */
export function questionKey({ x, y, level, within }: MatrixQuestion): string {
  return `matrix/${subjectKey(x)}/${subjectKey(y)}/${level}/${within ?? 'wales'}`;
}

async function work(question: MatrixQuestion): Promise<MatrixFound> {
  const { level, within } = question;
  const [matrix, x, y] = await Promise.all([
    engine.matrix(question.x, question.y, level, within),
    subjectValues(question.x, level),
    subjectValues(question.y, level),
  ]);
  const worse = { x: subjectWorse(question.x), y: subjectWorse(question.y) };
  const cells = cellsOf(matrix, worse.x, worse.y);
  return { key: questionKey(question), question, matrix, x, y, worse, cells };
}

class MatrixState {
  shown = $state.raw<MatrixFound | null>(null);
  working = $state(false);
  failure = $state.raw<Failure | null>(null);
  #asked = '';
  #following = following(work, {
    answer: (found, question) => {
      this.failure = null;
      this.shown = found;
      this.#done(question);
    },
    failure: (error, question) => {
      this.failure = toFailure(error);
      this.shown = null;
      this.#done(question);
    },
  });

  /** What is under way is done, unless something else was asked meanwhile. */
  #done(question: MatrixQuestion): void {
    if (JSON.stringify(question) !== this.#asked) return;
    this.working = false;
    // What failed may be asked again.
    if (this.failure) this.#asked = '';
  }

  /** Works a matrix out; a later question wins over an earlier one. */
  seek(question: MatrixQuestion): void {
    const asked = JSON.stringify(question);
    if (asked === this.#asked) return;
    this.#asked = asked;
    this.working = true;
    // What was found at another level is not shown for this one.
    if (this.shown?.question.level !== question.level) this.shown = null;
    this.#following.ask(question);
  }

  forget(): void {
    this.#asked = '';
    this.working = false;
    this.failure = null;
    this.shown = null;
    this.failure = null;
    this.#following.drop();
  }
}

export const matrixFound = new MatrixState();
