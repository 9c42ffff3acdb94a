/** The glossary, once it is loaded: after the first picture, as nobody asks about a word before. */

import type { Language } from '../backend/types';
import { finderOf, type Finder, type GlossaryEntry } from './terms';

class Glossary {
  entries = $state.raw<readonly GlossaryEntry[] | null>(null);
  /** The term that is explained just now: the key of the button, so that only one is open. */
  open = $state<string | null>(null);
  #asked = false;
  #byId = $derived(new Map((this.entries ?? []).map((entry) => [entry.id, entry])));
  #finders = $derived<Record<Language, Finder> | null>(
    this.entries && { en: finderOf(this.entries, 'en'), cy: finderOf(this.entries, 'cy') },
  );

  /** Loads it, once. */
  want(): void {
    if (this.#asked) return;
    this.#asked = true;
    void import('virtual:help/glossary').then(({ glossary }) => (this.entries = glossary));
  }

  find(id: string): GlossaryEntry | undefined {
    return this.#byId.get(id);
  }

  finder(language: Language): Finder | null {
    return this.#finders?.[language] ?? null;
  }
}

export const glossary = new Glossary();
