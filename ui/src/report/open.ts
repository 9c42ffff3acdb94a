/** To the reports and back: with the area that was shown, and with the focus where it was. */

import { tick } from 'svelte';
import { desk } from '../data/desk.svelte';
import { help } from '../help/help.svelte';
import { start } from '../start/start.svelte';
import { announcer } from '../state/announcer.svelte';
import { areaLists } from '../state/areas.svelte';
import { detailsArea } from '../state/journey';
import { t } from '../state/language.svelte';
import { reports } from './reports.svelte';
import type { NamedArea, Who } from './subjects';

/** What had the focus when the view was opened. */
let opener: HTMLElement | null = null;

/** The area whose details are shown. */
function shownArea(): NamedArea | null {
  const { level, position } = detailsArea();
  const list = areaLists.get(level);
  const code = list?.codes[position];
  const name = list?.labels[position];
  return code !== undefined && name ? { code, level, name } : null;
}

/** Opens the view: for the area shown, for the selection, or as it was left. */
export function openReports(who?: Who): void {
  opener = document.activeElement instanceof HTMLElement ? document.activeElement : null;
  desk.open = false;
  start.open = help.open = false;
  reports.area = shownArea() ?? reports.area;
  reports.show(who);
  announcer.say(t('reports-opened'));
}

/** Back to the map; what was chosen stays for the next time. */
export function closeReports(): void {
  reports.open = false;
  const back = opener;
  opener = null;
  void tick().then(() => {
    if (back?.isConnected) back.focus();
    else document.getElementById('map')?.focus();
  });
}
