/** What reports are made of and how many files that gives; pure, so that it can be tested. */

import type {
  Bilingual,
  Contents,
  Language,
  Level,
  ReportAreas,
  ReportFormat,
  ReportSubject,
} from '../backend/types';

/** Of which areas: the one shown, those picked here, the map's selection, all authorities, all wards of one. */
export const WHO = ['area', 'picked', 'selection', 'authorities', 'wards'] as const;
export type Who = (typeof WHO)[number];

/** Parts that may be left out, in the order of the report. */
export const CONTENTS = [
  'priority-groups',
  'barriers',
  'broadband',
  'connectivity',
  'support',
  'priority',
  'hotspots',
  'small-areas',
] as const satisfies readonly Contents[];

export const FORMATS = ['pdf', 'html', 'xlsx'] as const satisfies readonly ReportFormat[];

/** One language, or both as two documents. */
export const LANGUAGES = ['en', 'cy', 'both'] as const;
export type Languages = (typeof LANGUAGES)[number];

/** The most councils that fit beside each other. */
export const MOST_COMPARATORS = 4;

/** An area by name. */
export type NamedArea = { code: string; level: Level; name: Bilingual };

/** The languages of a choice, the interface's own first. */
export function languagesOf(chosen: Languages, own: Language): Language[] {
  if (chosen !== 'both') return [chosen];
  return own === 'cy' ? ['cy', 'en'] : ['en', 'cy'];
}

/** Several areas as a whole, or each by itself; a single one is always itself. */
export function selectionSubjects(
  level: Level,
  codes: readonly string[],
  each: boolean,
  name: Bilingual,
): ReportSubject[] {
  if (each || codes.length === 1) return codes.map((code) => ({ kind: 'area', code }));
  const trimmed = { en: name.en.trim(), cy: name.cy.trim() };
  return codes.length === 0 ? [] : [{ kind: 'selection', level, codes: [...codes], name: trimmed }];
}

/** What the engine is asked for; null while nothing is chosen. */
export function these(subjects: ReportSubject[]): ReportAreas | null {
  return subjects.length === 0 ? null : { kind: 'these', subjects };
}

/** The areas of what failed, each once, in their order. */
export function failedSubjects(failed: readonly { subject: ReportSubject }[]): ReportSubject[] {
  const found = new Map(failed.map(({ subject }) => [JSON.stringify(subject), subject]));
  return [...found.values()];
}

/** Puts an area at the end of a list that does not hold it yet. */
export function withArea(list: readonly NamedArea[], area: NamedArea): readonly NamedArea[] {
  return list.some(({ code }) => code === area.code) ? list : [...list, area];
}

/** A set with a member added or taken out. */
export function toggledIn<T>(set: ReadonlySet<T>, member: T, on: boolean): ReadonlySet<T> {
  const next = new Set(set);
  if (on) next.add(member);
  else next.delete(member);
  return next;
}
