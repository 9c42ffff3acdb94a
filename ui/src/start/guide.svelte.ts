/** The guide through a job: which steps are done, which one is next. What is done is seen in the window itself. */

import { prepare, STEPS, type Step } from './jobs';
import type { JobId } from './questions';

class Guide {
  job = $state<JobId | null>(null);
  /** Steps that were done. What is undone later stays ticked: it was done once. */
  done = $state.raw<ReadonlySet<string>>(new Set());
  /** Steps that the user went past. */
  passed = $state.raw<ReadonlySet<string>>(new Set());
  #before = new Map<string, unknown>();

  steps = $derived<readonly Step[]>(this.job === null ? [] : STEPS[this.job]);
  /** The first step that is neither done nor passed; null at the end. */
  current = $derived(
    this.steps.find(({ id }) => !this.done.has(id) && !this.passed.has(id)) ?? null,
  );
  number = $derived(this.current ? this.steps.indexOf(this.current) + 1 : this.steps.length);

  begin(job: JobId): void {
    prepare();
    this.#before = new Map(STEPS[job].map((step) => [step.id, step.before?.()]));
    this.done = new Set();
    this.passed = new Set();
    this.job = job;
  }

  /** Ticks what is done; to be called whenever the window changes. Answers the steps ticked just now. */
  look(): Step[] {
    const fresh = this.steps.filter(
      ({ id, done }) => !this.done.has(id) && done(this.#before.get(id)),
    );
    if (fresh.length > 0) this.done = new Set([...this.done, ...fresh.map(({ id }) => id)]);
    return fresh;
  }

  pass(): void {
    if (this.current) this.passed = new Set([...this.passed, this.current.id]);
  }

  leave(): void {
    this.job = null;
  }
}

export const guide = new Guide();
