/** The three jobs as steps in the real window: what is to be done, how it is seen to be done, where it is done. */

import { exportState } from '../export/exports.svelte';
import { hotspotsFound } from '../hotspots/found.svelte';
import { supportChoices } from '../reach/choices.svelte';
import { sites } from '../reach/siting/sites.svelte';
import { targets } from '../reach/targets/targets.svelte';
import { preview } from '../report/preview.svelte';
import { reports } from '../report/reports.svelte';
import { areaLists } from '../state/areas.svelte';
import { choice } from '../state/choice.svelte';
import { selection } from '../state/selection.svelte';
import type { JobId } from './questions';

export type Step = {
  id: string;
  /** What the step is about, as it is now: it is done once this is no longer what it was, or at once where `done` says so. */
  done: (before: unknown) => boolean;
  /** What is remembered when the job begins, for steps that are done by changing something. */
  before?: () => unknown;
  /** Where it is done: the first of these that is there. */
  where: readonly string[];
};

/** Whom support should reach, and how far: what an officer chooses. */
function outreach(): string {
  return JSON.stringify([supportChoices.groups, supportChoices.kilometres, supportChoices.lists]);
}

function hotspotChosen(): boolean {
  return (
    choice.mode === 'hotspots' &&
    selection.positions.size > 0 &&
    selection.level === hotspotsFound.shown?.request.level
  );
}

export const STEPS: Record<JobId, readonly Step[]> = {
  hotspots: [
    { id: 'mode', done: () => choice.mode === 'hotspots', where: ['#mode-hotspots'] },
    { id: 'place', done: () => choice.scope !== null, where: ['#scope'] },
    { id: 'cluster', done: hotspotChosen, where: ['[data-cluster]', '#tab-result'] },
    {
      id: 'table',
      done: () => choice.mode === 'hotspots' && choice.panel === 'table',
      where: ['#tab-table'],
    },
    {
      id: 'file',
      before: () => exportState.job.outcome,
      done: (before) => exportState.job.outcome !== null && exportState.job.outcome !== before,
      where: ['#panel [data-export-open]', '[data-export-open]'],
    },
  ],
  outreach: [
    { id: 'mode', done: () => choice.mode === 'support', where: ['#mode-support'] },
    { id: 'place', done: () => choice.scope !== null, where: ['#scope'] },
    {
      id: 'whom',
      before: outreach,
      done: (before) => outreach() !== before,
      where: ['#support-group-0', '#task-reach'],
    },
    {
      id: 'sites',
      before: () => sites.found,
      done: (before) => sites.found !== null && sites.found !== before,
      where: ['[data-to-sites]', '#sites-choose', '#task-sites'],
    },
    {
      id: 'list',
      before: () => targets.job.outcome,
      done: (before) => targets.job.outcome !== null && targets.job.outcome !== before,
      where: ['[data-targets-open]', '#tab-result'],
    },
  ],
  reports: [
    {
      id: 'area',
      done: () => choice.scope !== null || selection.positions.size > 0,
      where: ['#scope'],
    },
    { id: 'open', done: () => reports.open, where: ['[data-reports-open]'] },
    {
      id: 'pages',
      done: () => reports.open && preview.shown !== null,
      where: ['[data-preview]', '[data-reports-open]'],
    },
    {
      id: 'compare',
      before: () => JSON.stringify([reports.comparators, reports.sameClass]),
      done: (before) => JSON.stringify([reports.comparators, reports.sameClass]) !== before,
      where: ['#reports-comparator', '[data-reports-open]'],
    },
    {
      id: 'make',
      before: () => reports.job.outcome,
      done: (before) => reports.job.outcome !== null && reports.job.outcome !== before,
      where: ['[data-make]', '[data-reports-open]'],
    },
  ],
};

/** What a job needs before its steps can be followed. */
export function prepare(): void {
  areaLists.want('authority');
}
