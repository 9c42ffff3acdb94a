/** Moving about: picking areas, going into an authority and out again, going to what a search found. */

import * as engine from '../backend/client';
import type { Level, SearchHit } from '../backend/types';
import { announcer } from './announcer.svelte';
import { areaLists } from './areas.svelte';
import { choice } from './choice.svelte';
import { say, t } from './language.svelte';
import { effectiveLevel } from './level';
import { problems } from './problems.svelte';
import { selection } from './selection.svelte';
import { view } from './view.svelte';

/** Metres a pixel at which a found place is shown. */
const PLACE_RESOLUTION = 14;

function nameOf(level: Level, position: number): string {
  const label = areaLists.get(level)?.labels[position];
  return label ? say(label) : '';
}

/** Selects an area, or adds it to the selection, and says so. */
export function pickArea(level: Level, position: number, adding: boolean): void {
  selection.pick(level, position, adding);
  const area = nameOf(level, position);
  const count = selection.positions.size;
  if (!selection.has(level, position)) announcer.say(t('map-unselected', { area, count }));
  else if (count === 1) announcer.say(t('map-selected', { area }));
  else announcer.say(t('map-selected-more', { area, count }));
  if (!adding && choice.panel === 'selection') choice.panel = 'details';
}

/** Shows the small areas of an authority. */
export function enterAuthority(authority: number): void {
  choice.scope = authority;
  if (choice.levelMode === 'authority') choice.levelMode = 'auto';
  const box = areaLists.get('authority')?.bounds[authority];
  if (box) view.goTo({ kind: 'box', box });
  announcer.say(t('map-entered', { area: nameOf('authority', authority) }));
}

/** Back to the whole of Wales. */
export function leaveScope(): void {
  choice.scope = null;
  view.marker = null;
  view.goTo({ kind: 'home' });
  announcer.say(t('map-whole'));
}

/** The area whose details are shown: the one picked last; the authority looked into, or Wales, when none is picked. */
export function detailsArea(): { level: Level; position: number } {
  if (selection.current) return selection.current;
  return choice.scope === null
    ? { level: 'country', position: 0 }
    : { level: 'authority', position: choice.scope };
}

/** Goes to an area and selects it. */
export async function goToArea(level: Level, position: number): Promise<void> {
  const list = await areaLists.load(level);
  leaveForeignScope(level, position);
  selection.open(level, position);
  choice.panel = 'details';
  const box = list.bounds[position];
  if (level === 'country') view.goTo({ kind: 'home' });
  else if (box) view.goTo({ kind: 'box', box });
  announcer.say(t('map-selected', { area: nameOf(level, position) }));
}

/** The same from a table or list: the row or button pressed is gone with its panel, so the focus goes to the details. */
export function showDetails(level: Level, position: number): void {
  goToArea(level, position).then(
    () => document.getElementById('panel')?.focus(),
    (failure: unknown) => problems.report(failure),
  );
}

/** The same for an area known by its code; an analysis looks into an authority instead. */
export async function goToCode(level: Level, code: string): Promise<void> {
  const list = await areaLists.load(level);
  const position = list.codes.indexOf(code);
  if (position === -1) return;
  if (looksInto(level)) lookInto(position);
  else await goToArea(level, position);
}

/** Whether an authority picked is the part of Wales that is asked about: so it is in every analysis. */
function looksInto(level: Level): boolean {
  return choice.mode !== 'measure' && level === 'authority';
}

/** Keeps an analysis to an authority; without an area chosen, what is shown is that of the authority. */
function lookInto(authority: number): void {
  selection.clear();
  enterAuthority(authority);
}

/** The scope is left when what is shown lies outside of it. */
function leaveForeignScope(level: Level, position: number): void {
  if (choice.scope === null) return;
  if (areaLists.authorityOf(level, position) !== choice.scope) choice.scope = null;
}

/** Goes to a hit of the search: an area as a whole, or a place with the small area it lies in. */
export async function goToHit(hit: SearchHit): Promise<void> {
  try {
    if (hit.kind === 'area' && hit.level && hit.level !== 'oa' && hit.position !== null) {
      view.marker = null;
      if (looksInto(hit.level)) {
        await areaLists.load(hit.level);
        lookInto(hit.position);
        choice.panel = 'result';
      } else {
        await goToArea(hit.level, hit.position);
      }
      return;
    }
    await goToPoint(hit.easting, hit.northing);
    announcer.say(say(hit.name));
  } catch (failure) {
    problems.report(failure);
  }
}

/** Marks a point, goes there, and selects the area around it. */
export async function goToPoint(easting: number, northing: number): Promise<void> {
  const found = await engine.locatePoint(easting, northing);
  const level = effectiveLevel(choice.levelMode, choice.levels, true, choice.scope !== null);
  const area = found[level];
  if (area) {
    await areaLists.load(level);
    leaveForeignScope(level, area.position);
    selection.replace(level, [area.position]);
    choice.panel = 'details';
  }
  view.marker = [easting, northing];
  view.goTo({ kind: 'point', centre: [easting, northing], resolution: PLACE_RESOLUTION });
}
