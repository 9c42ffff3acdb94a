/** To the help and back, with the focus where it was. */

import { tick } from 'svelte';
import { announcer } from '../state/announcer.svelte';
import { t } from '../state/language.svelte';
import { help } from './help.svelte';

/** What had the focus when the help was opened. */
let opener: HTMLElement | null = null;

/** Opens the help, at a page or as it was left. It lies over whatever is open, which stays as it is. */
export function openHelp(page?: string, anchor?: string): void {
  if (page !== undefined) help.go(page, anchor);
  if (help.open) return;
  opener = document.activeElement instanceof HTMLElement ? document.activeElement : null;
  help.open = true;
  announcer.say(t('help-opened'));
}

/** Back to what lay below. */
export function closeHelp(): void {
  help.open = false;
  const back = opener;
  opener = null;
  void tick().then(() => {
    if (back?.isConnected && back !== document.body) back.focus();
    else document.getElementById('map')?.focus();
  });
}
