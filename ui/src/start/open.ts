/** To the start view and away from it. */

import { tick } from 'svelte';
import { desk } from '../data/desk.svelte';
import { reports } from '../report/reports.svelte';
import { announcer } from '../state/announcer.svelte';
import { t } from '../state/language.svelte';
import { start } from './start.svelte';

/** What had the focus when the view was opened. */
let opener: HTMLElement | null = null;

export function openStart(): void {
  opener = document.activeElement instanceof HTMLElement ? document.activeElement : null;
  reports.open = false;
  desk.open = false;
  start.open = true;
  announcer.say(t('start-opened'));
}

/** To the map, with the focus where it was, or where the caller wants it. */
export function closeStart(to?: string): void {
  start.open = false;
  const back = opener;
  opener = null;
  void tick().then(() => {
    const target = to === undefined ? null : document.getElementById(to);
    if (target) target.focus();
    else if (back?.isConnected && back !== document.body) back.focus();
    else document.getElementById('map')?.focus();
  });
}
