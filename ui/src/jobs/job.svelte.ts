/** Work that writes files: asked for, followed, stopped, shown. The engine asks where the files go. */

import * as engine from '../backend/client';
import { toFailure } from '../backend/failure';
import type { FailedFile, Failure, JobOutcome, JobProgress } from '../backend/types';

/** Nothing yet; the system's own dialog is open; files are being written; it came to an end. */
export type Stage = 'idle' | 'asking' | 'working' | 'done';

/** What the engine is asked for: under this number it can be stopped, and it tells how far it has come. */
export type Work = (
  id: number,
  onprogress: (progress: JobProgress) => void,
) => Promise<JobOutcome | null>;

/** Numbers of jobs are never used twice. */
let next = 1;

/** The number of a job of another kind. */
export function nextJob(): number {
  return next++;
}

export class Job {
  stage = $state<Stage>('idle');
  /** The number of the last job, by which the engine knows where its files went. */
  id = $state(0);
  /** Where the files go. */
  place = $state('');
  /** How many files there will be; null where that is not known. */
  files = $state<number | null>(null);
  done = $state(0);
  /** The file written last. */
  file = $state('');
  failed = $state.raw<readonly FailedFile[]>([]);
  outcome = $state.raw<JobOutcome | null>(null);
  /** Why nothing could be begun. */
  failure = $state.raw<Failure | null>(null);
  /** Why the files could not be shown, or the work not be stopped. */
  aside = $state.raw<Failure | null>(null);
  /** Whether it was told to stop and has not come to its end yet. */
  stopping = $state(false);

  busy = $derived(this.stage === 'asking' || this.stage === 'working');

  /** Begins; while one is under way, nothing else is. */
  async start(work: Work): Promise<void> {
    if (this.busy) return;
    const id = nextJob();
    const before = this.stage;
    const last = this.id;
    this.id = id;
    this.stage = 'asking';
    this.failure = this.aside = null;
    this.stopping = false;
    try {
      const outcome = await work(id, (progress) => {
        if (this.id === id) this.#follow(progress);
      });
      if (outcome) {
        this.outcome = outcome;
        this.failed = outcome.failed;
        this.place = outcome.place;
        this.stage = 'done';
      } else {
        // The dialog was put away: as if nothing had been asked.
        this.id = last;
        this.stage = before;
      }
    } catch (thrown) {
      this.failure = toFailure(thrown);
      this.outcome = null;
      this.stage = 'done';
    }
  }

  #follow(progress: JobProgress): void {
    switch (progress.kind) {
      case 'begun':
        this.stage = 'working';
        this.place = progress.place;
        this.files = progress.files;
        this.done = 0;
        this.file = '';
        this.failed = [];
        this.outcome = null;
        break;
      case 'written':
        this.file = progress.file;
        this.done = progress.done;
        break;
      case 'failed':
        this.failed = [...this.failed, progress.failed];
        this.done = progress.done;
        break;
    }
  }

  /** Stops it after the file that is being written. */
  async cancel(): Promise<void> {
    if (this.stage !== 'working' || this.stopping) return;
    this.stopping = true;
    await this.#attempt(engine.cancelJob(this.id));
    if (this.aside) this.stopping = false;
  }

  /** Shows what was written in the system's own file manager. */
  async reveal(): Promise<void> {
    await this.#attempt(engine.showInFolder(this.id));
  }

  async #attempt(work: Promise<unknown>): Promise<void> {
    this.aside = null;
    try {
      await work;
    } catch (thrown) {
      this.aside = toFailure(thrown);
    }
  }

  /** Forgets how the last one ended. */
  clear(): void {
    if (this.busy) return;
    this.stage = 'idle';
    this.outcome = null;
    this.failure = this.aside = null;
    this.failed = [];
  }
}
