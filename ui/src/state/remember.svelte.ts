/** Restores the settings at the start and saves them when they change. */

import { circles } from '../circles/circles.svelte';
import * as engine from '../backend/client';
import type {
  CircleSize,
  Contents,
  ExportFormat,
  NotesFile,
  ReportFormat,
  Settings,
  Start,
} from '../backend/types';
import { network } from '../data/network.svelte';
import { exportState } from '../export/exports.svelte';
import { fault, type ChosenOptions } from '../export/formats';
import { DRAFT, reports } from '../report/reports.svelte';
import { CONTENTS, type Languages } from '../report/subjects';
import { start } from '../start/start.svelte';
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
import { layout } from './layout.svelte';
import { problems } from './problems.svelte';
import { session } from './session.svelte';
import { DEFAULTS, readSettings } from './settings';
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
    levels: session.levels,
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
  choice.showContext = settings.show_context;
  circles.on = settings.circles;
  circles.wanted = settings.circle_size as CircleSize;
  choice.panel = settings.panel as Panel;
  start.open = start.atStart = settings.start;
  restoreLayout(settings);
  restoreFiles(settings);
  network.proxy = settings.proxy;
  network.background = settings.background;
  view.stored = settings.view;
  if (settings.view) choice.resolution = settings.view.resolution;
  if (info.settings_set_aside !== null) {
    problems.report({ code: 'settings-unreadable', values: { path: info.settings_set_aside } });
  }
}

/** Which parts of the window were shown, how wide they were, and how large everything was. */
function restoreLayout({ layout: stored }: Settings): void {
  layout.zoom = stored.zoom;
  layout.left = stored.left;
  layout.right = stored.right;
  layout.widths = { left: stored.left_width, right: stored.right_width };
  theme.contrastChosen = stored.contrast;
}

/** What was chosen of reports and exports. */
function restoreFiles({ report, export: exported }: Settings): void {
  reports.contents = new Set(report.contents as Contents[]);
  reports.languagesChosen = report.language as Languages | null;
  reports.formats = new Set(report.formats as ReportFormat[]);
  reports.recipeId = report.recipe;
  reports.comparators = report.comparators;
  reports.sameClass = report.same_class;
  reports.folder = report.folder;
  exportState.data = exported.data_format as ExportFormat;
  exportState.picture = exported.figure_format as ExportFormat;
  const { bom, size_mm, dpi } = exported;
  exportState.options = { bom, notes: exported.notes as NotesFile, size_mm, dpi };
}

/** What was chosen of exports; a size that is just being written is not kept. */
function keptOptions(): ChosenOptions {
  const { bom, notes, size_mm, dpi } = exportState.options;
  const usable = fault('png', { bom, notes, size_mm, dpi }) === null;
  return {
    bom,
    notes,
    size_mm: usable ? [size_mm[0], size_mm[1]] : DEFAULTS.export.size_mm,
    dpi: usable ? dpi : DEFAULTS.export.dpi,
  };
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
    show_context: choice.showContext,
    circles: circles.on,
    circle_size: circles.wanted,
    view: view.stored,
    panel: choice.panel,
    start: start.atStart,
    report: {
      contents: CONTENTS.filter((part) => reports.contents.has(part)),
      language: reports.languagesChosen,
      formats: reports.formatList,
      recipe: reports.recipeId === DRAFT ? null : reports.recipeId,
      comparators: [...reports.comparators],
      same_class: reports.sameClass,
      folder: reports.folder,
    },
    export: {
      data_format: exportState.data,
      figure_format: exportState.picture,
      ...keptOptions(),
    },
    proxy: network.proxy,
    background: { ...network.background, proxy: '' },
    layout: {
      zoom: layout.zoom,
      contrast: theme.contrastChosen,
      left: layout.left,
      right: layout.right,
      left_width: layout.widths.left,
      right_width: layout.widths.right,
    },
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
      engine.saveSettings(settings).then(
        () => (network.told += 1),
        (failure: unknown) => problems.report(failure),
      );
    }, QUIET);
    return () => clearTimeout(timer);
  });
}
