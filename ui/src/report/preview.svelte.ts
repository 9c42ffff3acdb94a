/** The pages of the report as it would be made: asked for after a pause, only the newest question counts. */

import * as engine from '../backend/client';
import { toFailure } from '../backend/failure';
import type { Failure, Language, ReportChoices, ReportPreview } from '../backend/types';
import { following } from '../state/following';

/** Milliseconds of quiet before pages are set again. */
const QUIET = 350;

type Question = { key: string; choices: ReportChoices; language: Language };
type PageQuestion = { id: number; page: number; scale: number };

/** What the engine says of a page of a preview that it keeps no more. */
const GONE = 'report-preview-gone';

class Preview {
  shown = $state.raw<(ReportPreview & { language: Language }) | null>(null);
  /** The page that is wanted, from 0. */
  page = $state(0);
  /** The picture that is there: of which preview, page and size. */
  picture = $state.raw<(PageQuestion & { url: string }) | null>(null);
  failure = $state.raw<Failure | null>(null);
  /** Whether pages are being set, or wait to be. */
  setting = $state(false);
  drawing = $state(false);

  busy = $derived(this.setting || this.drawing);

  #asked = '';
  #timer: ReturnType<typeof setTimeout> | undefined;
  #wanted: PageQuestion | null = null;

  #previews = following<Question, ReportPreview>(
    ({ choices, language }) => engine.reportPreview(choices, language),
    {
      answer: (preview, question) => {
        if (question.key !== this.#asked) return;
        this.shown = { ...preview, language: question.language };
        this.page = Math.min(this.page, Math.max(0, preview.pages - 1));
        this.failure = null;
        this.setting = false;
      },
      failure: (thrown, question) => {
        if (question.key !== this.#asked) return;
        this.failure = toFailure(thrown);
        this.setting = false;
      },
    },
  );

  #pages = following<PageQuestion, ArrayBuffer>(
    ({ id, page, scale }) => engine.reportPage(id, page, scale),
    {
      answer: (bytes, question) => {
        if (question !== this.#wanted) return;
        this.#replace(URL.createObjectURL(new Blob([bytes], { type: 'image/png' })), question);
        this.drawing = false;
      },
      failure: (thrown, question) => {
        if (question !== this.#wanted) return;
        const failure = toFailure(thrown);
        // Newer pages are on their way.
        if (failure.code !== GONE || !this.setting) this.failure = failure;
        this.drawing = false;
      },
    },
  );

  /** Asks for the pages of a report after a pause; the same question is not asked twice. */
  ask(choices: ReportChoices, language: Language, version: number): void {
    const key = JSON.stringify([choices, language, version]);
    if (key === this.#asked) return;
    this.#asked = key;
    this.setting = true;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#previews.ask({ key, choices, language }), QUIET);
  }

  /** Asks again for what failed. */
  again(choices: ReportChoices, language: Language, version: number): void {
    this.#asked = '';
    this.failure = null;
    this.ask(choices, language, version);
  }

  /** Asks for the picture of a page, `scale` pixels a point. */
  draw(id: number, page: number, scale: number): void {
    const { picture } = this;
    const same = (other: PageQuestion | null): boolean =>
      other !== null && other.id === id && other.page === page && other.scale === scale;
    if (same(this.#wanted) && (this.drawing || same(picture))) return;
    this.#wanted = { id, page, scale };
    this.drawing = true;
    this.#pages.ask(this.#wanted);
  }

  /** Goes to a page, if there is one. */
  turn(page: number): void {
    const last = (this.shown?.pages ?? 1) - 1;
    this.page = Math.min(Math.max(page, 0), last);
  }

  /** Forgets everything, where nothing can be shown. */
  clear(): void {
    clearTimeout(this.#timer);
    this.#asked = '';
    this.#previews.drop();
    this.#pages.drop();
    this.#wanted = null;
    this.shown = null;
    this.failure = null;
    this.setting = this.drawing = false;
    this.#replace(null, null);
  }

  #replace(url: string | null, question: PageQuestion | null): void {
    if (this.picture) URL.revokeObjectURL(this.picture.url);
    this.picture = url !== null && question ? { ...question, url } : null;
  }
}

export const preview = new Preview();
