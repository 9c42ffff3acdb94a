/** Answers to the sample questions, worked out by the engine when they are asked. */

import * as engine from '../backend/client';
import { librarySupports, reach, site } from '../backend/reach';
import type { Bilingual, Language, Level, Recipe, Subject } from '../backend/types';
import { nextJob } from '../jobs/job.svelte';
import { RUNS, SEED } from '../priority/priority.svelte';
import { areaLists } from '../state/areas.svelte';
import { recipes } from '../state/recipes.svelte';
import { formatCount, formatValue } from '../text/format';
import type { Arguments } from '../text/catalogue';
import type { Ask } from './questions';

/** What `start-answer-ID` says in a language. */
export type Answer = (language: Language) => Arguments;

/** Areas that are named in an answer. */
const NAMED = 3;
/** Seconds that the search for sites may take. */
const SECONDS = 30;
const COUNTRY = 0;

async function recipeOf(id: string): Promise<Recipe> {
  const found = (await recipes.load()).find(({ recipe }) => recipe.id === id);
  if (!found) throw new Error(`no recipe ${id}`);
  return found.recipe;
}

async function positionOf(level: Level, code: string): Promise<number> {
  const position = (await areaLists.load(level)).codes.indexOf(code);
  if (position === -1) throw new Error(`no area ${code}`);
  return position;
}

function joined(names: readonly Bilingual[], language: Language): string {
  return names.map((name) => name[language]).join('; ');
}

async function extreme({
  measure,
  level,
  end,
}: Extract<Ask, { kind: 'extreme' }>): Promise<Answer> {
  const [{ names }, { value }] = await Promise.all([
    areaLists.load(level),
    engine.values(measure, level),
  ]);
  const order = [...value.keys()].filter((at) => Number.isFinite(value[at]));
  order.sort((a, b) => (value[a] ?? 0) - (value[b] ?? 0));
  const at = (end === 'lowest' ? order[0] : order.at(-1)) ?? 0;
  const area = names[at] ?? { en: '', cy: '' };
  return (language) => ({
    area: area[language],
    value: formatValue(language, 'percent', value[at]),
    count: order.length,
  });
}

async function beside({ measure, area }: Extract<Ask, { kind: 'beside' }>): Promise<Answer> {
  const [{ names }, own, whole, position] = await Promise.all([
    areaLists.load('authority'),
    engine.values(measure, 'authority'),
    engine.values(measure, 'country'),
    positionOf('authority', area),
  ]);
  const value = own.value[position] ?? NaN;
  const wales = whole.value[COUNTRY] ?? NaN;
  const name = names[position] ?? { en: '', cy: '' };
  return (language) => ({
    area: name[language],
    value: formatValue(language, 'percent', value),
    wales: formatValue(language, 'percent', wales),
    points: formatValue(language, 'points', Math.abs(value - wales)),
    direction: value > wales ? 'more' : value < wales ? 'fewer' : 'same',
  });
}

async function together({
  measure,
  level,
  areas,
}: Extract<Ask, { kind: 'together' }>): Promise<Answer> {
  const positions = await Promise.all(areas.map((code) => positionOf(level, code)));
  const { value, numerator, denominator } = await engine.summary(level, positions, measure);
  return (language) => ({
    value: formatValue(language, 'percent', value),
    part: formatCount(language, numerator),
    whole: formatCount(language, denominator),
  });
}

async function worstTenth({
  recipe,
  level,
  within,
}: Extract<Ask, { kind: 'worst-tenth' }>): Promise<Answer> {
  const [{ labels, authorities }, authority, one] = await Promise.all([
    areaLists.load(level),
    positionOf('authority', within),
    recipeOf(recipe),
  ]);
  const { rank, decile } = await engine.index({ recipe: one, level, selection: null });
  const inside = [...rank.keys()].filter((at) => authorities[at] === authority);
  const worst = inside.filter((at) => decile[at] === 1);
  worst.sort((a, b) => (rank[a] ?? 0) - (rank[b] ?? 0));
  const first = worst.slice(0, NAMED).flatMap((at) => labels[at] ?? []);
  return (language) => ({
    count: worst.length,
    all: formatCount(language, inside.length),
    names: joined(first, language),
  });
}

async function howSure({ recipe, level }: Extract<Ask, { kind: 'how-sure' }>): Promise<Answer> {
  const request = { recipe: await recipeOf(recipe), level, selection: null };
  const [{ labels }, { rank }, { low, high, shareWorst }] = await Promise.all([
    areaLists.load(level),
    engine.index(request),
    engine.indexCertainty(request, RUNS, SEED),
  ]);
  const at = rank.indexOf(1);
  const name = labels[at] ?? { en: '', cy: '' };
  return (language) => ({
    area: name[language],
    low: formatCount(language, low[at]),
    high: formatCount(language, high[at]),
    runs: formatCount(language, RUNS),
    share: `${formatCount(language, 100 * (shareWorst[at] ?? NaN))}%`,
  });
}

/** The settings with which the window looks for hotspots unless told otherwise. */
const USUAL = {
  statistic: 'gi-star',
  weights: 'queen',
  style: 'row',
  permutations: 99_999,
  seed: 20_250_701,
  alpha: 0.05,
  correction: 'fdr',
  bridge: true,
  threshold: null,
} as const;

async function gather({ recipe, level }: Extract<Ask, { kind: 'gather' }>): Promise<Answer> {
  const subject: Subject = { kind: 'recipe', recipe: await recipeOf(recipe) };
  const { clusters } = await engine.hotspots({
    ...USUAL,
    subject,
    second: null,
    level,
    within: null,
  });
  const hot = clusters.filter((cluster) => cluster.class === 'hot');
  const sum = (numbers: number[]): number => numbers.reduce((all, one) => all + one, 0);
  const areas = sum(hot.map(({ positions }) => positions.length));
  const residents = sum(hot.map((cluster) => cluster.residents ?? 0));
  const places = hot[0]?.names.slice(0, NAMED) ?? [];
  return (language) => ({
    count: hot.length,
    areas: formatCount(language, areas),
    residents: formatCount(language, residents),
    places: joined(places, language),
  });
}

async function beyond({
  measure,
  kilometres,
  level,
  within,
}: Extract<Ask, { kind: 'beyond' }>): Promise<Answer> {
  const supports = await librarySupports();
  const { whole } = await reach({
    groups: [{ kind: 'measure', id: measure }],
    supports,
    travel: { kind: 'straight' },
    within_metres: 1_000 * kilometres,
    at_least: 1,
    level,
    within,
    selection: [],
    only_wheelchair: false,
    kinds: [],
    languages: [],
    capacity: null,
  });
  const [figures] = whole.figures;
  const total = figures?.total ?? NaN;
  const missed = figures?.missed ?? NaN;
  return (language) => ({
    out: formatCount(language, missed),
    all: formatCount(language, total),
    share: formatValue(language, 'percent', (100 * missed) / total),
  });
}

async function sites({
  measure,
  kilometres,
  choose,
  within,
}: Extract<Ask, { kind: 'sites' }>): Promise<Answer> {
  const supports = await librarySupports();
  const { chosen, groups } = await site(
    {
      people: { kind: 'measure', id: measure },
      groups: [],
      objective: 'reach',
      within_metres: 1_000 * kilometres,
      choose,
      supports,
      candidates: { kind: 'settlements' },
      must: [],
      must_not: [],
      budget: null,
      floor: null,
      within,
      travel: { kind: 'straight' },
      seconds: SECONDS,
    },
    nextJob(),
    () => undefined,
  );
  const [group] = groups;
  const newly = (group?.after ?? NaN) - (group?.before ?? NaN);
  return (language) => ({
    places: joined(
      chosen.map((one) => one.site.name),
      language,
    ),
    newly: formatCount(language, newly),
    kilometres: formatCount(language, kilometres),
  });
}

/** Asks the engine. */
export function answer(ask: Ask): Promise<Answer> {
  switch (ask.kind) {
    case 'extreme':
      return extreme(ask);
    case 'beside':
      return beside(ask);
    case 'together':
      return together(ask);
    case 'worst-tenth':
      return worstTenth(ask);
    case 'how-sure':
      return howSure(ask);
    case 'gather':
      return gather(ask);
    case 'beyond':
      return beyond(ask);
    case 'sites':
      return sites(ask);
  }
}
