/** Taking back a change of the selection. */

import { announcer } from '../state/announcer.svelte';
import { t } from '../state/language.svelte';
import { selection } from '../state/selection.svelte';

/** Takes the last change of the selection back, and says what is selected then. */
export function undoSelection(): void {
  if (!selection.undo()) {
    announcer.say(t('select-undo-none'));
    return;
  }
  announcer.say(t('select-undone', { count: selection.positions.size }));
}
