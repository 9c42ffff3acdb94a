/** Restores the settings at the start and saves them when they change. */

import * as engine from '../backend/client';
import type { Settings, Start } from '../backend/types';
import {
  choice,
  FEWEST_CLASSES,
  METHODS,
  MOST_CLASSES,
  PANELS,
  type Method,
  type Panel,
} from './choice.svelte';
import { language } from './language.svelte';
import { problems } from './problems.svelte';
import { readSettings } from './settings';
import { theme } from './theme.svelte';
import { view } from './view.svelte';

/** Milliseconds of quiet before saving. */
const QUIET = 600;

/** Puts what was stored into the state. */
export function restore(info: Start): void {
  const settings = readSettings(info.settings, {
    measures: info.measures.map((measure) => measure.id),
    methods: METHODS,
    palettes: info.palettes.map((palette) => palette.id),
    panels: PANELS,
    classes: { least: FEWEST_CLASSES, most: MOST_CLASSES },
  });
  language.current = info.language;
  language.chosen = settings.language !== null;
  theme.chosen = settings.theme;
  choice.measure = settings.measure;
  choice.levelMode = settings.level;
  choice.method = settings.method as Method;
  choice.classes = settings.classes;
  choice.breaks = settings.breaks;
  choice.palette = settings.palette;
  choice.reversed = settings.reversed;
  choice.showLibraries = settings.show_libraries;
  choice.showSettlements = settings.show_settlements;
  choice.panel = settings.panel as Panel;
  view.stored = settings.view;
  if (settings.view) choice.resolution = settings.view.resolution;
  if (info.settings_set_aside !== null) {
    problems.report({ code: 'settings-unreadable', values: { path: info.settings_set_aside } });
  }
}

function collect(): Settings {
  return {
    language: language.chosen ? language.current : null,
    theme: theme.chosen,
    measure: choice.measure,
    level: choice.levelMode,
    method: choice.method,
    classes: choice.classes,
    breaks: { ...choice.breaks },
    palette: choice.palette,
    reversed: choice.reversed,
    show_libraries: choice.showLibraries,
    show_settlements: choice.showSettlements,
    view: view.stored,
    panel: choice.panel,
  };
}

/** Saves the settings whenever they change and stay for a moment. Call inside an effect root. */
export function keepSettings(): void {
  let saved = JSON.stringify(collect());
  $effect(() => {
    const settings = collect();
    const text = JSON.stringify(settings);
    if (text === saved) return;
    const timer = setTimeout(() => {
      saved = text;
      engine.saveSettings(settings).catch((failure: unknown) => problems.report(failure));
    }, QUIET);
    return () => clearTimeout(timer);
  });
}
