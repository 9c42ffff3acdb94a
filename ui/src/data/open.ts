/** To the user's own data and back, with the focus where it was. */

import { tick } from 'svelte';
import { help } from '../help/help.svelte';
import { start } from '../start/start.svelte';
import { reports } from '../report/reports.svelte';
import { announcer } from '../state/announcer.svelte';
import { t } from '../state/language.svelte';
import { desk, type Part } from './desk.svelte';

/** What had the focus when the view was opened. */
let opener: HTMLElement | null = null;

/** Opens the view, at a part of it or as it was left. */
export function openDesk(part?: Part): void {
  if (part) desk.part = part;
  start.open = help.open = false;
  if (desk.open) return;
  opener = document.activeElement instanceof HTMLElement ? document.activeElement : null;
  reports.open = false;
  desk.open = true;
  announcer.say(t('data-opened'));
}

/** Back to the map. */
export function closeDesk(): void {
  desk.open = false;
  const back = opener;
  opener = null;
  void tick().then(() => {
    if (back?.isConnected && back !== document.body) back.focus();
    else document.getElementById('map')?.focus();
  });
}

/** Back to the map itself, when something is shown there. */
export function closeToMap(): void {
  opener = null;
  closeDesk();
}
