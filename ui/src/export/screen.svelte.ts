/** What is on the screen, as the engine is asked to write it. */

import type { ExportRequest, ExportScope, Level } from '../backend/types';
import { hotspotsFound } from '../hotspots/found.svelte';
import { hotspotPicture } from '../hotspots/scene.svelte';
import { matrixChoices } from '../matrix/choices.svelte';
import { priority, RUNS, SEED } from '../priority/priority.svelte';
import { areaLists } from '../state/areas.svelte';
import { choice } from '../state/choice.svelte';
import { classifyRequest } from '../state/figures.svelte';
import { picture } from '../state/picture.svelte';
import { selection } from '../state/selection.svelte';
import { session } from '../state/session.svelte';
import { findSubject } from '../subject/subject';

/** What the user chose besides what is on the screen. */
export type Extent = {
  /** Only the selected areas. */
  selected: boolean;
  /** All measures of the level. */
  all: boolean;
  /** The counts behind rates. */
  counts: boolean;
  /** How sure ranks are. */
  certainty: boolean;
};

/** The authority that the map keeps to, by its code; null for the whole of Wales. */
function within(level: Level): string | null {
  if (choice.scope === null || level === 'authority' || level === 'country') return null;
  return areaLists.get('authority')?.codes[choice.scope] ?? null;
}

/** Codes of the selected areas, if they are of the level shown. */
export function selectedCodes(): string[] {
  if (selection.level !== choice.level) return [];
  const codes = areaLists.get(selection.level)?.codes ?? [];
  return [...selection.positions].sort((a, b) => a - b).flatMap((at) => codes[at] ?? []);
}

/** How many areas the map shows. */
export function shownCount(): number {
  const { level, scope } = choice;
  if (scope !== null && within(level) !== null) return areaLists.within(level, scope).length;
  return session.info?.levels.find((info) => info.level === level)?.count ?? 0;
}

function scopeOf(extent: Extent): ExportScope {
  const codes = extent.selected ? selectedCodes() : [];
  if (codes.length > 0) return { kind: 'selection', codes };
  const code = within(choice.level);
  return code === null ? { kind: 'wales' } : { kind: 'within', code };
}

/** The measures compared; none unless both are measures. */
function compared(): string[] {
  const subjects = [findSubject(matrixChoices.y), findSubject(matrixChoices.x)];
  const ids = subjects.flatMap((subject) => (subject?.kind === 'measure' ? [subject.id] : []));
  return ids.length === 2 ? [...new Set(ids)] : [];
}

/** All measures of the level shown, what is on the map first. */
export function allMeasures(): string[] {
  const first = choice.mode === 'matrix' ? compared() : [choice.measure];
  const others = session.measures.filter(
    ({ id, levels }) => levels.includes(choice.level) && !first.includes(id),
  );
  return [...first, ...others.map(({ id }) => id)];
}

/** What to ask the engine for; null where there is nothing on the screen. */
export function screenRequest(extent: Extent): ExportRequest | null {
  const { level } = choice;
  const scope = scopeOf(extent);
  switch (choice.mode) {
    case 'measure': {
      if (!choice.info || !choice.available) return null;
      const classes = classifyRequest();
      return {
        kind: 'measures',
        measures: extent.all ? allMeasures() : [choice.measure],
        level,
        scope,
        counts: extent.counts,
        style: classes && {
          measure: choice.measure,
          method: classes.method,
          classes: classes.classes,
          breaks: classes.breaks ?? [],
          palette: picture.palette?.id ?? null,
          reversed: choice.reversed,
          scoped: classes.within !== null,
        },
      };
    }
    case 'matrix': {
      const measures = compared();
      if (measures.length === 0 || !choice.available) return null;
      return {
        kind: 'measures',
        measures: extent.all ? allMeasures() : measures,
        level,
        scope,
        counts: extent.counts,
        style: null,
      };
    }
    case 'index': {
      const { request } = priority;
      if (!request || priority.barred) return null;
      const sure = extent.certainty || priority.view === 'certainty';
      return {
        kind: 'index',
        recipe: request.recipe,
        level: request.level,
        selection: request.selection,
        scope,
        certainty: sure ? { runs: RUNS, seed: SEED } : null,
        view: priority.view,
        palette: choice.palette,
      };
    }
    case 'hotspots': {
      const found = hotspotsFound.shown;
      if (!found || hotspotPicture.barred || found.request.level !== level) return null;
      return { kind: 'hotspots', request: found.request, scope };
    }
    // Lists of areas and sites are written from the result.
    case 'support':
      return null;
  }
}

/** Whether there is a picture of it: two measures against each other have none, nor has support. */
export function hasPicture(): boolean {
  return choice.mode !== 'matrix' && choice.mode !== 'support';
}

/** Parts of the file's name: what, level, where. */
export function nameParts(request: ExportRequest, extent: Extent): string[] {
  const where =
    request.scope.kind === 'within'
      ? request.scope.code
      : request.scope.kind === 'selection'
        ? 'selection'
        : 'wales';
  switch (request.kind) {
    case 'measures':
      return [extent.all ? 'measures' : request.measures.join('_'), request.level, where];
    case 'index':
      return ['index', request.recipe.id, request.level, where];
    case 'hotspots': {
      const { subject, statistic, level } = request.request;
      const what = subject.kind === 'measure' ? subject.id : subject.recipe.id;
      return ['hotspots', statistic, what, level, where];
    }
  }
}
