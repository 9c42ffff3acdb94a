/** Sets the window to a sample question, as if all of it had been chosen by hand. */

import * as engine from '../backend/client';
import type { Level } from '../backend/types';
import { hotspotChoices } from '../hotspots/choices.svelte';
import { priority } from '../priority/priority.svelte';
import { supportChoices } from '../reach/choices.svelte';
import { sites } from '../reach/siting/sites.svelte';
import { areaLists } from '../state/areas.svelte';
import { choice, type Mode, type Panel } from '../state/choice.svelte';
import { enterAuthority, goToArea } from '../state/journey';
import { recipes } from '../state/recipes.svelte';
import { selection } from '../state/selection.svelte';
import { view } from '../state/view.svelte';
import type { Ask } from './questions';

/** The whole of Wales, or an authority. */
async function goWhere(within: string | null): Promise<void> {
  const { codes } = await areaLists.load('authority');
  selection.clear();
  view.marker = null;
  if (within === null) {
    choice.scope = null;
    view.goTo({ kind: 'home' });
  } else {
    enterAuthority(codes.indexOf(within));
  }
}

function show(mode: Mode, level: Level, panel: Panel): void {
  choice.mode = mode;
  choice.levelMode = level;
  choice.panel = panel;
}

async function askSupport(ask: Extract<Ask, { kind: 'beyond' | 'sites' }>): Promise<void> {
  supportChoices.reset();
  supportChoices.groups = [`measure:${ask.measure}`];
  supportChoices.libraries = true;
  supportChoices.lists = [];
  supportChoices.wheelchair = false;
  supportChoices.kilometres = ask.kilometres;
  supportChoices.task = ask.kind === 'sites' ? 'sites' : 'reach';
  show('support', ask.level, 'result');
  await goWhere(ask.within);
}

export async function putQuestion(ask: Ask): Promise<void> {
  switch (ask.kind) {
    case 'extreme':
      choice.measure = ask.measure;
      show('measure', ask.level, 'table');
      await goWhere(null);
      return;
    case 'beside': {
      choice.measure = ask.measure;
      show('measure', 'authority', 'details');
      await goWhere(null);
      const { codes } = await areaLists.load('authority');
      await goToArea('authority', codes.indexOf(ask.area));
      return;
    }
    case 'together': {
      choice.measure = ask.measure;
      show('measure', ask.level, 'selection');
      await goWhere(null);
      const { codes } = await areaLists.load(ask.level);
      selection.replace(
        ask.level,
        ask.areas.map((code) => codes.indexOf(code)),
      );
      return;
    }
    case 'worst-tenth':
      await recipes.load();
      priority.choose(ask.recipe);
      priority.view = 'rank';
      show('index', ask.level, 'result');
      await goWhere(ask.within);
      return;
    case 'how-sure': {
      const list = await recipes.load();
      priority.choose(ask.recipe);
      priority.view = 'certainty';
      show('index', ask.level, 'result');
      await goWhere(null);
      const recipe = list.find((info) => info.recipe.id === ask.recipe)?.recipe;
      if (!recipe) return;
      const { rank } = await engine.index({ recipe, level: ask.level, selection: null });
      await goToArea(ask.level, rank.indexOf(1));
      choice.panel = 'result';
      return;
    }
    case 'gather':
      await recipes.load();
      hotspotChoices.kind = 'gi-star';
      hotspotChoices.subject = `recipe:${ask.recipe}`;
      hotspotChoices.alpha = 0.05;
      hotspotChoices.reset();
      show('hotspots', ask.level, 'result');
      await goWhere(null);
      return;
    case 'beyond':
      await askSupport(ask);
      return;
    case 'sites':
      sites.objective = 'reach';
      sites.choose = ask.choose;
      sites.from = 'settlements';
      sites.clearRules();
      sites.reset();
      await askSupport(ask);
      return;
  }
}
