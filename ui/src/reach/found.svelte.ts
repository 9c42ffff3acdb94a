/** Who was found to be within reach last, and what is under way. */

import { toFailure } from '../backend/failure';
import * as engine from '../backend/reach';
import type { Failure, Reach, ReachRequest } from '../backend/types';
import { following } from '../state/following';

/** Everything that belongs to one answer; replaced as a whole. */
export type Found = { key: string; request: ReachRequest; result: Reach };

let next = 0;

class ReachFound {
  shown = $state.raw<Found | null>(null);
  working = $state(false);
  failure = $state.raw<Failure | null>(null);
  /** What the picture of the last question is called. */
  key = $state('');
  #asked = '';
  #following = following<ReachRequest, Reach>(engine.reach, {
    answer: (result, request) => {
      this.failure = null;
      const text = JSON.stringify(request);
      this.shown = { key: text === this.#asked ? this.key : `support/${next++}`, request, result };
      this.#done(text);
    },
    failure: (error, request) => {
      this.failure = toFailure(error);
      this.shown = null;
      this.#done(JSON.stringify(request));
    },
  });

  #done(text: string): void {
    if (text !== this.#asked) return;
    this.working = false;
    // What failed may be asked again.
    if (this.failure) this.#asked = '';
  }

  /** Asks; a later question wins over an earlier one. */
  seek(request: ReachRequest): void {
    const asked = JSON.stringify(request);
    if (asked === this.#asked) return;
    this.#asked = asked;
    this.key = `support/${next++}`;
    this.working = true;
    if (this.shown?.request.level !== request.level) this.shown = null;
    this.#following.ask(request);
  }

  /** Forgets what is under way, e.g. when what is chosen cannot be asked. */
  forget(): void {
    this.#asked = '';
    this.working = false;
    this.failure = null;
    this.shown = null;
    this.#following.drop();
  }
}

export const reachFound = new ReachFound();
