/** Failures that the user has not dismissed yet. */

import { toFailure } from '../backend/failure';
import type { Failure } from '../backend/types';

const MOST = 3;

class Problems {
  list = $state.raw<{ id: number; failure: Failure }[]>([]);
  #next = 0;

  report(thrown: unknown): void {
    const failure = toFailure(thrown);
    const same = (other: Failure) => JSON.stringify(other) === JSON.stringify(failure);
    if (this.list.some((problem) => same(problem.failure))) return;
    this.list = [...this.list, { id: this.#next++, failure }].slice(-MOST);
  }

  dismiss(id: number): void {
    this.list = this.list.filter((problem) => problem.id !== id);
  }
}

export const problems = new Problems();
