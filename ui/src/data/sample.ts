/** Made-up imports for the tests. */

import type {
  CheckedDraft,
  CheckReport,
  Data,
  OwnChoices,
  ReleaseEntry,
  ReleaseInfo,
  WorkspaceState,
} from '../backend/types';
import { both, measure } from '../panels/sample';

export function report(more: Partial<CheckReport> = {}): CheckReport {
  return {
    rows: 15_275,
    matched: 10_275,
    elsewhere: 5_000,
    unmatched: { count: 0, examples: [] },
    duplicates: { count: 0, examples: [] },
    out_of_range: { count: 0, examples: [] },
    totals: [],
    used: ['output_area', 'All Premises'],
    ignored: ['notes'],
    levels: ['authority', 'lsoa'],
    measures: ['gigabit'],
    notes: [],
    refusals: [],
    ...more,
  };
}

export function release(more: Partial<ReleaseInfo> = {}): ReleaseInfo {
  return {
    series: 'ofcom_fixed',
    title: both('Connected Nations', 'Cysylltu’r Gwledydd'),
    publisher: both('Ofcom'),
    release: 'Connected Nations, January 2026, r01',
    vintage: '2026-01',
    licence: 'OGL v3',
    licence_url: '',
    attributions: ['Contains Ofcom data'],
    url: '',
    file: 'a.zip/a.csv',
    bytes: 1_234_567,
    sha256: 'ab'.repeat(32),
    rules: [],
    ...more,
  };
}

export function draft(more: Partial<CheckedDraft> = {}): CheckedDraft {
  return {
    id: 'ofcom_fixed@2026-01',
    release: release(),
    report: report(),
    measures: [],
    points: 0,
    postcodes: 0,
    level: null,
    replaces: false,
    ...more,
  };
}

export function entry(
  number: number,
  vintage: string,
  more: Partial<ReleaseEntry> = {},
): ReleaseEntry {
  return {
    number,
    id: `ofcom_fixed@${vintage}`,
    imported: '2026-11-22T09:00:00Z',
    info: release({ vintage }),
    report: report(),
    levels: ['authority', 'lsoa'],
    in_use: true,
    bytes: 1_000,
    ...more,
  };
}

export function choices(more: Partial<OwnChoices> = {}): OwnChoices {
  return {
    title: both('Hubs', 'Hybiau'),
    key: { kind: 'code', column: 'LSOA' },
    rows: 'areas',
    columns: [
      {
        column: 'Visits',
        denominator: null,
        label: both('Visits'),
        only_in: 'en',
        description: both(''),
        unit: 'count',
        universe: both(''),
        direction: 'neutral',
      },
    ],
    ...more,
  };
}

export function data(more: Partial<Data> = {}): Data {
  return {
    themes: ['barriers'],
    measures: [
      measure('older_65'),
      measure('gigabit', {
        label: both('Gigabit', 'Gigabit (cy)'),
        releases: [
          { import: 2, source: 'ofcom_fixed@2026-01', vintage: '2026-01', levels: ['lsoa'] },
          { import: null, source: 'ofcom', vintage: '2025-07', levels: ['authority'] },
        ],
      }),
      measure('gigabit@2025-07..2026-01', { variant_of: 'gigabit' }),
    ],
    levels: (['authority', 'lsoa'] as const).map((level) => ({
      level,
      count: 3,
      has_shapes: true,
      is_own: false,
      name: both(level),
      plural: both(`${level}s`),
      print: 'a',
    })),
    sources: [],
    attributions: [],
    ...more,
  };
}

export function state(more: Partial<WorkspaceState> = {}): WorkspaceState {
  return {
    name: 'workspace.cyswllt',
    path: '/home/ann/workspace.cyswllt',
    usual: true,
    version: 1,
    undo: null,
    redo: null,
    problem: null,
    ...more,
  };
}
