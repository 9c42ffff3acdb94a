/** The values and classes of the measure and level shown. */

import * as engine from '../backend/client';
import { toFailure } from '../backend/failure';
import type {
  Classification,
  ClassifyRequest,
  Failure,
  Level,
  MeasureInfo,
  Values,
} from '../backend/types';
import { areaLists } from './areas.svelte';
import { choice } from './choice.svelte';
import { session } from './session.svelte';
import { sharedClasses } from './shared-classes.svelte';

/** Everything that belongs to one measure at one level; replaced as a whole. */
export type Shown = {
  measure: MeasureInfo;
  level: Level;
  values: Values;
  /** None for a category measure, where nothing is published, or where classifying failed. */
  classification: Classification | null;
  /** Why there is no classification. */
  failure: Failure | null;
};

/** Measures kept at hand; 1,917 areas take 48 kB. */
const KEPT = 64;

const UNAVAILABLE = 2;

/** Values of a measure that a level does not have. */
export function noValues(length: number): Values {
  const empty = () => new Float64Array(length).fill(NaN);
  return {
    value: empty(),
    numerator: empty(),
    denominator: empty(),
    state: new Uint8Array(length).fill(UNAVAILABLE),
  };
}

class Figures {
  shown = $state.raw<Shown | null>(null);
  #values = new Map<string, Promise<Values>>();
  #classifications = new Map<string, Promise<Classification>>();
  #asked = 0;

  /** The values of a measure at a level, from the engine or from memory. */
  values(measure: string, level: Level): Promise<Values> {
    return keep(this.#values, `${measure}/${level}`, () => engine.values(measure, level));
  }

  classification(request: ClassifyRequest): Promise<Classification> {
    return keep(this.#classifications, JSON.stringify(request), () => engine.classify(request));
  }

  /** Forgets what is at hand, e.g. after an import; what is shown stays until it is asked for again. */
  forget(): void {
    this.#values.clear();
    this.#classifications.clear();
  }

  /** Shows a measure at a level; a later call wins over an earlier one that is still on its way. */
  async show(measure: MeasureInfo, level: Level, request: ClassifyRequest | null): Promise<void> {
    const asked = ++this.#asked;
    const length = session.info?.levels.find((info) => info.level === level)?.count ?? 0;
    const available = measure.levels.includes(level);
    let failure: Failure | null = null;
    const [values, classification] = await Promise.all([
      available ? this.values(measure.id, level) : noValues(length),
      available && request
        ? this.classification(request).catch((thrown: unknown) => {
            failure = toFailure(thrown);
            return null;
          })
        : null,
    ]);
    if (asked === this.#asked) this.shown = { measure, level, values, classification, failure };
  }
}

function keep<T>(cache: Map<string, Promise<T>>, key: string, load: () => Promise<T>): Promise<T> {
  let found = cache.get(key);
  if (!found) {
    found = load();
    found.catch(() => cache.delete(key));
    if (cache.size >= KEPT) {
      const oldest = cache.keys().next();
      if (!oldest.done) cache.delete(oldest.value);
    }
    cache.set(key, found);
  }
  return found;
}

export const figures = new Figures();

/** Methods that would cut the ten deciles into classes of unlike width. */
const EVEN: readonly string[] = ['quantile', 'equal-interval'];

/** Bounds that share the ten deciles out as evenly as whole numbers go. */
export function decileBreaks(classes: number): number[] {
  return Array.from({ length: classes - 1 }, (_, index) =>
    Math.round(((index + 1) * 10) / classes),
  );
}

/**
 * What to ask the engine for, as the user chose it: the classes of a measure at a level, of a part of Wales if
 * `scoped` and chosen; nothing for a category measure.
 */
export function ownRequest(
  measure: MeasureInfo,
  level: Level,
  scoped = true,
): ClassifyRequest | null {
  if (measure.unit === 'category') return null;
  const deciles = measure.unit === 'decile' && EVEN.includes(choice.method);
  const own = deciles ? decileBreaks(choice.classes) : choice.breaks[measure.id];
  const manual = deciles || choice.method === 'manual';
  const scope = scoped && choice.classifyScope && level !== 'authority' ? choice.scope : null;
  return {
    measure: measure.id,
    level,
    within: scope === null ? null : (areaLists.get('authority')?.codes[scope] ?? null),
    // Without breaks of one's own yet, quantiles are a start to edit from.
    method: manual ? (own ? 'manual' : 'quantile') : choice.method,
    classes: manual && own ? own.length + 1 : choice.classes,
    breaks: manual && own ? own : null,
  };
}

/** The same where two maps may share their classes. */
export function requestFor(measure: MeasureInfo, level: Level): ClassifyRequest | null {
  const request = ownRequest(measure, level);
  const shared = sharedClasses.of(measure.id, level);
  if (!request || !shared) return request;
  return { ...request, method: 'manual', classes: shared.length, breaks: [...shared] };
}

/** The classes of what the map shows. */
export function classifyRequest(): ClassifyRequest | null {
  return choice.info ? requestFor(choice.info, choice.level) : null;
}

/** Asks for the first picture's values and classes while the page is still being built. */
export function prefetch(): void {
  const { info, level } = choice;
  if (!info?.levels.includes(level)) return;
  // A failure is reported by whoever shows the values.
  figures.values(info.id, level).catch(() => undefined);
  const request = classifyRequest();
  if (request) figures.classification(request).catch(() => undefined);
}
