/** The council's own details on reports: kept as they are written, a moment after the last key. */

import * as engine from '../backend/client';
import { toFailure } from '../backend/failure';
import type { Bilingual, CouncilInfo, Failure, Language, LogoInfo } from '../backend/types';

/** Milliseconds of quiet before what was written is kept. */
const QUIET = 700;

export const FIELDS = ['name', 'contact', 'note'] as const;
export type Field = (typeof FIELDS)[number];

class CouncilState {
  texts = $state<Record<Field, Bilingual>>({
    name: { en: '', cy: '' },
    contact: { en: '', cy: '' },
    note: { en: '', cy: '' },
  });
  logo = $state.raw<LogoInfo | null>(null);
  loaded = $state(false);
  /** Counts what was kept, so that pages are set again. */
  version = $state(0);
  state = $state<'kept' | 'changed' | 'failed'>('kept');
  failure = $state.raw<Failure | null>(null);
  #loading: Promise<void> | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #changes = 0;

  /** Loads the details, once. */
  load(): Promise<void> {
    return (this.#loading ??= engine.council().then(
      (info) => {
        this.#take(info);
        this.loaded = true;
      },
      (thrown: unknown) => {
        this.#loading = undefined;
        this.failure = toFailure(thrown);
        this.state = 'failed';
      },
    ));
  }

  #take(info: CouncilInfo): void {
    for (const field of FIELDS) this.texts[field] = { ...info[field] };
    this.logo = info.logo;
  }

  /** Whether anything of it goes on reports. */
  empty = $derived(
    this.logo === null &&
      FIELDS.every((field) => (this.texts[field].en + this.texts[field].cy).trim() === ''),
  );

  /** Writes a text and keeps it after a moment. */
  write(field: Field, language: Language, text: string): void {
    this.texts[field][language] = text;
    this.state = 'changed';
    this.#changes += 1;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.keep(), QUIET);
  }

  /** Keeps what was written now. */
  async keep(): Promise<void> {
    clearTimeout(this.#timer);
    if (this.state === 'kept') return;
    const changes = this.#changes;
    const { name, contact, note } = $state.snapshot(this.texts);
    try {
      await engine.saveCouncil({ name, contact, note });
      this.failure = null;
      if (changes === this.#changes) this.state = 'kept';
      this.version += 1;
    } catch (thrown) {
      this.failure = toFailure(thrown);
      this.state = 'failed';
    }
  }

  /** Lets the user choose a picture in the system's own dialog. Answers whether there is another logo now. */
  async chooseLogo(language: Language): Promise<boolean> {
    return this.#changeLogo(() => engine.chooseLogo(language));
  }

  async removeLogo(): Promise<boolean> {
    return this.#changeLogo(() => engine.removeLogo());
  }

  async #changeLogo(change: () => Promise<CouncilInfo | null>): Promise<boolean> {
    try {
      const info = await change();
      if (!info) return false;
      this.logo = info.logo;
      this.failure = null;
      this.version += 1;
      return true;
    } catch (thrown) {
      this.failure = toFailure(thrown);
      return false;
    }
  }
}

export const council = new CouncilState();
