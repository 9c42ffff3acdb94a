/** The road network that was imported, if any. */

import { cancelJob } from '../../backend/client';
import { toFailure } from '../../backend/failure';
import * as engine from '../../backend/reach';
import type { Failure, RoadsEntry } from '../../backend/types';
import { nextJob } from '../../jobs/job.svelte';
import { announcer } from '../../state/announcer.svelte';
import { language, t } from '../../state/language.svelte';
import { problems } from '../../state/problems.svelte';

class Roads {
  entry = $state.raw<RoadsEntry | null>(null);
  there = $derived(this.entry !== null);
  working = $state(false);
  stopping = $state(false);
  done = $state(0);
  total = $state(0);
  failure = $state.raw<Failure | null>(null);
  /** Counts how often the network changed: what was asked before is out of date. */
  version = $state(0);
  #job = 0;

  want(): void {
    engine.roads().then(
      (entry) => (this.entry = entry),
      (thrown: unknown) => problems.report(thrown),
    );
  }

  /** Lets the user choose a file and imports its roads. */
  async bring(): Promise<void> {
    if (this.working) return;
    const job = nextJob();
    this.#job = job;
    this.working = true;
    this.stopping = false;
    this.failure = null;
    this.done = this.total = 0;
    try {
      const entry = await engine.importRoads(language.current, job, ({ done, total }) => {
        this.done = done;
        this.total = total;
      });
      if (!entry) return;
      this.entry = entry;
      this.version += 1;
      announcer.say(t('support-roads-imported'));
    } catch (thrown) {
      const failure = toFailure(thrown);
      if (!this.stopping) this.failure = failure;
    } finally {
      this.working = false;
      this.#job = 0;
    }
  }

  async stop(): Promise<void> {
    if (this.#job === 0 || this.stopping) return;
    this.stopping = true;
    await cancelJob(this.#job).catch(() => undefined);
  }

  async remove(): Promise<void> {
    this.failure = null;
    try {
      await engine.removeRoads();
      this.entry = null;
      this.version += 1;
      announcer.say(t('support-roads-removed'));
    } catch (thrown) {
      this.failure = toFailure(thrown);
    }
  }
}

export const roads = new Roads();
