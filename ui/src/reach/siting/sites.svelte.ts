/** Where the next sites should be: what is asked, the search under way, what it found. */

import { cancelJob } from '../../backend/client';
import { toFailure } from '../../backend/failure';
import * as engine from '../../backend/reach';
import type {
  Candidates,
  CurvePoint,
  Failure,
  SitingFloor,
  SitingObjective,
  SitingProgress,
  SitingRequest,
  SitingResult,
  Support,
} from '../../backend/types';
import { nextJob } from '../../jobs/job.svelte';
import { supportChoices } from '../choices.svelte';
import { pointLists } from '../points/lists.svelte';

export const OBJECTIVES = [
  'reach',
  'distance',
  'worst',
  'fewest',
] as const satisfies readonly SitingObjective[];
export const CANDIDATES = [
  'settlements',
  'postcodes',
  'list',
] as const satisfies readonly Candidates['kind'][];
export const FLOORS = ['none', 'sites', 'share'] as const;
export type Floor = (typeof FLOORS)[number];

export const MOST_SITES = 100;
export const LEAST_APART = 250;
export const MOST_APART = 20_000;
export const MOST_SECONDS = 600;
/** Seconds for the curve over the number of sites, which nobody waits for. */
const CURVE_SECONDS = 20;

/** Everything that belongs to one answer. */
export type Sited = { request: SitingRequest; result: SitingResult };

const DEFAULTS = {
  budget: null,
  floor: 'none',
  least: 1,
  seconds: 30,
  apart: 1_000,
} as const;

type Rules = { among: string; must: readonly string[]; mustNot: readonly string[] };
const NO_RULES: Rules = { among: '', must: [], mustNot: [] };

class Sites {
  choose = $state(3);
  objective = $state<SitingObjective>('reach');
  #from = $state<Candidates['kind']>('settlements');
  apart = $state<number>(DEFAULTS.apart);
  /** The number of the list of candidates. */
  list = $state<number | null>(null);
  budget = $state<number | null>(DEFAULTS.budget);
  floor = $state<Floor>(DEFAULTS.floor);
  least = $state<number>(DEFAULTS.least);
  seconds = $state<number>(DEFAULTS.seconds);
  /** Ids of candidates that are chosen in any case, and of those that are not, and among which candidates. */
  #rules = $state.raw<Rules>(NO_RULES);

  working = $state(false);
  stopping = $state(false);
  progress = $state.raw<SitingProgress | null>(null);
  /** The best sites so far of the search under way. */
  soFar = $state.raw<readonly Support[]>([]);
  failure = $state.raw<Failure | null>(null);
  found = $state.raw<Sited | null>(null);
  curve = $state.raw<readonly CurvePoint[] | null>(null);
  /** The site that is looked at. */
  current = $state<string | null>(null);
  #job = 0;
  #curveJob = 0;

  /** Among which candidates sites are sought: others have other ids. */
  #among = $derived(
    [this.#from, this.apart, this.list ?? '', supportChoices.within ?? 'wales'].join('/'),
  );
  must = $derived(this.#rules.among === this.#among ? this.#rules.must : []);
  mustNot = $derived(this.#rules.among === this.#among ? this.#rules.mustNot : []);

  get from(): Candidates['kind'] {
    return this.#from;
  }

  set from(kind: Candidates['kind']) {
    this.#from = kind;
  }

  clearRules(): void {
    this.#rules = NO_RULES;
  }

  candidates = $derived.by<Candidates | null>(() => {
    if (this.#from === 'settlements') return { kind: 'settlements' };
    if (this.#from === 'postcodes') return { kind: 'postcodes', apart_metres: this.apart };
    const list = pointLists.list?.find(({ id }) => id === this.list);
    return list ? { kind: 'list', sites: [...list.points] } : null;
  });

  #floor = $derived.by<SitingFloor | null>(() =>
    this.floor === 'none' ? null : { kind: this.floor, least: this.least },
  );

  /** What to ask the engine; null while something is missing. */
  request = $derived.by<SitingRequest | null>(() => {
    const { subjects } = supportChoices;
    const [people, ...groups] = subjects ?? [];
    if (!people || !this.candidates || !supportChoices.loaded) return null;
    return {
      people,
      groups,
      objective: this.objective,
      within_metres: supportChoices.metres,
      choose: this.objective === 'fewest' ? null : this.choose,
      supports: [...supportChoices.supports],
      candidates: this.candidates,
      must: [...this.must],
      must_not: [...this.mustNot],
      budget: this.budget,
      floor: this.#floor,
      within: supportChoices.within,
      travel: supportChoices.how,
      seconds: this.seconds,
    };
  });

  /** Whether the answer is to another question than the one that is written now. */
  outdated = $derived(
    this.found !== null && JSON.stringify(this.found.request) !== JSON.stringify(this.request),
  );

  changed = $derived(
    this.budget !== DEFAULTS.budget ||
      this.floor !== DEFAULTS.floor ||
      this.seconds !== DEFAULTS.seconds ||
      this.apart !== DEFAULTS.apart,
  );

  reset(): void {
    Object.assign(this, DEFAULTS);
  }

  /** Chooses a candidate in any case, rules it out, or leaves it free. */
  rule(id: string, rule: 'must' | 'must-not' | null): void {
    const without = (ids: readonly string[]): string[] => ids.filter((other) => other !== id);
    this.#rules = {
      among: this.#among,
      must: [...without(this.must), ...(rule === 'must' ? [id] : [])],
      mustNot: [...without(this.mustNot), ...(rule === 'must-not' ? [id] : [])],
    };
  }

  ruleOf(id: string): 'must' | 'must-not' | null {
    return this.must.includes(id) ? 'must' : this.mustNot.includes(id) ? 'must-not' : null;
  }

  /** Begins a search; answers whether it found anything. */
  async start(): Promise<boolean> {
    const { request } = this;
    if (this.working || !request) return false;
    const job = nextJob();
    this.#job = job;
    this.#dropCurve();
    this.working = true;
    this.stopping = false;
    this.failure = null;
    this.progress = null;
    this.soFar = [];
    this.current = null;
    try {
      const result = await engine.site(request, job, (progress) => {
        if (this.#job !== job) return;
        this.progress = progress;
        if (progress.chosen) this.soFar = progress.chosen;
      });
      if (this.#job !== job) return false;
      this.found = { request, result };
      return true;
    } catch (thrown) {
      if (this.#job !== job) return false;
      this.failure = toFailure(thrown);
      this.found = null;
      return false;
    } finally {
      if (this.#job === job) {
        this.working = false;
        this.soFar = [];
        this.#job = 0;
        this.#drawCurve();
      }
    }
  }

  #dropCurve(): void {
    if (this.#curveJob !== 0) void cancelJob(this.#curveJob).catch(() => undefined);
    this.#curveJob = 0;
    this.curve = null;
  }

  /** Works out how the answer changes with the number of sites, while the result is being read. */
  #drawCurve(): void {
    const { found } = this;
    if (!found || found.request.choose === null) return;
    const job = nextJob();
    this.#curveJob = job;
    const request = { ...found.request, seconds: Math.min(found.request.seconds, CURVE_SECONDS) };
    engine.siteCurve(request, job).then(
      (curve) => {
        if (this.#curveJob === job) this.curve = curve;
      },
      () => {
        // The result stands without it.
        if (this.#curveJob === job) this.curve = [];
      },
    );
  }

  /** Stops the search; what it found so far is the answer. */
  async stop(): Promise<void> {
    if (this.#job === 0 || this.stopping) return;
    this.stopping = true;
    await cancelJob(this.#job).catch((thrown: unknown) => (this.failure = toFailure(thrown)));
  }

  /** Forgets what was found, e.g. when the data have changed. */
  forget(): void {
    this.found = null;
    this.failure = null;
    this.current = null;
    this.#dropCurve();
  }
}

export const sites = new Sites();
