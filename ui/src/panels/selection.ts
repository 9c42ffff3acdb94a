/** The selection in words for the clipboard. */

import type { Bilingual, Language, MeasureInfo, SelectionSummary } from '../backend/types';
import { message } from '../text/catalogue';
import { tabSeparated } from './clipboard';
import { isNumber } from './format';

/** An area of the selection. */
export interface SelectedArea {
  position: number;
  code: string;
  label: Bilingual;
  /** The official name, where it is known. */
  name?: Bilingual;
}

/** Why a selection has no figure, or what to know about the one it has; nothing to say for a published one. */
export function summaryNote(language: Language, summary: SelectionSummary): string | undefined {
  if (summary.note !== '') return message(language, summary.note);
  return isNumber(summary.value) || summary.state === 'published'
    ? undefined
    : message(language, `state-${summary.state}.description`);
}

/** Totals first, then the areas; numbers unrounded with a decimal point. */
export function selectionAsText(
  summary: SelectionSummary,
  areas: readonly SelectedArea[],
  measure: MeasureInfo,
  language: Language,
): string {
  const text = (id: string): string => message(language, id);
  return tabSeparated([
    [text('panel-selection-areas'), summary.areas],
    [text('panel-residents'), summary.residents],
    [text('panel-households'), summary.households],
    [
      message(language, 'panel-table-copied-value', {
        measure: measure.label[language],
        unit: text(`unit-${measure.unit}`),
      }),
      summary.value,
      text(`state-${summary.state}`),
    ],
    [],
    [text('panel-table-name'), text('panel-table-code')],
    ...areas.map((area) => [area.label[language], area.code]),
  ]);
}
