/** An area's figures in the order in which the details show them. */

import type { AreaProfile, Figure, MeasureInfo } from '../backend/types';
import { byTheme, type Family } from './families';
import { isNumber } from './format';

export interface Reading {
  measure: MeasureInfo;
  figure: Figure;
}

/** The figures of a family of measures: a row of its table. */
export interface FamilyReading {
  family: Family;
  /** By the variant's place among {@link ThemeFigures.variants}; nothing where the area has none. */
  cells: (Reading | undefined)[];
}

export interface ThemeFigures {
  theme: string;
  /** Figures with a value here, and those that are held back. */
  shown: Reading[];
  /** Measures that exist only for the authority or Wales. */
  context: Reading[];
  /** Variants of the families that have values here, one member of a family standing for each. */
  variants: { family: Family; measure: MeasureInfo }[];
  families: FamilyReading[];
  /** All figures of the families, for reading them with ranks and comparisons. */
  detailed: Reading[];
  /** What councils' strategies mention: words instead of numbers. */
  mentions: Reading[];
  /** Measures without any figure for this area, its authority or Wales. */
  missing: MeasureInfo[];
}

function suffix(family: Family, member: MeasureInfo): string {
  return member.id.slice(family.base.id.length);
}

function hasAny(figure: Figure): boolean {
  return [figure.value, figure.authority_value, figure.wales_value].some(isNumber);
}

/** All figures of a profile by theme. */
export function figuresByTheme(
  profile: AreaProfile,
  measures: readonly MeasureInfo[],
  themes: readonly string[],
): ThemeFigures[] {
  const figures = new Map(profile.figures.map((figure) => [figure.measure, figure]));
  return byTheme(measures, themes).map((group) => {
    const result: ThemeFigures = {
      theme: group.theme,
      shown: [],
      context: [],
      variants: [],
      families: [],
      detailed: [],
      mentions: [],
      missing: [],
    };
    const families: Family[] = [];
    for (const entry of group.entries) {
      if (entry.kind === 'family') {
        families.push(entry);
        continue;
      }
      const figure = figures.get(entry.measure.id);
      if (figure !== undefined && (hasAny(figure) || figure.state === 'suppressed')) {
        place(result, entry.measure, figure).push({ measure: entry.measure, figure });
      } else {
        result.missing.push(entry.measure);
      }
    }
    addFamilies(result, families, figures);
    return result;
  });
}

/** The list that a figure belongs to. */
function place(result: ThemeFigures, measure: MeasureInfo, figure: Figure): Reading[] {
  if (measure.unit === 'category') return result.mentions;
  return isNumber(figure.value) || figure.state === 'suppressed' ? result.shown : result.context;
}

/** Families become a table: a row a family, a column a variant that has values for this area. */
function addFamilies(
  result: ThemeFigures,
  families: readonly Family[],
  figures: ReadonlyMap<string, Figure>,
): void {
  const columns = new Map<string, { family: Family; measure: MeasureInfo }>();
  const value = (member: MeasureInfo): Reading | undefined => {
    const figure = figures.get(member.id);
    return figure !== undefined && isNumber(figure.value) ? { measure: member, figure } : undefined;
  };
  for (const family of families) {
    for (const member of family.members) {
      const key = suffix(family, member);
      if (value(member) !== undefined && !columns.has(key)) {
        columns.set(key, { family, measure: member });
      }
    }
  }
  result.variants = [...columns.values()];
  for (const family of families) {
    const cells = [...columns.keys()].map((key) => {
      const member = family.members.find((candidate) => suffix(family, candidate) === key);
      return member === undefined ? undefined : value(member);
    });
    if (cells.some((cell) => cell !== undefined)) {
      result.families.push({ family, cells });
      result.detailed.push(...cells.filter((cell) => cell !== undefined));
    } else {
      result.missing.push(family.base);
    }
  }
}
