/** What hotspots are sought of, and how. */

import type { Correction, HotspotRequest, Statistic } from '../backend/types';
import { areaLists } from '../state/areas.svelte';
import { choice } from '../state/choice.svelte';
import { findSubject, shareMeasures, subjectLevels, type SubjectKey } from '../subject/subject';

/** What can be asked; the bivariate kind is local Moran with a second subject. */
export const KINDS = ['gi-star', 'local-moran', 'local-geary', 'bivariate'] as const;
export type Kind = (typeof KINDS)[number];

/** Who counts as a neighbour. */
export const NEIGHBOURHOODS = ['queen', 'rook', 'knn', 'band'] as const;
export type Neighbourhood = (typeof NEIGHBOURHOODS)[number];

/** Shares of error that one is ready to accept, the confidence in per cent with each. */
export const CONFIDENCES = [
  { alpha: 0.1, percent: 90 },
  { alpha: 0.05, percent: 95 },
  { alpha: 0.01, percent: 99 },
] as const;

export const CORRECTIONS = ['fdr', 'none', 'bonferroni'] as const satisfies readonly Correction[];
export const PERMUTATIONS = [999, 9_999, 99_999] as const;

export const FEWEST_NEAREST = 1;
export const MOST_NEAREST = 50;
export const LEAST_METRES = 100;
export const MOST_METRES = 200_000;

/** The same question gets the same answer. */
const SEED = 20_250_701;

const DEFAULTS = {
  neighbourhood: 'queen',
  nearest: 8,
  metres: 5_000,
  correction: 'fdr',
  permutations: 99_999,
  bridge: true,
} as const;

class HotspotChoices {
  subject = $state<SubjectKey>('recipe:need-connectivity');
  /** What surrounds the subject, for the bivariate kind. */
  second = $state<SubjectKey>('recipe:connectivity');
  #kind = $state<Kind>('gi-star');
  alpha = $state<number>(0.05);
  neighbourhood = $state<Neighbourhood>(DEFAULTS.neighbourhood);
  nearest = $state<number>(DEFAULTS.nearest);
  metres = $state<number>(DEFAULTS.metres);
  correction = $state<Correction>(DEFAULTS.correction);
  permutations = $state<number>(DEFAULTS.permutations);
  bridge = $state<boolean>(DEFAULTS.bridge);
  /** Whether the authority looked into is compared with itself instead of with Wales. */
  inside = $state(false);

  get kind(): Kind {
    return this.#kind;
  }

  /** Need surrounded by connectivity comes first: an index of both cannot be set against a part of itself. */
  set kind(kind: Kind) {
    if (kind === 'bivariate' && this.subject === 'recipe:need-connectivity') {
      this.subject = 'recipe:need';
      this.second = 'recipe:connectivity';
    }
    this.#kind = kind;
  }

  /** Whether a subject is surrounded by what it is made of itself. */
  circular = $derived.by(() => {
    if (this.#kind !== 'bivariate') return false;
    const [subject, second] = [findSubject(this.subject), findSubject(this.second)];
    return subject !== null && second !== null && shareMeasures(subject, second);
  });

  /** As the engine names it. */
  weights = $derived.by<string>(() => {
    if (this.neighbourhood === 'knn') return `knn:${this.nearest}`;
    if (this.neighbourhood === 'band') return `band:${this.metres}`;
    return this.neighbourhood;
  });
  percent = $derived(CONFIDENCES.find(({ alpha }) => alpha === this.alpha)?.percent ?? 95);

  /** The levels at which all that is chosen has values. */
  levels = $derived.by(() => {
    const subject = findSubject(this.subject);
    if (!subject) return [];
    const levels = subjectLevels(subject);
    if (this.kind !== 'bivariate') return levels;
    const second = findSubject(this.second);
    const others = second ? subjectLevels(second) : [];
    return levels.filter((level) => others.includes(level));
  });

  /** The code of the authority that the search keeps to; the whole of Wales if null. */
  within = $derived.by<string | null>(() => {
    if (!this.inside || choice.scope === null || choice.level === 'authority') return null;
    return areaLists.get('authority')?.codes[choice.scope] ?? null;
  });

  /** What to ask the engine; null while something is missing. */
  request = $derived.by<HotspotRequest | null>(() => {
    const subject = findSubject(this.subject);
    const second = this.kind === 'bivariate' ? findSubject(this.second) : null;
    if (!subject || (this.kind === 'bivariate' && !second)) return null;
    if (!this.levels.includes(choice.level)) return null;
    const statistic: Statistic = this.kind === 'bivariate' ? 'local-moran' : this.kind;
    return {
      subject,
      second,
      level: choice.level,
      within: this.within,
      statistic,
      weights: this.weights,
      style: 'row',
      permutations: this.permutations,
      seed: SEED,
      alpha: this.alpha,
      correction: this.correction,
      bridge: this.bridge,
      threshold: null,
    };
  });

  /** Whether an advanced setting differs from what it is at first. */
  changed = $derived(
    this.neighbourhood !== DEFAULTS.neighbourhood ||
      this.correction !== DEFAULTS.correction ||
      this.permutations !== DEFAULTS.permutations ||
      this.bridge !== DEFAULTS.bridge ||
      this.inside,
  );

  /** Back to the settings that suit most questions; what is sought stays. */
  reset(): void {
    Object.assign(this, DEFAULTS, { inside: false });
  }
}

export const hotspotChoices = new HotspotChoices();
