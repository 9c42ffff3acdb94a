/** The tool that selects areas on the map, and the shape that is being drawn with it. */

import * as engine from '../backend/select';
import type { SelectionRule } from '../backend/types';
import { announcer } from '../state/announcer.svelte';
import { choice } from '../state/choice.svelte';
import { t } from '../state/language.svelte';
import { problems } from '../state/problems.svelte';
import type { How } from './combine';
import { closes, FEWEST_CORNERS, shapeOf, thinned, type Corner, type Tool } from './shapes';
import { showSelection, takeAreas } from './taken';

class SelectTool {
  tool = $state<Tool>('pick');
  how = $state<How>('replace');
  rule = $state<SelectionRule>('inside');
  /** The corners set so far. */
  corners = $state.raw<readonly Corner[]>([]);
  /** Where the pointer or the cross is: the corner that would come next. */
  at = $state.raw<Corner | null>(null);
  /** Whether keys move the cross, which then is drawn. */
  byKeys = $state(false);
  /** Whether the engine is looking for the areas. */
  working = $state(false);

  active = $derived(this.tool !== 'pick');
  /** Whether the corners set make a shape already. */
  closable = $derived(this.tool === 'lasso' && this.corners.length >= FEWEST_CORNERS);

  /** Takes up a tool; the one in hand is put away again. */
  choose(tool: Tool): void {
    this.tool = this.tool === tool ? 'pick' : tool;
    this.#drop();
    announcer.say(t(`select-tool-${this.tool}-chosen`));
  }

  /** Puts the tool away without a word. */
  leave(): void {
    this.tool = 'pick';
    this.#drop();
  }

  /** Sets a corner; two make a rectangle, and one on the first corner (or again on the last) closes the lasso. */
  async corner(at: Corner, tolerance: number, how: How = this.how): Promise<void> {
    if (!this.active || this.working) return;
    if (this.tool === 'lasso' && closes(this.corners, at, tolerance)) {
      await this.finish(how);
      return;
    }
    const corners = [...this.corners, at];
    if (this.tool === 'rectangle' && corners.length === 2) {
      if (shapeOf('rectangle', corners)) await this.#take(corners, how);
      else announcer.say(t('select-flat'));
      return;
    }
    this.corners = corners;
    announcer.say(t('select-corner-set', { count: corners.length }));
  }

  /** Takes what was drawn in one go: the opposite corners of a rectangle, or the whole line of a lasso. */
  async drawn(path: readonly Corner[], least: number, how: How = this.how): Promise<void> {
    const first = path[0];
    const last = path.at(-1);
    if (!this.active || this.working || !first || !last) return;
    await this.#take(this.tool === 'rectangle' ? [first, last] : thinned(path, least), how);
  }

  /** Closes the lasso. */
  async finish(how: How = this.how): Promise<void> {
    if (this.closable && !this.working) await this.#take(this.corners, how);
  }

  /** Takes the last corner back. */
  back(): void {
    if (this.corners.length === 0) return;
    this.corners = this.corners.slice(0, -1);
    announcer.say(t('select-corner-back', { count: this.corners.length }));
  }

  /** Gives up the shape; without one, puts the tool away. */
  cancel(): void {
    if (this.corners.length > 0) {
      this.corners = [];
      announcer.say(t('select-dropped'));
    } else {
      this.leave();
      announcer.say(t('select-tool-pick-chosen'));
    }
  }

  #drop(): void {
    this.corners = [];
    this.at = null;
    this.byKeys = false;
  }

  async #take(corners: readonly Corner[], how: How): Promise<void> {
    const shape = shapeOf(this.tool, corners);
    this.corners = [];
    if (!shape) {
      announcer.say(t('select-flat'));
      return;
    }
    const { level } = choice;
    this.working = true;
    try {
      takeAreas(level, await engine.selectAreas(level, shape, this.rule), how);
      showSelection();
    } catch (failure) {
      problems.report(failure);
    } finally {
      this.working = false;
    }
  }
}

export const selectTool = new SelectTool();
