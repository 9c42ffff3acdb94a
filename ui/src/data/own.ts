/** How a table of the user's own is understood, as the form writes it; pure, so that it can be tested. */

import type {
  Bilingual,
  Direction,
  Language,
  OwnChoices,
  OwnColumn,
  OwnKey,
  OwnRows,
  Unit,
} from '../backend/types';

export const ROWS: readonly OwnRows[] = ['areas', 'people', 'places', 'members'];
export const KEYS: readonly OwnKey['kind'][] = [
  'code',
  'name',
  'postcode',
  'coordinates',
  'grid',
  'geometry',
];
/** What figures of a table of one's own can be. */
export const UNITS: readonly Unit[] = [
  'count',
  'people',
  'households',
  'premises',
  'percent',
  'number',
  'score',
  'mbits',
  'gigabytes',
  'milliseconds',
];
export const DIRECTIONS: readonly Direction[] = ['higher_is_worse', 'lower_is_worse', 'neutral'];

const NOTHING: Bilingual = { en: '', cy: '' };

/** Another kind of key, with the columns that were chosen before where they fit. */
export function keyOf(kind: OwnKey['kind'], before: OwnKey, columns: readonly string[]): OwnKey {
  const [first = '', second = first] = columns;
  const column = 'column' in before ? before.column : 'x' in before ? before.x : first;
  if (kind === 'geometry') return { kind };
  if (kind === 'coordinates') {
    return before.kind === 'coordinates' ? before : { kind, x: column, y: second };
  }
  return { kind, column };
}

/** The columns that say where a row belongs. */
export function keyColumns(key: OwnKey): string[] {
  if (key.kind === 'geometry') return [];
  return key.kind === 'coordinates' ? [key.x, key.y] : [key.column];
}

/** A column that becomes a measure, before the user has said anything of it. */
export function newColumn(column: string, language: Language): OwnColumn {
  return {
    column,
    denominator: null,
    label: { ...NOTHING, [language]: column },
    only_in: language,
    description: { ...NOTHING },
    unit: 'number',
    universe: { ...NOTHING },
    direction: 'neutral',
  };
}

/** Takes a column in, in the order of the file, or leaves it out. */
export function withColumn(
  choices: OwnChoices,
  columns: readonly string[],
  column: string,
  used: boolean,
  language: Language,
): OwnChoices {
  const rest = choices.columns.filter((one) => one.column !== column);
  if (!used) return { ...choices, columns: rest };
  const place = (one: OwnColumn): number => columns.indexOf(one.column);
  const all = [...rest, newColumn(column, language)].sort((a, b) => place(a) - place(b));
  return { ...choices, columns: all };
}

/** Changes one of the columns that become measures. */
export function changeColumn(
  choices: OwnChoices,
  column: string,
  change: Partial<OwnColumn>,
): OwnChoices {
  const columns = choices.columns.map((one) =>
    one.column === column ? { ...one, ...change } : one,
  );
  return { ...choices, columns };
}

function written(text: string): boolean {
  return text.trim() !== '';
}

/** A text in both languages: where one is empty it has the other's words. */
function filled({ en, cy }: Bilingual): Bilingual {
  return { en: written(en) ? en : cy, cy: written(cy) ? cy : en };
}

/** The language of a text that is given in one only. */
export function onlyIn({ en, cy }: Bilingual): Language | null {
  if (written(en) === written(cy)) return null;
  return written(en) ? 'en' : 'cy';
}

/** The form as the engine takes it: what is given in one language only is marked and stands for both. */
export function asSent(choices: OwnChoices): OwnChoices {
  return {
    ...choices,
    title: filled(choices.title),
    columns: choices.columns.map((column) => ({
      ...column,
      label: filled(column.label),
      only_in: onlyIn(column.label),
    })),
  };
}

/** What the engine proposes as the form shows it: a language that was not given is empty. */
export function asWritten(choices: OwnChoices): OwnChoices {
  return {
    ...choices,
    columns: choices.columns.map((column) => ({
      ...column,
      label: column.only_in
        ? { ...NOTHING, [column.only_in]: column.label[column.only_in] }
        : { ...column.label },
    })),
  };
}

/** What is missing before the table can be checked. */
export function lacks(choices: OwnChoices): 'title' | 'columns' | 'label' | null {
  if (!written(choices.title.en) && !written(choices.title.cy)) return 'title';
  const needed = choices.rows === 'areas' || choices.rows === 'members';
  if (needed && choices.columns.length === 0) return 'columns';
  const named = choices.columns.every(({ label }) => written(label.en) || written(label.cy));
  return named ? null : 'label';
}
