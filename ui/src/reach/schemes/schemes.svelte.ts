/** Where schemes that subsidise connections should begin: what is asked, what was found. */

import { toFailure } from '../../backend/failure';
import * as engine from '../../backend/reach';
import type {
  Below,
  Failure,
  Interventions,
  InterventionsRequest,
  RankBy,
} from '../../backend/types';
import { choice } from '../../state/choice.svelte';
import { following } from '../../state/following';
import { supportChoices } from '../choices.svelte';

export const BELOW = ['30', '10', 'uso'] as const satisfies readonly Below[];

/** The groups that areas can be ranked by: the priority groups, whose numbers stand beside the premises. */
export const GROUPS = ['older_65', 'disabled', 'unemployed', 'inactive', 'social_housing'] as const;

export const LEAST_COST = 1;
export const MOST_MONEY = 1_000_000_000_000;

/** What areas are ranked by, as the value of a choice. */
export type RankKey = 'premises' | 'share' | (typeof GROUPS)[number];

class Schemes {
  below = $state<Below>('30');
  cost = $state(1_000);
  budget = $state<number | null>(null);
  rank = $state<RankKey>('premises');
  found = $state.raw<Interventions | null>(null);
  failure = $state.raw<Failure | null>(null);
  working = $state(false);
  #asked = '';
  #following = following<InterventionsRequest, Interventions>(engine.interventions, {
    answer: (found, request) => {
      this.found = found;
      this.failure = null;
      this.#done(request);
    },
    failure: (thrown, request) => {
      this.found = null;
      this.failure = toFailure(thrown);
      this.#done(request);
      this.#asked = '';
    },
  });

  request = $derived.by<InterventionsRequest>(() => {
    const { rank } = this;
    const rank_by: RankBy =
      rank === 'premises' || rank === 'share' ? { kind: rank } : { kind: 'group', measure: rank };
    return {
      below: this.below,
      // The finest that has counts, unless the user wants a level.
      level: choice.levelMode === 'auto' ? null : choice.levelMode,
      within: supportChoices.within,
      cost_per_premises: this.cost,
      budget: this.budget,
      rank_by,
      groups: [],
    };
  });

  /** Areas that the money connects, wholly or in part; all without a budget. */
  chosen = $derived(
    this.found?.rows.filter(({ connected }) => connected === null || connected > 0) ?? [],
  );

  #done(request: InterventionsRequest): void {
    if (JSON.stringify(request) === this.#asked) this.working = false;
  }

  seek(request: InterventionsRequest): void {
    const asked = JSON.stringify(request);
    if (asked === this.#asked) return;
    this.#asked = asked;
    this.working = true;
    this.#following.ask(request);
  }

  forget(): void {
    this.#asked = '';
    this.found = null;
    this.failure = null;
    this.working = false;
    this.#following.drop();
  }
}

export const schemes = new Schemes();
