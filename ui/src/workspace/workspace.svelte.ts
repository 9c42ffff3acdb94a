/** The workspace: which file, what is in it, and taking in what it changes. */

import { toFailure } from '../backend/failure';
import * as engine from '../backend/data';
import type { Failure, ReleaseEntry, Sentence, WorkspaceState } from '../backend/types';
import { hotspotsFound } from '../hotspots/found.svelte';
import { matrixFound } from '../matrix/found.svelte';
import { priority } from '../priority/priority.svelte';
import { announcer } from '../state/announcer.svelte';
import { choice } from '../state/choice.svelte';
import { figures } from '../state/figures.svelte';
import { language, t } from '../state/language.svelte';
import { problems } from '../state/problems.svelte';
import { session } from '../state/session.svelte';
import { DEFAULTS } from '../state/settings';
import { sentenceText } from '../text/sentence';

class Workspace {
  state = $state.raw<WorkspaceState | null>(null);
  releases = $state.raw<readonly ReleaseEntry[] | null>(null);
  /** Why the last change did not come about. */
  failure = $state.raw<Failure | null>(null);
  busy = $state(false);

  /** Reads which file it is and what it holds. */
  async load(): Promise<void> {
    const [state, releases] = await Promise.all([engine.workspace(), engine.releases()]);
    this.state = state;
    this.releases = releases;
  }

  want(): void {
    this.load().catch((thrown: unknown) => problems.report(thrown));
  }

  /** Takes in everything that changed: measures, figures, what is shown. */
  async refresh(): Promise<void> {
    const [data] = await Promise.all([engine.data(), this.load()]);
    figures.forget();
    hotspotsFound.forget();
    matrixFound.forget();
    priority.outdate();
    session.take(data);
    if (!session.measure(choice.measure)) choice.measure = DEFAULTS.measure;
  }

  /** Whether another window or program wrote to the file since; then takes that in. */
  async look(): Promise<void> {
    if (this.busy) return;
    const state = await engine.workspace();
    const before = this.state;
    if (before?.version === state.version && before.path === state.path) return;
    if (before) await this.refresh();
    else this.state = state;
  }

  /** Does something that changes the workspace; answers whether it did. */
  async change<T>(work: () => Promise<T>): Promise<T | undefined> {
    if (this.busy) return undefined;
    this.busy = true;
    this.failure = null;
    try {
      const done = await work();
      await this.refresh();
      return done;
    } catch (thrown) {
      this.failure = toFailure(thrown);
      return undefined;
    } finally {
      this.busy = false;
    }
  }

  /**
   * Does something that changes nothing but what is kept under names, so that no figure changes; what goes wrong is
   * reported. Answers what was done, undefined if nothing was.
   */
  async keep<T>(work: () => Promise<T>): Promise<T | undefined> {
    if (this.busy) return undefined;
    this.busy = true;
    try {
      const done = await work();
      await this.load();
      return done;
    } catch (thrown) {
      problems.report(thrown);
      return undefined;
    } finally {
      this.busy = false;
    }
  }

  /** Like `change`, where the user may put a dialog away: then nothing has changed. */
  async ask(work: () => Promise<boolean>): Promise<boolean> {
    if (this.busy) return false;
    this.busy = true;
    this.failure = null;
    try {
      const done = await work();
      if (done) await this.refresh();
      return done;
    } catch (thrown) {
      this.failure = toFailure(thrown);
      return false;
    } finally {
      this.busy = false;
    }
  }

  async undo(): Promise<void> {
    await this.#step(engine.undo, 'workspace-undone', 'workspace-undo-none');
  }

  async redo(): Promise<void> {
    await this.#step(engine.redo, 'workspace-redone', 'workspace-redo-none');
  }

  async #step(work: () => Promise<Sentence | null>, done: string, none: string): Promise<void> {
    const what = await this.change(work);
    if (this.failure) {
      problems.report(this.failure);
      return;
    }
    if (what === undefined) return;
    announcer.say(
      what === null ? t(none) : t(done, { what: sentenceText(language.current, what) }),
    );
  }
}

export const workspace = new Workspace();
