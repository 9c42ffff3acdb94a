/** Bringing in files: chosen or dropped, read and checked, then accepted or put away. */

import * as engine from '../backend/data';
import { cancelJob } from '../backend/client';
import { toFailure } from '../backend/failure';
import type {
  CheckedFiles,
  DropNews,
  Failure,
  FilesChosen,
  ImportOptions,
  OwnChoices,
} from '../backend/types';
import { nextJob } from '../jobs/job.svelte';
import { announcer } from '../state/announcer.svelte';
import { language, t } from '../state/language.svelte';
import { problems } from '../state/problems.svelte';
import { workspace } from '../workspace/workspace.svelte';
import { asSent, asWritten, lacks } from './own';
import { openDesk } from './open';

/** Nothing yet; files are being read; there is a report on them; they are being stored; they are stored. */
export type Stage = 'idle' | 'checking' | 'checked' | 'storing' | 'stored';

/** Milliseconds of quiet before a table is checked again. */
const QUIET = 500;

export const MINIMUM = 5;

function usualOptions(): ImportOptions {
  return { kind: null, vintage: null, own: null, minimum: MINIMUM, keep_rows: false };
}

class Importing {
  stage = $state<Stage>('idle');
  files = $state.raw<FilesChosen | null>(null);
  /** How many files are held above the window. */
  over = $state(0);
  done = $state(0);
  total = $state(0);
  stopping = $state(false);
  checked = $state.raw<CheckedFiles | null>(null);
  /** Whether the report is being made again, after the form was changed. */
  again = $state(false);
  failure = $state.raw<Failure | null>(null);
  /** How the table of the user's own is understood, as the form has it. */
  own = $state.raw<OwnChoices | null>(null);
  options = $state.raw<ImportOptions>(usualOptions());
  /** Ids of the measures that the last import filled. */
  filled = $state.raw<readonly string[]>([]);
  #job = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;

  drafts = $derived(this.checked?.drafts ?? []);
  refused = $derived(this.drafts.some(({ report }) => report.refusals.length > 0));
  /** What is missing in the form. */
  lacking = $derived(this.own && lacks(this.own));
  acceptable = $derived(
    this.stage === 'checked' &&
      !this.again &&
      this.drafts.length > 0 &&
      !this.refused &&
      this.failure === null &&
      this.lacking === null,
  );

  /** Listens to files that are dragged over the window. */
  watch(): void {
    engine
      .watchDrops((news) => this.#hear(news))
      .catch((thrown: unknown) => problems.report(thrown));
  }

  #hear(news: DropNews): void {
    this.over = news.kind === 'over' ? news.count : 0;
    if (news.kind !== 'dropped') return;
    if (document.querySelector('dialog[open]')) {
      // A dialog that is open wants an answer first.
      void engine.forgetFiles(news.files.number);
      return;
    }
    openDesk('import');
    void this.take(news.files);
  }

  /** Lets the user choose files in the system's own dialog. */
  async choose(): Promise<void> {
    const files = await this.ask();
    if (files) await this.take(files);
  }

  /** The files that the user chose, if any. */
  async ask(): Promise<FilesChosen | null> {
    try {
      return await engine.chooseFiles(language.current);
    } catch (thrown) {
      problems.report(thrown);
      return null;
    }
  }

  /** Reads files, instead of those before. */
  async take(files: FilesChosen): Promise<void> {
    await this.#put();
    this.files = files;
    announcer.say(t('import-checking', { count: files.names.length }));
    await this.#check();
  }

  async #check(): Promise<void> {
    const { files } = this;
    if (!files) return;
    const job = nextJob();
    const before = this.#job;
    this.#job = job;
    if (before !== 0) void cancelJob(before).catch(() => undefined);
    this.again = this.stage === 'checked';
    if (!this.again) this.stage = 'checking';
    this.failure = null;
    this.stopping = false;
    this.done = this.total = 0;
    const options = { ...this.options, own: this.own && asSent(this.own) };
    try {
      const checked = await engine.checkFiles(files.number, options, job, ({ done, total }) => {
        if (this.#job !== job) return;
        this.done = done;
        this.total = total;
      });
      if (this.#job !== job) return;
      this.checked = checked;
      this.failure = checked.failure;
      if (checked.own && !this.own) this.own = asWritten(checked.own.choices);
      this.stage = 'checked';
      announcer.say(
        t(this.refused || this.failure ? 'import-told-refused' : 'import-told-checked', {
          count: checked.drafts.length,
        }),
      );
    } catch (thrown) {
      if (this.#job !== job) return;
      const failure = toFailure(thrown);
      if (failure.code === 'cancelled') {
        await this.#put();
        return;
      }
      this.failure = failure;
      if (this.stage === 'checking') this.stage = 'idle';
    } finally {
      if (this.#job === job) {
        this.again = false;
        this.#job = 0;
      }
    }
  }

  /** Takes a change of the form, and checks again after a moment. */
  change(own: OwnChoices | null, options: Partial<ImportOptions> = {}): void {
    this.own = own;
    this.options = { ...this.options, ...options };
    clearTimeout(this.#timer);
    if (this.lacking !== null) return;
    this.again = true;
    this.#timer = setTimeout(() => void this.#check(), QUIET);
  }

  /** Stops reading. */
  async stop(): Promise<void> {
    if (this.#job === 0 || this.stopping) return;
    this.stopping = true;
    await cancelJob(this.#job).catch((thrown: unknown) => problems.report(thrown));
  }

  /** Stores what was read. */
  async accept(): Promise<void> {
    const { files } = this;
    if (!this.acceptable || !files) return;
    this.stage = 'storing';
    const filled = [
      ...new Set(
        this.drafts.flatMap(({ report, measures }) => [
          ...report.measures,
          ...measures.map(({ id }) => id),
        ]),
      ),
    ];
    const stored = await workspace.change(() => engine.acceptFiles(files.number));
    if (stored === undefined) {
      this.failure = workspace.failure;
      this.stage = 'checked';
      return;
    }
    this.filled = filled;
    this.stage = 'stored';
    announcer.say(t('import-told-stored', { count: stored.length }));
  }

  /** Puts the files away; nothing of them is stored. */
  async cancel(): Promise<void> {
    await this.#put();
    announcer.say(t('import-told-cancelled'));
  }

  async #put(): Promise<void> {
    clearTimeout(this.#timer);
    const { files } = this;
    const job = this.#job;
    this.#job = 0;
    this.stage = 'idle';
    this.files = null;
    this.checked = null;
    this.own = null;
    this.options = usualOptions();
    this.failure = null;
    this.again = false;
    this.filled = [];
    if (job !== 0) await cancelJob(job).catch(() => undefined);
    if (files) await engine.forgetFiles(files.number).catch(() => undefined);
  }
}

export const importing = new Importing();
