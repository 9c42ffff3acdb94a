/** The hotspots that were found last, and what is under way. */

import type { Failure, HotspotRequest, Hotspots, Subject } from '../backend/types';
import * as engine from '../backend/client';
import { toFailure } from '../backend/failure';
import { following } from '../state/following';
import { subjectKey, subjectWorse, type Worse } from '../subject/subject';

/** Everything that belongs to one answer; replaced as a whole. */
export type Found = {
  key: string;
  request: HotspotRequest;
  subject: Subject;
  second: Subject | null;
  /** Which end of the subject's values is the worse one. */
  worse: Worse;
  /** The confidence asked for, in per cent. */
  percent: number;
  result: Hotspots;
};

/** Names a question by all that it depends on. */
export function requestKey(request: HotspotRequest): string {
  const { subject, second, level, within, bridge } = request;
  const what = second ? `${subjectKey(subject)}+${subjectKey(second)}` : subjectKey(subject);
  const how = [
    request.statistic,
    request.weights,
    request.style,
    request.alpha,
    request.correction,
    request.permutations,
    request.seed,
    request.threshold ?? 'no-threshold',
    bridge ? 'bridged' : 'as-is',
  ].join('/');
  return `hotspots/${what}/${level}/${how}/${within ?? 'wales'}`;
}

class HotspotsFound {
  shown = $state.raw<Found | null>(null);
  working = $state(false);
  /** Why the last question has no answer. */
  failure = $state.raw<Failure | null>(null);
  #asked = '';
  #following = following<HotspotRequest, Hotspots>(engine.hotspots, {
    answer: (result, request) => {
      this.failure = null;
      this.shown = {
        key: requestKey(request),
        request,
        subject: request.subject,
        second: request.second,
        worse: subjectWorse(request.subject),
        percent: Math.round(100 * (1 - request.alpha)),
        result,
      };
      this.#done(request);
    },
    failure: (error, request) => {
      this.failure = toFailure(error);
      this.shown = null;
      this.#done(request);
    },
  });

  /** What is under way is done, unless something else was asked meanwhile. */
  #done(request: HotspotRequest): void {
    if (JSON.stringify(request) !== this.#asked) return;
    this.working = false;
    // What failed may be asked again.
    if (this.failure) this.#asked = '';
  }

  /** Seeks hotspots; a later question wins over an earlier one. */
  seek(request: HotspotRequest): void {
    const asked = JSON.stringify(request);
    if (asked === this.#asked) return;
    this.#asked = asked;
    this.working = true;
    // What was found at another level is not shown for this one.
    if (this.shown?.request.level !== request.level) this.shown = null;
    this.#following.ask(request);
  }

  /** Forgets what is under way, e.g. when what is chosen cannot be asked. */
  forget(): void {
    this.#asked = '';
    this.working = false;
    this.failure = null;
    this.shown = null;
    this.failure = null;
    this.#following.drop();
  }
}

export const hotspotsFound = new HotspotsFound();
