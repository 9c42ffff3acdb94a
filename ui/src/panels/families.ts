/** Measures by theme, with the variants of one measure (rank, decile, shares) gathered into a family. */

import type { Language, Level, MeasureInfo, SourceInfo } from '../backend/types';
import { hasMessage, message } from '../text/catalogue';
import { matches } from './fold';
import { bothLanguages, withinSentence } from './format';

/** A measure on its own in the list. */
export interface Single {
  kind: 'single';
  measure: MeasureInfo;
}

/** A measure and its variants, e.g. a domain of deprivation. */
export interface Family {
  kind: 'family';
  /** The measure that the family is named after. */
  base: MeasureInfo;
  /** The base first, then its variants in the order of the catalogue. */
  members: MeasureInfo[];
}

export type Entry = Single | Family;

export interface ThemeGroup {
  theme: string;
  entries: Entry[];
  /** Measures in the theme, all members of families counted. */
  count: number;
}

const VARIANT = /^(.+)_(decile|most_\d+)$/;

/** The id of the measure that `id` is a variant of, if its name says so. */
export function variantOf(id: string): string | undefined {
  return VARIANT.exec(id)?.[1];
}

/** What all labels of a family begin with, up to a colon or the end of a word: "WIMD 2025, income: ". */
function commonStart(family: Family, language: Language): string {
  const labels = family.members.map((member) => member.label[language]);
  const [first = ''] = labels;
  let length = 0;
  while (length < first.length && labels.every((label) => label[length] === first[length])) {
    length += 1;
  }
  const start = first.slice(0, length);
  const colon = start.lastIndexOf(':');
  return colon > 0 ? start.slice(0, colon + 1) : start.slice(0, start.lastIndexOf(' ') + 1);
}

/** The family's name: what its members' labels have in common. */
export function familyName(family: Family, language: Language): string {
  const name = commonStart(family, language).replace(/[\s:,]+$/u, '');
  return name.length < 3 ? family.base.label[language] : name;
}

/** The name of a variant within its family: the rest of its label. */
export function variantName(family: Family, measure: MeasureInfo, language: Language): string {
  const label = measure.label[language];
  const rest = label.slice(commonStart(family, language).length).trim();
  return rest === '' ? label : rest.charAt(0).toLocaleUpperCase(language) + rest.slice(1);
}

/** The entries of a list of measures, in its order; a variant stands with its base if the base is there. */
export function entries(measures: readonly MeasureInfo[]): Entry[] {
  const byId = new Map(measures.map((measure) => [measure.id, measure]));
  const members = new Map<string, MeasureInfo[]>();
  for (const measure of measures) {
    const base = variantOf(measure.id);
    if (base !== undefined && byId.has(base)) {
      members.set(base, [...(members.get(base) ?? []), measure]);
    }
  }
  const list: Entry[] = [];
  for (const measure of measures) {
    const base = variantOf(measure.id);
    if (base !== undefined && byId.has(base)) continue;
    const variants = members.get(measure.id);
    list.push(
      variants === undefined
        ? { kind: 'single', measure }
        : { kind: 'family', base: measure, members: [measure, ...variants] },
    );
  }
  return list;
}

/** All measures by theme in the order of `themes`; themes unknown there come last, empty ones not at all. */
export function byTheme(measures: readonly MeasureInfo[], themes: readonly string[]): ThemeGroup[] {
  const order = [...new Set([...themes, ...measures.map((measure) => measure.theme)])];
  return order
    .map((theme) => {
      const own = measures.filter((measure) => measure.theme === theme);
      return { theme, entries: entries(own), count: own.length };
    })
    .filter((group) => group.count > 0);
}

/** Everything that one may call a measure, in both languages. */
export function measureTexts(measure: MeasureInfo, source?: SourceInfo): string[] {
  const texts = [
    measure.id,
    ...bothLanguages(measure.label),
    ...bothLanguages(measure.description),
    ...(source ? [...bothLanguages(source.publisher), ...bothLanguages(source.title)] : []),
  ];
  for (const language of ['en', 'cy'] as const) {
    if (hasMessage(language, `theme-${measure.theme}`)) {
      texts.push(message(language, `theme-${measure.theme}`));
    }
  }
  return texts;
}

/** The measures that a query means, whichever of the two languages it is in. */
export function findMeasures(
  measures: readonly MeasureInfo[],
  sources: readonly SourceInfo[],
  query: string,
): MeasureInfo[] {
  if (query.trim() === '') return [...measures];
  const byId = new Map(sources.map((source) => [source.id, source]));
  return measures.filter((measure) =>
    matches(query, measureTexts(measure, byId.get(measure.source))),
  );
}

/** Names of levels in a row, for use inside a sentence. */
export function levelNames(language: Language, levels: readonly Level[]): string {
  return levels
    .map((level) =>
      level === 'country'
        ? message(language, 'panel-wales')
        : withinSentence(language, message(language, `level-${level}-plural`)),
    )
    .join(', ');
}

/** "local authorities only" where a measure has no values at the level shown; nothing where it has. */
export function levelNote(
  language: Language,
  measure: MeasureInfo,
  level: Level,
): string | undefined {
  if (measure.levels.includes(level)) return undefined;
  const drawn = measure.levels.filter((own) => own !== 'country' && own !== 'oa');
  if (drawn.length === 0) return undefined;
  return message(language, 'panel-levels-only', { levels: levelNames(language, drawn) });
}
