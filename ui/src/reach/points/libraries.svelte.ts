/** The public libraries of the pack as points of support; loaded when they are first asked for. */

import * as engine from '../../backend/reach';
import type { Support } from '../../backend/types';
import { problems } from '../../state/problems.svelte';

class LibrarySupports {
  list = $state.raw<readonly Support[]>([]);
  loaded = $state(false);
  #asked = false;

  want(): void {
    if (this.#asked) return;
    this.#asked = true;
    engine.librarySupports().then(
      (list) => {
        this.list = list;
        this.loaded = true;
      },
      (thrown: unknown) => {
        this.#asked = false;
        problems.report(thrown);
      },
    );
  }
}

export const librarySupports = new LibrarySupports();
