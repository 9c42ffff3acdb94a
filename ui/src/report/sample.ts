/** Made-up reports for the tests. */

import type {
  CouncilInfo,
  FailedFile,
  JobOutcome,
  RecipeInfo,
  ReportPreview,
} from '../backend/types';
import { both } from '../panels/sample';

export function recipe(id: string, label = id): RecipeInfo {
  return {
    recipe: {
      id,
      label_en: label,
      label_cy: `${label} (cy)`,
      note_en: null,
      note_cy: null,
      normalisation: 'rank',
      aggregation: 'geometric',
      reference: 'wales',
      missing: 'drop',
      dimension: [],
    },
    own: false,
    levels: ['authority', 'lsoa'],
  };
}

export function pages(more: Partial<ReportPreview> = {}): ReportPreview {
  return {
    id: 1,
    title: 'Gwynedd',
    pages: 5,
    outline: [
      { heading: 'At a glance', page: 0 },
      { heading: 'Broadband', page: 2 },
      { heading: 'Hotspots', page: 2 },
      { heading: 'Sources', page: 4 },
    ],
    ...more,
  };
}

export function council(more: Partial<CouncilInfo> = {}): CouncilInfo {
  return { name: both(''), contact: both(''), note: both(''), logo: null, ...more };
}

export function failedFile(more: Partial<FailedFile> = {}): FailedFile {
  return {
    subject: { kind: 'area', code: 'W01001' },
    name: both('Powys'),
    format: 'pdf',
    language: 'cy',
    failure: { code: 'file-unwritable', values: { path: '/tmp/x.pdf', message: 'busy' } },
    ...more,
  };
}

export function outcome(more: Partial<JobOutcome> = {}): JobOutcome {
  return {
    place: '/home/ann/Reports',
    written: ['W01000_gwynedd_en.pdf', 'W01001_powys_en.pdf'],
    failed: [],
    cancelled: false,
    ...more,
  };
}
