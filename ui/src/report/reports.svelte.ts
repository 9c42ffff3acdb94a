/** What is chosen of reports: areas, parts, languages, formats, recipe, comparators. */

import type {
  Bilingual,
  Contents,
  Recipe,
  ReportAreas,
  ReportChoices,
  ReportFormat,
  ReportSubject,
} from '../backend/types';
import { Job } from '../jobs/job.svelte';
import { priority } from '../priority/priority.svelte';
import { areaLists } from '../state/areas.svelte';
import { language } from '../state/language.svelte';
import { recipes } from '../state/recipes.svelte';
import { selection } from '../state/selection.svelte';
import {
  CONTENTS,
  FORMATS,
  languagesOf,
  selectionSubjects,
  these,
  type Languages,
  type NamedArea,
  type Who,
} from './subjects';

/** The recipe that reports begin with. */
export const FIRST_RECIPE = 'need-connectivity';
/** Stands for the recipe with changes that are not saved. */
export const DRAFT = 'changed';

class Reports {
  /** Whether the view is there. */
  open = $state(false);
  who = $state<Who>('area');
  /** The area that was shown when the view was opened. */
  area = $state.raw<NamedArea | null>(null);
  picked = $state.raw<readonly NamedArea[]>([]);
  /** Whether each selected area has a report of its own. */
  each = $state(false);
  /** What the user calls the selection. */
  name = $state<Bilingual>({ en: '', cy: '' });
  /** The code of the authority whose wards they are; empty while none is chosen. */
  wardsOf = $state('');

  contents = $state.raw<ReadonlySet<Contents>>(new Set(CONTENTS));
  /** The user's choice; null until there is one, so that it follows the interface. */
  languagesChosen = $state<Languages | null>(null);
  formats = $state.raw<ReadonlySet<ReportFormat>>(new Set<ReportFormat>(['pdf']));
  recipeId = $state<string | null>(null);
  comparators = $state.raw<readonly string[]>([]);
  sameClass = $state(false);
  /** Where the last reports went. */
  folder = $state<string | null>(null);

  job = new Job();

  languages = $derived<Languages>(this.languagesChosen ?? language.current);

  /** Codes of the areas selected on the map. */
  selected = $derived.by<readonly string[]>(() => {
    const codes = areaLists.get(selection.level)?.codes ?? [];
    return [...selection.positions].sort((a, b) => a - b).flatMap((at) => codes[at] ?? []);
  });

  areas = $derived.by<ReportAreas | null>(() => {
    switch (this.who) {
      case 'area':
        return this.area && these([{ kind: 'area', code: this.area.code }]);
      case 'picked':
        return these(this.picked.map(({ code }) => ({ kind: 'area', code })));
      case 'selection':
        return these(selectionSubjects(selection.level, this.selected, this.each, this.name));
      case 'authorities':
        return { kind: 'authorities' };
      case 'wards':
        return this.wardsOf === '' ? null : { kind: 'wards', of: this.wardsOf };
    }
  });

  /** How many reports there are in one format and language. */
  count = $derived.by<number>(() => {
    const { areas } = this;
    if (!areas) return 0;
    if (areas.kind === 'these') return areas.subjects.length;
    const authorities = areaLists.get('authority')?.codes ?? [];
    if (areas.kind === 'authorities') return authorities.length;
    return areaLists.get('ward')
      ? areaLists.within('ward', authorities.indexOf(areas.of)).length
      : 0;
  });

  files = $derived(this.count * this.formats.size * (this.languages === 'both' ? 2 : 1));

  /** The key of the recipe in the list: its id, or the changed one's own. */
  recipeKey = $derived(
    (this.recipeId === DRAFT && priority.edited) || recipes.find(this.recipeId ?? '')
      ? (this.recipeId ?? FIRST_RECIPE)
      : FIRST_RECIPE,
  );
  recipe = $derived.by<Recipe | null>(() => {
    if (this.recipeKey === DRAFT) return priority.draft;
    return (recipes.find(this.recipeKey) ?? recipes.list?.[0])?.recipe ?? null;
  });

  /** What to ask the engine for; null while something is missing. */
  choices = $derived.by<ReportChoices | null>(() => {
    const { areas, recipe } = this;
    if (!areas || !recipe) return null;
    return {
      areas,
      contents: CONTENTS.filter((part) => this.contents.has(part)),
      recipe,
      comparators: { codes: [...this.comparators], same_class: this.sameClass },
    };
  });

  /** Formats in their order. */
  formatList = $derived(FORMATS.filter((format) => this.formats.has(format)));
  languageList = $derived(languagesOf(this.languages, language.current));

  /** Opens the view for an area, the selection, or what was chosen last. */
  show(who?: Who): void {
    if (who) this.who = who;
    else if (this.who === 'area' && !this.area) this.who = 'authorities';
    this.open = true;
  }

  /** The same choices for some areas only. */
  choicesFor(subjects: ReportSubject[]): ReportChoices | null {
    const areas = these(subjects);
    return this.choices && areas ? { ...this.choices, areas } : null;
  }
}

export const reports = new Reports();
