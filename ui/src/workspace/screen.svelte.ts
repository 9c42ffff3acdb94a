/** What is on the screen, to be saved under a name, and put there again. */

import type { Item, LevelMode } from '../backend/types';
import { areaLists } from '../state/areas.svelte';
import {
  choice,
  FEWEST_CLASSES,
  METHODS,
  MODES,
  MOST_CLASSES,
  type Method,
  type Mode,
} from '../state/choice.svelte';
import { selection } from '../state/selection.svelte';
import { session } from '../state/session.svelte';
import { view } from '../state/view.svelte';
import {
  readClassification,
  readSelection,
  readView,
  type SavedClassification,
  type SavedKind,
} from './saved';

function classification(): SavedClassification {
  return {
    measure: choice.measure,
    method: choice.method,
    classes: choice.classes,
    breaks: choice.breaks[choice.measure] ?? null,
    palette: choice.palette,
    reversed: choice.reversed,
  };
}

/** What would be saved; nothing where nothing is selected. */
export function onScreen(kind: SavedKind): object | null {
  switch (kind) {
    case 'selection': {
      const codes = areaLists.get(selection.level)?.codes ?? [];
      const chosen = [...selection.positions].sort((a, b) => a - b);
      const found = chosen.flatMap((position) => codes[position] ?? []);
      return found.length > 0 ? { level: selection.level, codes: found } : null;
    }
    case 'classification':
      return classification();
    case 'view':
      return {
        mode: choice.mode,
        measure: choice.measure,
        level: choice.levelMode,
        scope:
          choice.scope === null ? null : (areaLists.get('authority')?.codes[choice.scope] ?? null),
        centre: view.stored?.centre ?? null,
        resolution: view.stored?.resolution ?? null,
        classification: classification(),
      };
  }
}

function applyClassification(saved: SavedClassification): void {
  choice.method = saved.method as Method;
  choice.classes = Math.min(Math.max(saved.classes, FEWEST_CLASSES), MOST_CLASSES);
  choice.palette = saved.palette;
  choice.reversed = saved.reversed;
  // Breaks are figures of one measure and mean nothing for another.
  if (saved.breaks && session.measure(saved.measure)) {
    choice.breaks = { ...choice.breaks, [saved.measure]: saved.breaks };
    if (saved.method === 'manual') choice.measure = saved.measure;
  }
}

const palettes = (): string[] => session.palettes.map(({ id }) => id);

/** Puts what was saved on the screen. Answers what is in the way, or nothing. */
export async function putOnScreen(item: Item): Promise<'unreadable' | 'no-measure' | null> {
  switch (item.kind) {
    case 'selection': {
      const saved = readSelection(item.body, session.mapLevels);
      if (!saved) return 'unreadable';
      const list = await areaLists.load(saved.level);
      const positions = saved.codes
        .map((code) => list.codes.indexOf(code))
        .filter((position) => position !== -1);
      selection.replace(saved.level, positions);
      choice.panel = 'selection';
      return null;
    }
    case 'classification': {
      const saved = readClassification(item.body, METHODS, palettes());
      if (!saved) return 'unreadable';
      applyClassification(saved);
      return null;
    }
    case 'view': {
      const levels: LevelMode[] = ['auto', ...session.mapLevels];
      const saved = readView(item.body, {
        modes: MODES,
        levels,
        methods: METHODS,
        palettes: palettes(),
      });
      if (!saved) return 'unreadable';
      if (!session.measure(saved.measure)) return 'no-measure';
      applyClassification(saved.classification);
      choice.mode = saved.mode as Mode;
      choice.measure = saved.measure;
      choice.levelMode = saved.level;
      const authorities = await areaLists.load('authority');
      const scope = saved.scope === null ? -1 : authorities.codes.indexOf(saved.scope);
      choice.scope = scope === -1 ? null : scope;
      if (saved.centre && saved.resolution !== null) {
        view.goTo({ kind: 'point', centre: saved.centre, resolution: saved.resolution });
      }
      return null;
    }
    default:
      return 'unreadable';
  }
}
