/** Lists of points from the user's own files: read, and kept as a list that can be edited. */

import { toFailure } from '../../backend/failure';
import * as engine from '../../backend/reach';
import type { Failure, Sentence } from '../../backend/types';
import { language } from '../../state/language.svelte';
import { supportChoices } from '../choices.svelte';
import { pointLists } from './lists.svelte';

class PointImport {
  busy = $state(false);
  failure = $state.raw<Failure | null>(null);
  /** What was found in the file that the list was made of: unknown postcodes, duplicates. */
  notes = $state.raw<{ list: number; notes: readonly Sentence[] } | null>(null);

  /** Lets the user choose a file and makes a list of it; answers whether there is one now. */
  async choose(): Promise<boolean> {
    if (this.busy) return false;
    this.busy = true;
    this.failure = null;
    try {
      const read = await engine.chooseSupports(language.current);
      if (!read) return false;
      const list = await pointLists.create(read.name, 'support', read.supports);
      if (list === null) return false;
      // Whoever brings a list of support along wants it to count.
      supportChoices.toggleList(list, true);
      this.notes = read.notes.length > 0 ? { list, notes: read.notes } : null;
      requestAnimationFrame(() => document.getElementById('panel')?.focus());
      return true;
    } catch (thrown) {
      this.failure = toFailure(thrown);
      return false;
    } finally {
      this.busy = false;
    }
  }
}

export const pointImport = new PointImport();
