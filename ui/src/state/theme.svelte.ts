/** Light, dark, or as the system has it. */

import type { Theme } from '../backend/types';

class ThemeState {
  chosen = $state<Theme>('system');
  #systemDark = $state(false);
  /** What is shown. */
  current = $derived<'light' | 'dark'>(
    this.chosen === 'system' ? (this.#systemDark ? 'dark' : 'light') : this.chosen,
  );

  /** Follows the system's preference from now on. */
  follow(): void {
    const query = window.matchMedia('(prefers-color-scheme: dark)');
    this.#systemDark = query.matches;
    query.addEventListener('change', (event) => (this.#systemDark = event.matches));
  }
}

export const theme = new ThemeState();
