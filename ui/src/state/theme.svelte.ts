/** Light, dark, or as the system has it; with high contrast where the user or the system asks for it. */

import type { Theme } from '../backend/types';

class ThemeState {
  chosen = $state<Theme>('system');
  /** Whether the user asked for high contrast, whatever the system says. */
  contrastChosen = $state(false);
  #systemDark = $state(false);
  #systemContrast = $state(false);
  /** Whether the system paints in colours of its own, whose lightness rules then. */
  #forced = $state(false);
  /** What is shown. */
  current = $derived<'light' | 'dark'>(
    this.chosen === 'system' || this.#forced ? (this.#systemDark ? 'dark' : 'light') : this.chosen,
  );
  /** Whether contrast is high. */
  contrast = $derived(this.contrastChosen || this.#systemContrast);

  /** Follows the system's preferences from now on. */
  follow(): void {
    const watch = (query: string, take: (matches: boolean) => void): void => {
      const list = window.matchMedia(query);
      take(list.matches);
      list.addEventListener('change', (event) => take(event.matches));
    };
    watch('(prefers-color-scheme: dark)', (matches) => (this.#systemDark = matches));
    watch('(prefers-contrast: more)', (matches) => (this.#systemContrast = matches));
    watch('(forced-colors: active)', (matches) => (this.#forced = matches));
  }
}

export const theme = new ThemeState();
