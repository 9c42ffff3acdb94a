/** Whether the help is open, at which page, and where one was before. */

import { FIRST_PAGE, isPage } from './pages';

/** A place in the help: a page, and a heading in it. */
export type Place = { page: string; anchor: string };

class Help {
  open = $state(false);
  place = $state.raw<Place>({ page: FIRST_PAGE, anchor: '' });
  /** Counts the goings, so that going to the same place again scrolls there again. */
  went = $state(0);
  query = $state('');
  #before = $state.raw<readonly Place[]>([]);

  canGoBack = $derived(this.#before.length > 0);

  /** Goes to a page; the way back leads to where one was. */
  go(page: string, anchor = ''): void {
    if (!isPage(page)) return;
    if (page !== this.place.page || anchor !== this.place.anchor) {
      this.#before = [...this.#before, this.place];
    }
    this.place = { page, anchor };
    this.went += 1;
  }

  back(): void {
    const last = this.#before.at(-1);
    if (!last) return;
    this.#before = this.#before.slice(0, -1);
    this.place = last;
    this.went += 1;
  }
}

export const help = new Help();
