/** The priority index as it is shown: the recipe being tried, what the engine says of it, how sure that is. */

import * as engine from '../backend/client';
import { toFailure } from '../backend/failure';
import type { Certainty, Scores } from '../backend/scores';
import type {
  Failure,
  IndexArea,
  IndexNotes,
  IndexRequest,
  Level,
  MeasureInfo,
  Recipe,
} from '../backend/types';
import { choice } from '../state/choice.svelte';
import { following } from '../state/following';
import { recipes } from '../state/recipes.svelte';
import { selection } from '../state/selection.svelte';
import { session } from '../state/session.svelte';
import { countsAt, levelsOf, measuresOf, sameRecipe } from './draft';

/** The recipe that the mode begins with. */
const FIRST = 'need-connectivity';

/** Runs of the simulation, and its seed: the same recipe gives the same answer on every machine. */
export const RUNS = 10_000;
export const SEED = 1;
/** Base samples of the analysis of what drives a rank; each costs a run a factor and two more. */
export const DRIVER_RUNS = 1_024;

export const VIEWS = ['rank', 'certainty'] as const;
export type View = (typeof VIEWS)[number];

/** A question to the engine with the number it was asked under. */
export type Asked = { number: number; key: string; request: IndexRequest };

/** A measure of the catalogue. */
export function findMeasure(id: string): MeasureInfo | undefined {
  return session.measure(id);
}

class Priority {
  /** The recipe as it was chosen, before any change. */
  base = $state.raw<Recipe | null>(null);
  /** The recipe with the user's changes. */
  draft = $state.raw<Recipe | null>(null);
  view = $state<View>('rank');
  /** The areas that `selection` as reference stands for: taken when it was chosen, so that picking areas changes nothing. */
  picked = $state.raw<{ level: Level; positions: number[] } | null>(null);

  edited = $derived(
    this.base !== null && this.draft !== null && !sameRecipe(this.base, this.draft),
  );
  own = $derived(this.base !== null && (recipes.find(this.base.id)?.own ?? false));

  /** The levels at which the recipe can be worked out. */
  levels = $derived.by<readonly Level[]>(() => {
    const { draft, picked } = this;
    if (!draft) return [];
    const levels = levelsOf(draft, session.mapLevels, findMeasure);
    return draft.reference === 'selection' && picked
      ? levels.filter((level) => level === picked.level)
      : levels;
  });

  /** What to ask the engine for; nothing where the recipe has no figures at the level shown. */
  request = $derived.by<IndexRequest | null>(() => {
    const { draft, picked } = this;
    const { level } = choice;
    if (!draft || !this.levels.includes(level)) return null;
    return {
      recipe: draft,
      level,
      selection: draft.reference === 'selection' ? (picked?.positions ?? []) : null,
    };
  });

  /** Whether a single measure counts at the level shown, so that weights and methods have nothing to say. */
  single = $derived.by(() => {
    const { draft } = this;
    if (!draft) return false;
    return measuresOf(draft).filter((one) => countsAt(one, choice.level, findMeasure)).length === 1;
  });

  /** How many questions there have been; the latest is what the map should show. */
  asked = $state(0);
  scores = $state.raw<(Asked & { scores: Scores }) | null>(null);
  notes = $state.raw<(Asked & { notes: IndexNotes }) | null>(null);
  certainty = $state.raw<(Asked & { certainty: Certainty }) | null>(null);
  area = $state.raw<(Asked & { position: number; area: IndexArea }) | null>(null);
  /** Why the recipe as it stands cannot be worked out. */
  failure = $state.raw<Failure | null>(null);
  /** What went wrong with what is asked beside the scores. */
  aside = $state.raw<Failure | null>(null);

  /** Whether there is no index at the level shown, and none on its way. */
  barred = $derived(this.draft !== null && (this.request === null || this.failure !== null));

  /** Whether the certainty belongs to what is shown. */
  sure = $derived(
    this.scores !== null && this.certainty !== null && this.certainty.key === this.scores.key,
  );
  /** Whether the scores are those of the recipe, the level and the selection as they are. */
  current = $derived(this.scores !== null && this.scores.number === this.asked);

  #scores = following((asked: Asked) => engine.index(asked.request), {
    answer: (scores, asked) => {
      this.scores = { ...asked, scores };
      if (asked.number === this.asked) this.failure = this.aside = null;
    },
    failure: (thrown, asked) => {
      if (asked.number !== this.asked) return;
      this.failure = toFailure(thrown);
      this.scores = null;
    },
  });
  #notes = following((asked: Asked) => engine.indexNotes(asked.request), {
    answer: (notes, asked) => (this.notes = { ...asked, notes }),
    failure: (thrown, asked) => this.#failed(thrown, asked),
  });
  #certainty = following((asked: Asked) => engine.indexCertainty(asked.request, RUNS, SEED), {
    answer: (certainty, asked) => (this.certainty = { ...asked, certainty }),
    failure: (thrown, asked) => this.#failed(thrown, asked),
  });
  #area = following(
    (asked: Asked & { position: number }) => engine.indexArea(asked.request, asked.position),
    {
      answer: (area, asked) => (this.area = { ...asked, area }),
      failure: (thrown, asked) => this.#failed(thrown, asked),
    },
  );

  /** Only what concerns the latest question is of interest. */
  #failed(thrown: unknown, asked: Asked): void {
    if (asked.number === this.asked) this.aside = toFailure(thrown);
  }

  /** Begins with a recipe of the list; with the usual one, or the first, if there is none of that id. */
  choose(id: string = FIRST): void {
    const info = recipes.find(id) ?? recipes.find(FIRST) ?? recipes.list?.[0];
    if (!info) return;
    this.base = info.recipe;
    this.draft = info.recipe;
    this.picked = null;
    this.failure = this.aside = null;
  }

  /** Changes the recipe. */
  change(draft: Recipe): void {
    this.draft = draft;
  }

  /** Takes every change back. */
  reset(): void {
    this.draft = this.base;
    this.picked = null;
  }

  /** Makes the areas selected now the ones that normalisation refers to. */
  takeSelection(): void {
    this.picked = {
      level: selection.level,
      positions: [...selection.positions].sort((a, b) => a - b),
    };
    if (this.draft) this.draft = { ...this.draft, reference: 'selection' };
  }

  /** Keeps the recipe under a name and goes on with it. */
  async save(recipe: Recipe): Promise<void> {
    const { picked } = this;
    const saved = await recipes.save(recipe);
    this.base = saved.recipe;
    this.draft = saved.recipe;
    this.picked = picked;
  }

  /** Deletes an own recipe and goes back to the usual one. */
  async remove(): Promise<void> {
    if (!this.base) return;
    await recipes.remove(this.base.id);
    this.choose();
  }

  /** Asks for scores, unless they are there already. */
  askScores(request: IndexRequest): void {
    const key = JSON.stringify(request);
    if (this.current && this.scores?.key === key) return;
    this.asked += 1;
    this.#scores.ask({ number: this.asked, key, request });
  }

  /** Forgets the scores where there can be none. */
  forget(): void {
    this.asked += 1;
    this.scores = null;
    this.failure = this.aside = null;
    this.#scores.drop();
  }

  /** Forgets everything that was worked out from data that have changed. */
  outdate(): void {
    this.forget();
    this.notes = null;
    this.certainty = null;
    this.area = null;
    this.#notes.drop();
    this.#certainty.drop();
    this.#area.drop();
  }

  askNotes(asked: Asked): void {
    if (this.notes?.key !== asked.key) this.#notes.ask(asked);
  }

  askCertainty(asked: Asked): void {
    if (this.certainty?.key !== asked.key) this.#certainty.ask(asked);
  }

  askArea(asked: Asked, position: number): void {
    if (this.area?.key === asked.key && this.area.position === position) return;
    this.#area.ask({ ...asked, position });
  }

  /** Whether a recipe holds a measure. */
  holds(measure: string): boolean {
    return this.draft !== null && measuresOf(this.draft).some((entry) => entry.id === measure);
  }
}

export const priority = new Priority();
